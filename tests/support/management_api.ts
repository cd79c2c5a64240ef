import { dirname, join } from "@std/path";

/** One function as it was uploaded: its files, by their paths in the repository. */
export interface Deployment {
  name: string;
  entrypoint: string;
  importMap: string | null;
  verifyJwt: boolean;
  files: Map<string, Uint8Array>;
}

/** A stand-in for Supabase's Management API that keeps what `functions deploy` uploads. */
export interface ManagementApi {
  deployments: Deployment[];
  /** The slugs that the last step of a deploy puts into service. */
  activated: string[];
  /** What makes the CLI talk to this API instead of Supabase's. */
  env: Record<string, string>;
  close(): Promise<void>;
}

/** The 20 letters that a project's address begins with. */
export const PROJECT = "abcdefghijklmnopqrst";

/** Starts it on a free port. `folder` takes the CLI's profile, which names the API. */
export async function startManagementApi(folder: string): Promise<ManagementApi> {
  const deployments: Deployment[] = [];
  const activated: string[] = [];
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method === "POST" && pathname === `/v1/projects/${PROJECT}/functions/deploy`) {
      const slug = searchParams.get("slug") ?? "";
      deployments.push(await received(slug, await request.formData()));
      return Response.json(deployed(slug), { status: 201 });
    }
    if (request.method === "PUT" && pathname === `/v1/projects/${PROJECT}/functions`) {
      const functions = await request.json() as { slug: string }[];
      activated.push(...functions.map(({ slug }) => slug));
      return Response.json({ functions });
    }
    return Response.json({ message: `no ${request.method} ${pathname} here` }, { status: 404 });
  });
  const api = `http://127.0.0.1:${server.addr.port}`;
  const profile = join(folder, "profile.yaml");
  await Deno.writeTextFile(
    profile,
    `name: stand-in\napi_url: ${api}\ndashboard_url: ${api}\nproject_host: stand-in.invalid\n`,
  );
  return {
    deployments,
    activated,
    env: { SUPABASE_PROFILE: profile, SUPABASE_ACCESS_TOKEN: `sbp_${"0".repeat(40)}` },
    close: () => server.shutdown(),
  };
}

/** Writes the uploaded files below `folder`, and nothing else. */
export async function unpack({ files }: Deployment, folder: string): Promise<void> {
  for (const [path, content] of files) {
    await Deno.mkdir(dirname(join(folder, path)), { recursive: true });
    await Deno.writeFile(join(folder, path), content);
  }
}

async function received(name: string, form: FormData): Promise<Deployment> {
  const metadata = JSON.parse(String(form.get("metadata"))) as {
    entrypoint_path: string;
    import_map_path?: string;
    verify_jwt: boolean;
  };
  const files = new Map<string, Uint8Array>();
  for (const file of form.getAll("file")) {
    if (file instanceof File) files.set(file.name, new Uint8Array(await file.arrayBuffer()));
  }
  return {
    name,
    entrypoint: metadata.entrypoint_path,
    importMap: metadata.import_map_path ?? null,
    verifyJwt: metadata.verify_jwt,
    files,
  };
}

function deployed(slug: string): Record<string, unknown> {
  return {
    id: crypto.randomUUID(),
    slug,
    name: slug,
    status: "ACTIVE",
    version: 1,
    created_at: 0,
    updated_at: 0,
    verify_jwt: false,
    import_map: true,
    entrypoint_path: `supabase/functions/${slug}/index.ts`,
  };
}
