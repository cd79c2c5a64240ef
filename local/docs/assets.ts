import { join } from "@std/path";
import { encodeHex } from "../hex.ts";
import { packageFolder } from "../npm_package.ts";

interface Asset {
  /** The only place that says which version this is. */
  package: string;
  path: string;
  sha256: string;
  type: string;
  edit?: (text: string) => string;
}

const SWAGGER_UI = "npm:swagger-ui-dist@5.35.0";
const REDOC = "npm:redoc@2.5.4";
/** ReDoc shows its maker's logo from a server outside, where nothing of ours asks anything. */
const LOGO = "https://cdn.redoc.ly/redoc/logo-mini.svg";
const NO_IMAGE = "data:,";

/** What the pages are made of, by the name that it is served under. */
const ASSETS: Record<string, Asset> = {
  "swagger-ui.css": {
    package: SWAGGER_UI,
    path: "swagger-ui.css",
    sha256: "5ed08757e53da3e026d6cbecc61fe5d43585c9560b302d534ad56692519a273d",
    type: "text/css; charset=utf-8",
  },
  "swagger-ui.js": {
    package: SWAGGER_UI,
    path: "swagger-ui-bundle.js",
    sha256: "e6a898692f2d768e807c3ba4626068a69a2c5dd960dd6c76f3e4d3a3de180af2",
    type: "text/javascript; charset=utf-8",
  },
  "redoc.js": {
    package: REDOC,
    path: "bundles/redoc.standalone.js",
    sha256: "dcaf76612bc4a3fbcc923a8966dee2f6146a5f32e5ce1b6f02dd60cbbf89500b",
    type: "text/javascript; charset=utf-8",
    edit: (text) => text.replaceAll(LOGO, NO_IMAGE),
  },
};

/** The names of all assets. */
export const ASSET_NAMES = Object.keys(ASSETS);

/**
 * The text of an asset and its media type, from the npm package in Deno's cache, which is fetched
 * when it is first asked for; undefined for a name that there is not.
 *
 * @throws {Error} when the package cannot be fetched, or is another than the one that was looked at
 */
export async function readAsset(name: string): Promise<{ text: string; type: string } | undefined> {
  const asset = Object.hasOwn(ASSETS, name) ? ASSETS[name]! : undefined;
  if (!asset) return undefined;
  const path = join(await packageFolder(asset.package), asset.path);
  const bytes = await Deno.readFile(path);
  const sha256 = encodeHex(await crypto.subtle.digest("SHA-256", bytes));
  if (sha256 !== asset.sha256) {
    throw new Error(
      `${path} is not the file that this project knows: remove its folder, try again`,
    );
  }
  const text = new TextDecoder().decode(bytes);
  return { text: asset.edit?.(text) ?? text, type: asset.type };
}
