-- The only migration that needs more than a plain role: everything after it is applied by a role
-- that is no superuser, as on a hosted project.
create schema if not exists extensions;

create extension if not exists vector with schema extensions;
create extension if not exists pg_trgm with schema extensions;
