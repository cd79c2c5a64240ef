export const OPENAPI_ETAG = '""';
export const OPENAPI_JSON = "{}";
