// The function `profile` in a process whose clock jumps: each request says where it stands, in ms
// from the real one, in the header `x-test-clock`. Started as `supabase/functions/profile/index.ts`.

const RealDate = Date;
let shift = 0;

globalThis.Date = class extends RealDate {
  constructor(...parts: unknown[]) {
    super(...(parts.length === 0 ? [RealDate.now() + shift] : parts) as []);
  }
  static override now(): number {
    return RealDate.now() + shift;
  }
} as DateConstructor;

const { default: profile } = await import("../../../supabase/functions/profile/index.ts");

export default {
  fetch(request: Request): Response | Promise<Response> {
    shift = Number(request.headers.get("x-test-clock") ?? 0);
    return profile.fetch(request);
  },
};
