// Which backend this page is for. The local stack puts its own here; elsewhere, write the
// project's URL and its publishable key.
export const url = "https://<project>.supabase.co";
export const publishableKey = "sb_publishable_…";
