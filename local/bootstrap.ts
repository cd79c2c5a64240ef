import type { Session } from "./database.ts";
import { authSchemaSql } from "./lite_internals.ts";

/** Who owns what the migrations make: no superuser, as on a hosted project. */
export const OWNER = "postgres";
/** The embedded database's superuser, by its hosted name. */
export const SUPERUSER = "supabase_admin";

/** Extensions that a hosted project lets its owner create; here only the superuser may. */
const EXTENSIONS = ["vector", "pg_trgm"];

/**
 * PGlite's first user is the superuser `postgres`. On a hosted project that name belongs to a plain
 * role, and a superuser cannot be demoted, so it is renamed from within a helper's session.
 */
export const RENAME_SUPERUSER = `
  create role bootstrap superuser;
  set session authorization bootstrap;
  alter role postgres rename to ${SUPERUSER};
  set session authorization ${SUPERUSER};
  drop role bootstrap;
  create role ${OWNER} login createrole createdb bypassrls replication;
  alter database postgres owner to ${OWNER};
`;

const ROLES = `
  do $$
  begin
    if not exists (select from pg_roles where rolname = 'anon') then
      create role anon nologin noinherit;
    end if;
    if not exists (select from pg_roles where rolname = 'authenticated') then
      create role authenticated nologin noinherit;
    end if;
    if not exists (select from pg_roles where rolname = 'service_role') then
      create role service_role nologin noinherit bypassrls;
    end if;
  end $$;
  alter role anon set statement_timeout = '3s';
  alter role authenticated set statement_timeout = '8s';
  grant anon, authenticated, service_role to current_user;
`;

const AUTH_FUNCTIONS = `
  create or replace function auth.uid() returns uuid language sql stable as $$
    select coalesce(
      nullif(current_setting('request.jwt.claim.sub', true), ''),
      nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'
    )::uuid
  $$;
  create or replace function auth.role() returns text language sql stable as $$
    select coalesce(
      nullif(current_setting('request.jwt.claim.role', true), ''),
      nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role'
    )
  $$;
  create or replace function auth.email() returns text language sql stable as $$
    select nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email'
  $$;
  create or replace function auth.jwt() returns jsonb language sql stable as $$
    select coalesce(nullif(current_setting('request.jwt.claims', true), ''), '{}')::jsonb
  $$;
`;

const GRANTS = `
  grant usage on schema public, extensions, auth to anon, authenticated, service_role;
  grant execute on all functions in schema auth to anon, authenticated, service_role;
  do $$
  begin
    execute format('alter database %I set search_path to "$user", public, extensions', current_database());
    execute format('alter database %I set timezone to ''UTC''', current_database());
  end $$;
`;

const OWNER_GRANTS = `
  grant anon, authenticated, service_role to ${OWNER} with admin option;
  grant all on schema extensions to ${OWNER};
  grant usage on schema auth to ${OWNER};
  grant all on all tables in schema auth to ${OWNER};
`;

/** What a hosted project has before its first migration; harmless where it already stands. */
export async function bootstrap(session: Session, options: { embedded: boolean }): Promise<void> {
  const [found] = await session.query<{ users: string | null }>(
    "select to_regclass('auth.users')::text as users",
  );
  if (found?.users && !options.embedded) return;
  await session.exec(ROLES);
  await session.exec("create schema if not exists extensions; create schema if not exists auth");
  for (const name of EXTENSIONS) {
    await session.exec(`create extension if not exists ${name} with schema extensions`);
  }
  await session.exec(authSchemaSql());
  await session.exec(AUTH_FUNCTIONS);
  await session.exec(GRANTS);
  if (options.embedded) await session.exec(OWNER_GRANTS);
}
