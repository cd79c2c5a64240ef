import { Contract } from "./contract.ts";
import { apps } from "./apps.ts";

const FUNCTIONS = "/functions/v1";
const contract = new Contract(apps);

/**
 * `fetch` over HTTP; what a function answers must be what its route documents. The answer is read
 * to its end first.
 */
export const checkedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  const request = new Request(input, { ...init, body: null });
  const { pathname } = new URL(request.url);
  if (pathname.startsWith(FUNCTIONS)) {
    const { status, headers } = response;
    const text = await response.clone().text();
    contract.check(request.method, pathname.slice(FUNCTIONS.length), { status, headers, text });
  }
  return response;
};
