-- Functions are made in the order of their names, before everything that they name exists.
set check_function_bodies = off;

create schema if not exists extensions;
create extension if not exists vector with schema extensions;
create extension if not exists pg_trgm with schema extensions;
