/** What Deno itself needs of an environment: its cache, and the way to the registry. */
export const DENO_NEEDS = [
  "DENO_CERT",
  "DENO_DIR",
  "DENO_NO_UPDATE_CHECK",
  "DENO_TLS_CA_STORE",
  "HOME",
  "NODE_EXTRA_CA_CERTS",
  "NO_COLOR",
  "NPM_CONFIG_REGISTRY",
  "PATH",
  "SSL_CERT_DIR",
  "SSL_CERT_FILE",
  "XDG_CACHE_HOME",
];
