// What docs/scale.md assumes or reads elsewhere; everything else in it is measured.

export const USERS = [1_000, 100_000, 10_000_000];

/** Requests that a monthly active user sends in a day, on average over days with and without training. */
export const MIX: Record<string, number> = {
  "GET /profile": 1,
  "GET /chat/check-in": 0.7,
  "GET /plans/:id/next": 0.5,
  "GET /workouts/changes": 1,
  "GET /workouts": 0.6,
  "GET /workouts/:id": 0.4,
  "POST /workouts/log": 0.3,
  "GET /exercises?q=benchpres": 0.2,
  "GET /exercises/:id": 0.3,
  "GET /progress/summary": 0.5,
  "GET /progress/records": 0.1,
  "GET /progress/last?exercise_id=:id": 0.3,
  "GET /progress/volume?weeks=52": 0.1,
  "POST /chat": 0.5,
  "GET /chat/conversations": 0.3,
  "GET /chat/conversations/:id/messages": 0.4,
  "GET /memories": 0.03,
  "POST /memories/search": 0.01,
  "POST /memories": 0.02,
  "GET /profile/affinity": 0.1,
  "PUT /plans/:id": 0.01,
  "GET /profile/export": 0.001,
};

export const ASSUMED = {
  /** The busiest minutes against the average of a day. */
  peak: 4,
  /** How much of its cores a database is planned to use in its busiest minutes. */
  utilisation: 0.5,
  /** Milliseconds of CPU beside the SQL on the same machine: PostgREST, pooler and auth, a call. */
  besideSqlMs: 0.3,
  /** Of what is on disk, how much is wanted in memory: the inner pages of indexes and the newest rows. */
  hot: 0.15,
  /** Tokens of one answer of the companion after 16 messages (docs/operating.md), and how many of them the model still has. */
  promptTokens: 5862,
  cachedTokens: 3865,
  answerTokens: 250,
  embeddedTokens: 30,
};

/** Dollars. Where each was read, and of which day, stands in the page. */
export const PRICES = {
  proPlan: 25,
  computeCredit: 10,
  invocationsIncluded: 2e6,
  perMillionInvocations: 2,
  egressIncludedGb: 250,
  perGbEgress: 0.09,
  diskIncludedGb: 8,
  perGbDisk: 0.125,
  monthlyUsersIncluded: 100_000,
  perMonthlyUser: 0.00325,
  perMillionPromptTokens: 0.3,
  perMillionCachedTokens: 0.03,
  perMillionAnswerTokens: 2.5,
  perMillionEmbeddedTokens: 0.15,
};

export interface Compute {
  name: string;
  dollars: number;
  cores: number;
  memoryGb: number;
  /** The largest database that is recommended on it. */
  diskGb: number;
  connections: number;
}

/** Sizes with cores of their own; below Large they are shared and burst. */
export const COMPUTE: Compute[] = [
  { name: "Micro", dollars: 10, cores: 2, memoryGb: 1, diskGb: 10, connections: 60 },
  { name: "Small", dollars: 15, cores: 2, memoryGb: 2, diskGb: 50, connections: 90 },
  { name: "Medium", dollars: 60, cores: 2, memoryGb: 4, diskGb: 100, connections: 120 },
  { name: "Large", dollars: 110, cores: 2, memoryGb: 8, diskGb: 200, connections: 160 },
  { name: "XL", dollars: 210, cores: 4, memoryGb: 16, diskGb: 500, connections: 240 },
  { name: "2XL", dollars: 410, cores: 8, memoryGb: 32, diskGb: 1000, connections: 380 },
  { name: "4XL", dollars: 960, cores: 16, memoryGb: 64, diskGb: 2000, connections: 480 },
  { name: "8XL", dollars: 1870, cores: 32, memoryGb: 128, diskGb: 4000, connections: 490 },
  { name: "12XL", dollars: 2800, cores: 48, memoryGb: 192, diskGb: 6000, connections: 500 },
  { name: "16XL", dollars: 3730, cores: 64, memoryGb: 256, diskGb: 10_000, connections: 500 },
];
/** gp3 ends there. */
export const LARGEST_DISK_GB = 16_000;
