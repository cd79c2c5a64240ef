// Made by `deno task client` from supabase/functions/docs/openapi.json.

export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether this function runs; asks no database
         * @description For a monitor: it answers while the function runs, whatever the database does.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the database answers too
         * @description For a monitor: one small call of the database; 503 when it does not answer.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document: OpenAPI 3.1 of all functions
         * @description Made from the schemas that validate. `servers` names the project that answers. Kept by caches; `If-None-Match` with its `ETag` answers 304.
         */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's settings and affinity
         * @description Made at sign-up, so it is there from the first request on.
         */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        /**
         * Delete the account and everything stored about the user
         * @description From then on every route answers 401, also to a token that has not expired.
         */
        delete: operations["eraseAccount"];
        options?: never;
        head?: never;
        /**
         * Change settings
         * @description What is absent stays. `null` clears the name, the goal, the pause, the gym. A pause freezes the weeks that it touches: they break no streak, and resting takes no points.
         */
        patch: operations["changeProfile"];
        trace?: never;
    };
    "/profile/affinity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Score, level, what comes next, and the ledger, newest first
         * @description The score is the sum of the ledger and never falls by itself. A finished workout earns 10, 5 more when it follows a plan of one's own, and 1 for each week in a row that brought points (at most 10), times 1, 0.8, 0.6, 0.45 or 0.3 by level, rounded up. At most 2 workouts a day earn; one logged more than 7 days after it began, or imported, does not. The first chat of a day gives 1. Deleting takes back, editing only lowers, and no order of logging, editing and deleting ends above logging once.
         */
        get: operations["getAffinity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything stored about the user, as one document
         * @description With what was deleted left out, but for the ids of deleted rows. The file has a name to save it by, and is made while it is read: a failure breaks the connection.
         */
        get: operations["exportProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exercises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The library and the user's own exercises
         * @description By name, or with `q` best first. Filters combine with AND, the values of a repeated one with OR. Archived exercises are found by `id` only. Its `ETag` is another after each change of the library or of the own exercises; who has none of those may keep it, and ask before each use with `If-None-Match`.
         */
        get: operations["listExercises"];
        put?: never;
        /**
         * Add an own exercise
         * @description It is seen by its owner alone. Only `name` is needed; how its sets are counted follows from `tracking`.
         */
        post: operations["createExercise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exercises/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every value to filter by, with its number of exercises
         * @description Counted over the library and the own exercises that are not archived: what a filter can be made of. Its `ETag` is another after each change of the library or of the own exercises; who has none of those may keep it, and ask before each use with `If-None-Match`.
         */
        get: operations["getExerciseFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exercises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One exercise, by id or slug
         * @description Of the library or an own one, also when it is archived. What is of the library may be kept and asked about with `If-None-Match`.
         */
        get: operations["getExercise"];
        /**
         * Change an own exercise
         * @description Takes what GET returned; its slug stays.
         */
        put: operations["replaceExercise"];
        post?: never;
        /**
         * Archive an own exercise
         * @description It is hidden from lists and search, and still readable, loggable and counted.
         */
        delete: operations["archiveExercise"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exercises/{id}/substitutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exercises for the same muscles, best first
         * @description None that a standing constraint among the memories rules out: a filter, which is no medical advice.
         */
        get: operations["listSubstitutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whole plans, newest first
         * @description With their days, exercises and sets. With `active=true` the one that is followed, if any.
         */
        get: operations["listPlans"];
        put?: never;
        /**
         * Create a plan
         * @description Created active, it deactivates the one that was.
         */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Programs to start from, by slug
         * @description They come with the product. Filters combine with AND, the values of a repeated one with OR.
         */
        get: operations["listPlanTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/templates/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One program, with the plan it makes
         * @description `plan` can be changed and sent to `POST /plans`, or the program taken as it is by `POST /plans/from-template`.
         */
        get: operations["getPlanTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/from-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a plan from a program
         * @description With other exercises in place of some, and with training maxes where it has shares of them; a substitute takes over sets and training max.
         */
        post: operations["createPlanFromTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a plan drafted
         * @description From exercises that exist, that equipment and level allow and that no standing constraint rules out; checked, and stored nowhere: `plan` is a body for `POST /plans`. Without the model, or a required consent to ask it, a program of `GET /plans/templates` stands in, or else the usual split; `reasons` says which. Counts as a chat message for the rate limit. What is left out for an injury is left out by a filter, which is no medical advice.
         */
        post: operations["draftPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One plan
         * @description With its days, exercises and sets, and the `version` that `If-Match` takes.
         */
        get: operations["getPlan"];
        /**
         * Change a whole plan
         * @description Takes what GET returned. Days and exercises sent with their `id` keep it.
         */
        put: operations["replacePlan"];
        post?: never;
        /**
         * Delete a plan
         * @description Workouts logged with it stay.
         */
        delete: operations["deletePlan"];
        options?: never;
        head?: never;
        /**
         * Rename, describe, activate or deactivate a plan, or set its week
         * @description Activating one deactivates the other. `null` clears `description` and `goal`. A `week` before the one that comes next begins a new cycle.
         */
        patch: operations["changePlan"];
        trace?: never;
    };
    "/plans/{id}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What to train next, and with which loads
         * @description The day after the one trained last (by `started_at`) with this plan, the first after the last. The `sets` of all exercises, one after the other, are what `POST /workouts/log` takes, with this `plan_id` and the day as `plan_day_id`; where `reps`, `duration_s` and `distance_m` are all null, the plan has no target and nothing was logged: fill one in.
         *
         *     What counts as history: workouts of this plan, on this day, on no day, or on a day with the same targets for the exercise (so squats on A and B go on as one, heavy and light ones do not); when there are none, workouts without this plan. Where an exercise stands several times in a day, each takes its own card.
         *
         *     `linear` adds the step when every working set met its target at the load of the day; sets planned with different loads (or, without loads, with different targets) each go on from their own. `double` adds a rep a set up to `reps_max`, then the step, and starts at `reps_min` again. Missed: the same load again; missed twice in a row with this plan at a load that was not lowered: 10 % less, to a multiple of the step. Without a load to add, the numbers stay. Steps are taken in `step_unit`. For `assisted_bodyweight` the step is taken off the help.
         *
         *     `week` rises when a day is trained that stands before the one trained last, and starts over after the last week; `targets` are those of this week, and what was logged in another week is judged by the targets of that one. A week whose name says that it is lighter (deload, light, easy, recovery, rest) asks for no step and counts for none. `percent_tm` is a share of the training max. `training_max` raises that by the step after each finished cycle, and takes 10 % off when the last of the heaviest sets done in it missed their repetitions.
         *
         *     Shares are rounded to multiples of 2.5 kg or 5 lb, or of the step where that is smaller. With a `gym` in the profile, every load is the nearest that it can make (bar and pairs of plates for `barbell`, dumbbells, steps of `machine` and `cable`), the lower of two equally near; `reason` says when that changed it. Steps too small for the gym add up over the sets that were done at one load, and 10 % less is always less. `deload_suggested` after two exercises of the plan missed their targets twice in a row.
         *
         *     `warning` names the constraint among the memories that speaks against an exercise, and a substitute. It is a filter by words and movements, no medical advice; deleting the memory, or its end, lifts it.
         */
        get: operations["getNextPlanDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workouts/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a finished workout
         * @description One transaction: the workout with its sets, personal records and affinity.
         */
        post: operations["logWorkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workouts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a file that another tracker or this API exported
         * @description Strong, Hevy, FitNotes, Jefit and Liftosaur. As the body, or as multipart with `mapping` in its options. Lines that cannot be read are in `rows_rejected`, the rest is imported. A file imported twice, or in a longer version later, adds only what is new; what was edited or deleted since stays so. A large file is stored piece by piece: after a failure, sending it again goes on. One at a time, a few wait, and sets are counted (`RateLimit`), also those that are there already: several files of 5 MiB an hour. Imported workouts earn no affinity.
         */
        post: operations["importWorkouts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Workouts with their sets, newest first
         * @description `from` and `to` are days in each workout's own time zone, or moments.
         */
        get: operations["listWorkouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workouts/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to each workout since a cursor, oldest first
         * @description How a second device catches up: `next_cursor` is never null and stays valid for ever. An empty page means that there is no news; ask again later from the same cursor. A workout stands once, at its last change.
         */
        get: operations["listWorkoutChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workouts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything logged, as a file
         * @description CSV has a line a set; `POST /workouts/import` reads it back. A text that a spreadsheet would take for a formula has an apostrophe in front. The file is made while it is read: a failure breaks the connection.
         */
        get: operations["exportWorkouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One workout
         * @description With its sets in their order, and the `version` that `If-Match` takes.
         */
        get: operations["getWorkout"];
        /**
         * Change a whole workout
         * @description Takes what GET returned, and answers as logging does. Without `time_zone` the workout keeps its own. Records and affinity are as if it had been logged like this.
         */
        put: operations["replaceWorkout"];
        post?: never;
        /**
         * Delete a workout
         * @description Records and affinity are as if it had not been.
         */
        delete: operations["deleteWorkout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/progress/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Totals, streaks, and this week against the plan
         * @description A streak counts ISO weeks with a workout or frozen by a pause; the current one lasts as long as last week belongs to it.
         */
        get: operations["getProgressSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/progress/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Personal records, by exercise and kind
         * @description A first appearance counts, ties go to the earlier workout, and differences under 0.05 kg are ties. Of assisted exercises the least help is best.
         */
        get: operations["listRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/progress/last": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sets of the last time that each of these exercises was done
         * @description In the order asked; what was never done is absent.
         */
        get: operations["listLastSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/progress/volume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sets and volume per muscle and ISO week
         * @description The last `weeks` weeks, this one included, oldest first. Sets are those that are no warm-up; a secondary muscle counts half.
         */
        get: operations["listMuscleVolume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/progress/exercises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An exercise over time: each workout's top set, estimated 1RM and volume
         * @description Oldest first, all of the range, as a chart needs it.
         */
        get: operations["getExerciseProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say something to the companion
         * @description The message is stored first, whatever happens after. Sent again with its `id`, an answered message gets the same response without asking the model.
         */
        post: operations["chat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the companion would say first, if anything
         * @description The same one until it was seen, while it still holds; then the next, at most one a day and kind, and none while a pause is on. Made from the log and the memories without the model, and worded in the language that the person writes; a chat that follows knows of it.
         */
        get: operations["checkIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/check-in/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a check-in was seen, so that it is not said again
         * @description Sent again it does no harm. The next check-in may be said from then on.
         */
        post: operations["seeCheckIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conversations, the last used first
         * @description Without their messages; a conversation begins with its first message.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages of a conversation, newest first
         * @description What the person and the companion said, with what each reply offered to do.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/messages/{id}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why the companion said that
         * @description Of a reply, or of the message that it answers.
         */
        get: operations["getTrace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/messages/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether a reply was good; the last word stands
         * @description Kept with the reply, and in the export. Of a message of the person it is 404.
         */
        post: operations["giveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a conversation; what was remembered from it stays
         * @description Its messages are gone, and a late retry of one of them answers 410.
         */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the companion knows, and what it proposes to change, newest first
         * @description By default what is current and what is proposed. What is over or was superseded is found by `status`.
         */
        get: operations["listMemories"];
        put?: never;
        /**
         * Tell the companion something to remember
         * @description It is the user's own: the companion may only propose to change it.
         */
        post: operations["createMemory"];
        /**
         * Delete every memory
         * @description Needs its confirmation in words. What was deleted is not learned again from the same messages.
         */
        delete: operations["forgetMemories"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memories/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Memories nearest in meaning and words, best first
         * @description Without the model the search goes by words alone; `similarity` is then null. It counts as a message to the companion does.
         */
        post: operations["searchMemories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One memory
         * @description Also one that is over, superseded or forgotten.
         */
        get: operations["getMemory"];
        put?: never;
        post?: never;
        /**
         * Forget one thing
         * @description It is not learned again from the same message. Deleting a proposal refuses it.
         */
        delete: operations["deleteMemory"];
        options?: never;
        head?: never;
        /**
         * Correct a memory
         * @description It is the user's own from then on: the companion may only propose to change it.
         */
        patch: operations["changeMemory"];
        trace?: never;
    };
    "/memories/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a memory superseded, oldest first
         * @description The chain of memories that led to this one; empty for one that replaced nothing.
         */
        get: operations["getMemoryHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memories/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a proposed change
         * @description An `update`: the proposal is current then, and supersedes what it was about. A `forget`: the answer is the memory that is forgotten, and the proposal is gone. Sent again it answers the same. What was never a proposal is 422. To refuse a proposal, delete it.
         */
        post: operations["acceptMemory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The Model Context Protocol, for other assistants
         * @description Streamable HTTP without sessions: one JSON-RPC message a request, answered as JSON. `tools/list` names the tools: what the companion can look up, logging, plans and memories. Connect with an MCP client rather than by hand. What a tool refuses is a result with `isError`; what the protocol refuses is a JSON-RPC `error`.
         */
        post: operations["mcp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp/oauth-protected-resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where an MCP client gets its access token
         * @description OAuth 2.0 Protected Resource Metadata (RFC 9728); `WWW-Authenticate` of a 401 of `POST /mcp` points here.
         */
        get: operations["mcpResourceMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Action: components["schemas"]["CreatePlanAction"] | components["schemas"]["LogWorkoutAction"] | components["schemas"]["OpenExerciseAction"];
        AffinityEvent: {
            /** Format: uuid */
            id: string;
            /** @description Negative when taken back, 0 when nothing was earned */
            points: number;
            /**
             * @description `recounted`: a workout is gone or changed, and others had earned more beside it
             * @enum {string}
             */
            kind: "workout" | "workout_edited" | "workout_deleted" | "recounted" | "chat";
            /**
             * @description Why, in words for the person
             * @example Workout logged: 10, +5 for following your plan, +3 for 3 weeks in a row that brought points
             */
            reason: string;
            workout_id: string | null;
            /** Format: date-time */
            created_at: string;
        };
        AffinityLevel: {
            rank: number;
            name: string;
        };
        AffinityPage: {
            data: components["schemas"]["AffinityEvent"][];
            next_cursor: string | null;
            score: number;
            level: components["schemas"]["AffinityLevel"];
            next: {
                rank: number;
                name: string;
                threshold: number;
            } | null;
            /** @description ISO weeks in a row with a workout or frozen by a pause, up to this week or the last */
            streak_weeks: number;
        };
        /** @description One server-sent event: `event: <event>`, then `data: <data>` as JSON on one line */
        ChatEvent: components["schemas"]["StartEvent"] | components["schemas"]["LookupEvent"] | components["schemas"]["ReplyEvent"] | components["schemas"]["DoneEvent"] | components["schemas"]["ErrorEvent"];
        ChatResponse: {
            /** Format: uuid */
            conversation_id: string;
            /** Format: uuid */
            user_message_id: string;
            /** Format: uuid */
            message_id: string;
            reply: string;
            /** @enum {string} */
            status: "complete" | "cut" | "blocked";
            mood: components["schemas"]["Mood"];
            suggestions: string[];
            actions: components["schemas"]["Action"][];
            resources: components["schemas"]["Resource"][];
            memories_used: {
                /** Format: uuid */
                id: string;
                content: string;
            }[];
            memories_saved: {
                /** Format: uuid */
                id: string;
                content: string;
                kind: components["schemas"]["MemoryKind"];
            }[];
            /** @description One for each operation of the model, in its order */
            memory_changes: components["schemas"]["MemoryReceipt"][];
            /** @description What was looked up before the reply */
            lookups: components["schemas"]["Lookup"][];
            affinity: {
                score: number;
                level: components["schemas"]["AffinityLevel"];
            };
        };
        CheckIn: components["schemas"]["ReturnCheckIn"] | components["schemas"]["DatedMemoryCheckIn"] | components["schemas"]["RecordCheckIn"] | components["schemas"]["WeeklyReviewCheckIn"] | components["schemas"]["StallCheckIn"];
        CheckInAnswer: {
            check_in: components["schemas"]["CheckIn"] | null;
        };
        Conversation: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date-time */
            last_message_at: string;
        };
        ConversationPage: {
            data: components["schemas"]["Conversation"][];
            next_cursor: string | null;
        };
        /** @description The payload is a body for `POST /plans`. Its `id` is there, so that sending it twice creates once */
        CreatePlanAction: {
            /** Format: uuid */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "create_plan";
            /** @description What it would do, by its payload */
            summary: string;
            payload: components["schemas"]["NewPlan"];
            /** @description What of it was left out or changed */
            notes: string[];
        };
        DatedMemoryCheckIn: {
            /** Format: uuid */
            id: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "dated_memory";
            facts: {
                /** Format: date */
                date: string;
                /**
                 * @description What the date is to the memory: its day, its first, or its last
                 * @enum {string}
                 */
                marks: "on" | "from" | "until";
                memory_kind: components["schemas"]["MemoryKind"];
                content: string;
            };
        };
        /** @description The response; its `reply` is authoritative */
        DoneEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "done";
            data: components["schemas"]["ChatResponse"];
        };
        /** @enum {string} */
        Equipment: "barbell" | "ez_bar" | "trap_bar" | "dumbbell" | "kettlebell" | "machine" | "smith_machine" | "cable" | "band" | "bodyweight" | "suspension" | "medicine_ball" | "stability_ball" | "weight_plate" | "landmine" | "sled" | "cardio_machine" | "foam_roller" | "rope" | "other";
        /** @description The problem that ended it */
        ErrorEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "error";
            data: components["schemas"]["Problem"];
        };
        Exercise: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            aliases: string[];
            category: components["schemas"]["ExerciseCategory"];
            level: components["schemas"]["ExerciseLevel"];
            force: components["schemas"]["Force"] | null;
            mechanic: components["schemas"]["Mechanic"] | null;
            equipment: components["schemas"]["Equipment"];
            primary_muscles: components["schemas"]["Muscle"][];
            secondary_muscles: components["schemas"]["Muscle"][];
            instructions: string[];
            tracking: components["schemas"]["Tracking"];
            is_custom: boolean;
            is_archived: boolean;
            version: number;
        };
        /** @enum {string} */
        ExerciseCategory: "strength" | "olympic_weightlifting" | "strongman" | "plyometrics" | "cardio" | "mobility";
        ExerciseFacets: {
            muscle: {
                value: string;
                count: number;
            }[];
            equipment: {
                value: string;
                count: number;
            }[];
            category: {
                value: string;
                count: number;
            }[];
            level: {
                value: string;
                count: number;
            }[];
            mechanic: {
                value: string;
                count: number;
            }[];
            force: {
                value: string;
                count: number;
            }[];
            tracking: {
                value: string;
                count: number;
            }[];
            custom: {
                value: string;
                count: number;
            }[];
        };
        /** @enum {string} */
        ExerciseLevel: "beginner" | "intermediate" | "advanced";
        ExercisePage: {
            data: components["schemas"]["Exercise"][];
            next_cursor: string | null;
        };
        ExerciseProgress: {
            /** Format: uuid */
            exercise_id: string;
            exercise_name: string;
            tracking: components["schemas"]["Tracking"];
            data: {
                /** Format: uuid */
                workout_id: string;
                /** Format: date-time */
                started_at: string;
                /** Format: date */
                local_date: string;
                /** @description All but warm-up sets */
                sets: number;
                top_set: components["schemas"]["WorkoutSet"] | null;
                estimated_1rm: number | null;
                volume_kg: number;
            }[];
            next_cursor: null;
        };
        ExerciseReplacement: {
            id?: string | null;
            name: string;
            aliases?: string[] | null;
            category?: components["schemas"]["ExerciseCategory"] | null;
            level?: components["schemas"]["ExerciseLevel"] | null;
            force?: components["schemas"]["Force"] | null;
            mechanic?: components["schemas"]["Mechanic"] | null;
            equipment?: components["schemas"]["Equipment"] | null;
            primary_muscles?: components["schemas"]["Muscle"][] | null;
            secondary_muscles?: components["schemas"]["Muscle"][] | null;
            instructions?: string[] | null;
            tracking?: components["schemas"]["Tracking"] | null;
            /** @description As GET returned it; ignored */
            readonly slug?: unknown;
            /** @description As GET returned it; ignored */
            readonly is_custom?: unknown;
            /** @description As GET returned it; ignored */
            readonly is_archived?: unknown;
            /** @description As GET returned it; ignored */
            readonly version?: unknown;
        };
        /** @description Where a standing constraint among the memories rules the exercise out, so that the person can decide: the suggested sets stand. A filter, no medical advice */
        ExerciseWarning: {
            /** @description Each constraint, and the words that say so */
            because: string;
            /** @description The memories that it rests on */
            memory_ids: string[];
            /** @description The first of `GET /exercises/{id}/substitutes` that the day does not hold yet; null where the gym has none */
            substitute: {
                /** Format: uuid */
                exercise_id: string;
                exercise_name: string;
            } | null;
        };
        Feedback: {
            /** @enum {string} */
            rating: "up" | "down";
            reason?: string | null;
        };
        FieldError: {
            /** @example sets.0.reps */
            path: string;
            /** @enum {string} */
            code: "required" | "unknown_field" | "invalid" | "out_of_range" | "too_long" | "not_found" | "in_future";
            message: string;
        };
        /** @enum {string} */
        Force: "push" | "pull" | "static";
        Gym: {
            equipment: ("barbell" | "ez_bar" | "trap_bar" | "dumbbell" | "kettlebell" | "machine" | "smith_machine" | "cable" | "band" | "bodyweight" | "suspension" | "medicine_ball" | "stability_ball" | "weight_plate" | "landmine" | "sled" | "cardio_machine" | "foam_roller" | "rope" | "other")[];
            bar_kg: number | null;
            plates_kg: (number | {
                weight_kg: number;
                pairs: number;
            })[] | null;
            dumbbells_kg: number[] | null;
            machine_step_kg: number | null;
        };
        GymChange: {
            equipment: ("barbell" | "ez_bar" | "trap_bar" | "dumbbell" | "kettlebell" | "machine" | "smith_machine" | "cable" | "band" | "bodyweight" | "suspension" | "medicine_ball" | "stability_ball" | "weight_plate" | "landmine" | "sled" | "cardio_machine" | "foam_roller" | "rope" | "other")[];
            /** @description The barbell; default 20 kg, or 45 lb for who counts in pounds */
            bar_kg?: number | null;
            /**
             * @description Plates for one side: a size of which there are enough, or with its pairs
             * @example [
             *       25,
             *       20,
             *       {
             *         "weight_kg": 15,
             *         "pairs": 1
             *       }
             *     ]
             */
            plates_kg?: (number | {
                weight_kg: number;
                pairs: number;
            })[] | null;
            /** @description One dumbbell of each pair */
            dumbbells_kg?: number[] | null;
            /** @description What a machine or cable goes up by */
            machine_step_kg?: number | null;
        };
        Health: {
            /** @constant */
            status: "ok";
            /** @example 0.1.0 */
            version: string;
        };
        HeldRecord: {
            /** Format: uuid */
            exercise_id: string;
            exercise_name: string;
            kind: components["schemas"]["RecordKind"];
            value: number;
            /** Format: uuid */
            workout_id: string;
            set_position: number;
            /** Format: date-time */
            achieved_at: string;
            /** Format: date */
            local_date: string;
        };
        ImportOptions: {
            /** @description Whose export it is; default: `auto`, by its header */
            source?: ("auto" | "strong" | "hevy" | "fitnotes" | "jefit" | "liftosaur" | "slowburn") | null;
            /** @description Of loads that the file gives no unit of; default: the profile's */
            unit?: ("kg" | "lb") | null;
            /** @description IANA name of where its times are local; default: the profile's */
            time_zone?: string | null;
            /** @description Say what would happen and write nothing */
            dry_run?: boolean | null;
            /** @description What a name of the file stands for: an exercise's id, `custom` for one of the user's own of that name, `skip` to leave its sets out */
            mapping?: {
                [key: string]: ("custom" | "skip") | string;
            } | null;
        };
        ImportResult: {
            /** @enum {string} */
            source: "strong" | "hevy" | "fitnotes" | "jefit" | "liftosaur" | "slowburn";
            /** @enum {string} */
            unit: "kg" | "lb";
            /** @enum {string} */
            unit_from: "header" | "parameter" | "profile";
            time_zone: string;
            /** @description Start of the earliest workout in the file */
            first: string | null;
            last: string | null;
            /** @description In the file */
            workouts: number;
            /** @description In the file, without those rejected or skipped */
            sets: number;
            created: number;
            /** @description Workouts that are there already, or were deleted */
            duplicates: number;
            mapped: {
                name: string;
                /** Format: uuid */
                exercise_id: string;
                exercise_name: string;
                confidence: number;
                sets: number;
            }[];
            /** @description They become exercises of the user's own */
            unmapped: {
                name: string;
                sets: number;
                /** @description What it may mean, likeliest first: for a `mapping` */
                suggestions: {
                    /** Format: uuid */
                    exercise_id: string;
                    exercise_name: string;
                    confidence: number;
                }[];
            }[];
            rows_rejected: {
                line: number;
                reason: string;
            }[];
        };
        JsonRpcAnswer: {
            /** @constant */
            jsonrpc: "2.0";
            id: string | number | null;
            result?: {
                [key: string]: unknown;
            };
            error?: {
                code: number;
                message: string;
                data?: {
                    [key: string]: unknown;
                };
            };
        };
        JsonRpcError: {
            /** @constant */
            jsonrpc: "2.0";
            id: string | number | null;
            error: {
                code: number;
                message: string;
                data?: {
                    [key: string]: unknown;
                };
            };
        };
        JsonRpcMessage: {
            /** @constant */
            jsonrpc: "2.0";
            id?: string | number;
            /** @example tools/list */
            method: string;
            params?: {
                [key: string]: unknown;
            };
        };
        LastSets: {
            /** Format: uuid */
            exercise_id: string;
            exercise_name: string;
            /** Format: uuid */
            workout_id: string;
            /** Format: date-time */
            started_at: string;
            /** Format: date */
            local_date: string;
            sets: components["schemas"]["WorkoutSet"][];
        };
        LastSetsList: {
            data: components["schemas"]["LastSets"][];
            next_cursor: string | null;
        };
        /** @description The payload is a body for `POST /workouts/log`. Its `id` is there, so that sending it twice creates once */
        LogWorkoutAction: {
            /** Format: uuid */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "log_workout";
            /** @description What it would do, by its payload */
            summary: string;
            payload: components["schemas"]["NewWorkout"];
            /** @description What of it was left out or changed */
            notes: string[];
        };
        LoggedWorkout: {
            workout: components["schemas"]["Workout"];
            /** @description Against all other workouts; a first appearance is none */
            personal_records: components["schemas"]["PersonalRecord"][];
            affinity: {
                /** @description What the workout has earned */
                points: number;
                score: number;
                level: components["schemas"]["AffinityLevel"];
                leveled_up: boolean;
            };
            /** @description A plan or day that was deleted meanwhile is stored as null */
            warnings: {
                path: string;
                /** @enum {string} */
                code: "plan_deleted" | "plan_day_deleted";
            }[];
        };
        Lookup: {
            tool: components["schemas"]["LookupTool"];
            summary: string;
        };
        /** @description Something is looked up, as it begins */
        LookupEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "lookup";
            data: components["schemas"]["Lookup"];
        };
        /** @enum {string} */
        LookupTool: "exercise_history" | "training_volume" | "records" | "workouts" | "next_workout" | "find_exercises" | "memories";
        /** @enum {string} */
        Mechanic: "compound" | "isolation";
        Memory: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["MemoryKind"];
            content: string;
            importance: number;
            /** @enum {string} */
            about: "self" | "other";
            status: components["schemas"]["MemoryStatus"];
            /** @enum {string} */
            source: "chat" | "user" | "workout";
            source_message_id: string | null;
            /** @description The person's words that it rests on */
            quote: string | null;
            /** @description Of a proposal: what it would change, once it is accepted */
            proposes: {
                /** @enum {string} */
                change: "update" | "forget";
                /** Format: uuid */
                memory_id: string;
            } | null;
            superseded_by: string | null;
            valid_from: string | null;
            /** @description The last day that it holds */
            valid_until: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            last_recalled_at: string | null;
            recall_count: number;
        };
        MemoryChange: {
            kind?: components["schemas"]["MemoryKind"];
            content?: string;
            importance?: number;
            valid_until?: string | null;
        };
        MemoryHistory: {
            data: components["schemas"]["Memory"][];
        };
        /** @enum {string} */
        MemoryKind: "fact" | "preference" | "goal" | "constraint" | "event";
        MemoryMatches: {
            data: {
                memory: components["schemas"]["Memory"];
                score: number;
                parts: {
                    similarity: number | null;
                    text_rank: number;
                    recency: number;
                    importance: number;
                };
            }[];
        };
        MemoryPage: {
            data: components["schemas"]["Memory"][];
            next_cursor: string | null;
        };
        MemoryReceipt: {
            /** @enum {string} */
            change: "added" | "updated" | "forgotten" | "confirmed" | "proposed" | "refused";
            memory: {
                /** Format: uuid */
                id: string;
                kind: components["schemas"]["MemoryKind"];
                content: string;
            } | null;
            /**
             * @description Of what was refused; `taken_back`: the message taught it before, and it was deleted or changed since
             * @enum {string}
             */
            reason?: "not_said" | "unknown_memory" | "too_many" | "incomplete" | "limit" | "taken_back";
        };
        MemorySearch: {
            query: string;
            limit?: number | null;
            kinds?: components["schemas"]["MemoryKind"][] | null;
        };
        /** @enum {string} */
        MemoryStatus: "current" | "proposed" | "superseded" | "forgotten" | "expired";
        Message: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "user" | "assistant";
            content: string;
            /** @enum {string} */
            status: "complete" | "cut" | "blocked" | "failed";
            mood: components["schemas"]["Mood"] | null;
            suggestions: string[];
            actions: components["schemas"]["Action"][];
            /** Format: date-time */
            created_at: string;
        };
        MessagePage: {
            data: components["schemas"]["Message"][];
            next_cursor: string | null;
        };
        /** @enum {string} */
        Mood: "neutral" | "happy" | "proud" | "encouraging" | "concerned" | "playful";
        /** @enum {string} */
        Muscle: "chest" | "front_delts" | "side_delts" | "rear_delts" | "rotator_cuff" | "triceps" | "biceps" | "forearms" | "lats" | "upper_back" | "traps" | "lower_back" | "abs" | "obliques" | "hip_flexors" | "glutes" | "quads" | "hamstrings" | "adductors" | "abductors" | "calves" | "neck";
        MuscleVolume: {
            data: components["schemas"]["MuscleWeek"][];
            next_cursor: string | null;
        };
        MuscleWeek: {
            /** @description ISO week, e.g. 2026-W47 */
            week: string;
            /** Format: date */
            starts_on: string;
            muscles: {
                muscle: components["schemas"]["Muscle"];
                sets: number;
                volume_kg: number;
            }[];
        };
        NewExercise: {
            id?: string | null;
            name: string;
            aliases?: string[] | null;
            category?: components["schemas"]["ExerciseCategory"] | null;
            level?: components["schemas"]["ExerciseLevel"] | null;
            force?: components["schemas"]["Force"] | null;
            mechanic?: components["schemas"]["Mechanic"] | null;
            equipment?: components["schemas"]["Equipment"] | null;
            primary_muscles?: components["schemas"]["Muscle"][] | null;
            secondary_muscles?: components["schemas"]["Muscle"][] | null;
            instructions?: string[] | null;
            tracking?: components["schemas"]["Tracking"] | null;
        };
        NewMemory: {
            id?: string | null;
            kind: components["schemas"]["MemoryKind"];
            content: string;
            importance?: number | null;
            valid_until?: string | null;
        };
        NewMessage: {
            id?: string | null;
            conversation_id?: string | null;
            message: string;
        };
        NewPlan: {
            id?: string | null;
            name: string;
            description?: string | null;
            goal?: components["schemas"]["TrainingGoal"] | null;
            is_active?: boolean | null;
            /** @description How many weeks its cycle has; default: 1 */
            weeks?: number | null;
            week_names?: string[] | null;
            training_maxes?: components["schemas"]["NewTrainingMax"][] | null;
            days: components["schemas"]["NewPlanDay"][];
        };
        NewPlanDay: {
            /** @description Sent back, the day keeps it */
            id?: string | null;
            name: string;
            exercises: components["schemas"]["NewPlannedExercise"][];
        };
        NewPlannedExercise: {
            /** @description Sent back, the exercise keeps it */
            id?: string | null;
            /** Format: uuid */
            exercise_id: string;
            sets: components["schemas"]["NewPlannedSet"][];
            superset?: number | null;
            notes?: string | null;
            progression?: components["schemas"]["Progression"] | null;
        };
        NewPlannedSet: {
            type?: components["schemas"]["SetType"] | null;
            /** @description The weeks of the cycle that it belongs to; default: all */
            weeks?: number[] | null;
            reps_min?: number | null;
            reps_max?: number | null;
            weight_kg?: number | null;
            /** @description The load as a share of the exercise's training max, in percent */
            percent_tm?: number | null;
            duration_s?: number | null;
            distance_m?: number | null;
            rpe?: number | null;
            rest_s?: number | null;
            /** @description As many reps as possible */
            amrap?: boolean | null;
        };
        NewSet: {
            /** Format: uuid */
            exercise_id: string;
            type?: components["schemas"]["SetType"] | null;
            /** @description The exercise card it stands on; default: a new one where the exercise changes */
            entry?: number | null;
            superset?: number | null;
            reps?: number | null;
            weight_kg?: number | null;
            rpe?: number | null;
            duration_s?: number | null;
            distance_m?: number | null;
            /** @description Rest after the set */
            rest_s?: number | null;
            notes?: string | null;
        };
        NewTrainingMax: {
            /** Format: uuid */
            exercise_id: string;
            weight_kg: number;
        };
        NewWorkout: {
            id?: string | null;
            plan_id?: string | null;
            plan_day_id?: string | null;
            title?: string | null;
            /** Format: date-time */
            started_at: string;
            /**
             * Format: date-time
             * @description At most 24 h after `started_at`, not in the future
             */
            finished_at: string;
            /** @description IANA name; default: the profile's */
            time_zone?: string | null;
            /** @description Session RPE */
            perceived_exertion?: number | null;
            notes?: string | null;
            sets: components["schemas"]["NewSet"][];
        };
        NextExercise: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            exercise_id: string;
            exercise_name: string;
            tracking: components["schemas"]["Tracking"];
            superset: number | null;
            notes: string | null;
            progression: ({
                /** @enum {string} */
                kind: "linear" | "double" | "training_max";
                step: number;
                /** @enum {string} */
                step_unit: "kg" | "lb";
            } | {
                /** @constant */
                kind: "none";
            }) | null;
            warning: components["schemas"]["ExerciseWarning"] | null;
            /** @description The sets as the plan prescribes them */
            targets: components["schemas"]["PlannedSet"][];
            /** @description The sets of the last time */
            last: {
                /** Format: uuid */
                workout_id: string;
                /** Format: date-time */
                started_at: string;
                /** Format: date */
                local_date: string;
                sets: components["schemas"]["WorkoutSet"][];
            } | null;
            sets: components["schemas"]["SuggestedSet"][];
            /** @description Why these sets, in one line */
            reason: string;
        };
        /** @description The payload names an exercise to show */
        OpenExerciseAction: {
            /** Format: uuid */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "open_exercise";
            /** @description What it would do, by its payload */
            summary: string;
            payload: {
                /** Format: uuid */
                exercise_id: string;
            };
            /** @description What of it was left out or changed */
            notes: string[];
        };
        PersonalRecord: {
            /** Format: uuid */
            exercise_id: string;
            exercise_name: string;
            kind: components["schemas"]["RecordKind"];
            value: number;
            previous: number;
            set_position: number;
        };
        Plan: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string | null;
            goal: components["schemas"]["TrainingGoal"] | null;
            is_active: boolean;
            version: number;
            /** @description How many weeks its cycle has */
            weeks: number;
            /** @description The week that comes next: it follows from what was logged, or was set by PATCH */
            week: number;
            week_names: string[] | null;
            /** @description As they are now, after the cycles that were finished */
            training_maxes: {
                /** Format: uuid */
                exercise_id: string;
                exercise_name: string;
                weight_kg: number;
            }[];
            days: components["schemas"]["PlanDay"][];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        PlanChange: {
            name?: string;
            description?: string | null;
            goal?: components["schemas"]["TrainingGoal"] | null;
            is_active?: boolean;
            week?: number;
        };
        PlanDay: {
            /** Format: uuid */
            id: string;
            name: string;
            exercises: components["schemas"]["PlannedExercise"][];
        };
        PlanDraft: {
            /** @description A body for `POST /plans` */
            plan: components["schemas"]["NewPlan"];
            summary: string;
            reasons: string[];
            checks: {
                /** @description Working sets a week, secondary muscles half */
                weekly_sets: {
                    [key: string]: number;
                };
                unused_equipment: components["schemas"]["Equipment"][];
                /** @description The best known of the exercises that equipment and level would allow and a standing constraint rules out. A filter, no medical advice */
                avoided: {
                    /** Format: uuid */
                    exercise_id: string;
                    exercise_name: string;
                    /** @description The constraint, and the words that say so */
                    because: string;
                }[];
            };
        };
        PlanDraftRequest: {
            goal: components["schemas"]["TrainingGoal"];
            days_per_week: number;
            /** @description Of a session; default: 60 */
            minutes?: number | null;
            /** @description What there is besides the own weight; default: the gym's, without one everything */
            equipment?: components["schemas"]["Equipment"][] | null;
            /** @description The hardest exercises; default: intermediate */
            level?: components["schemas"]["ExerciseLevel"] | null;
            /** @description Wishes, and what hurts, in words */
            notes?: string | null;
        };
        PlanFromTemplate: {
            id?: string | null;
            /** @description Its slug */
            template: string;
            /** @description Default: the template's */
            name?: string | null;
            is_active?: boolean | null;
            /** @description By the template's exercises, or by what stands in for them */
            training_maxes?: components["schemas"]["NewTrainingMax"][] | null;
            /** @description By the id of an exercise of the template, the one to take in its place */
            substitutions?: {
                [key: string]: string;
            } | null;
        };
        PlanNext: {
            /** Format: uuid */
            plan_id: string;
            plan_name: string;
            day: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @description Order in the plan, from 0 */
                position: number;
            };
            exercises: components["schemas"]["NextExercise"][];
            /** @description Of the cycle, from 1 */
            week: number;
            deload_suggested: {
                /** @description What has stalled, and which week would be lighter */
                reason: string;
            } | null;
        };
        PlanPage: {
            data: components["schemas"]["Plan"][];
            next_cursor: string | null;
        };
        PlanReplacement: {
            id?: string | null;
            name: string;
            description?: string | null;
            goal?: components["schemas"]["TrainingGoal"] | null;
            is_active?: boolean | null;
            /** @description How many weeks its cycle has; default: 1 */
            weeks?: number | null;
            week_names?: string[] | null;
            training_maxes?: {
                /** Format: uuid */
                exercise_id: string;
                weight_kg: number;
                /** @description As GET returned it; ignored */
                readonly exercise_name?: unknown;
            }[] | null;
            days: {
                /** @description Sent back, the day keeps it */
                id?: string | null;
                name: string;
                exercises: {
                    /** @description Sent back, the exercise keeps it */
                    id?: string | null;
                    /** Format: uuid */
                    exercise_id: string;
                    sets: components["schemas"]["NewPlannedSet"][];
                    superset?: number | null;
                    notes?: string | null;
                    progression?: components["schemas"]["Progression"] | null;
                    /** @description As GET returned it; ignored */
                    readonly exercise_name?: unknown;
                }[];
            }[];
            /** @description As GET returned it; ignored */
            readonly version?: unknown;
            /** @description As GET returned it; ignored */
            readonly week?: unknown;
            /** @description As GET returned it; ignored */
            readonly created_at?: unknown;
            /** @description As GET returned it; ignored */
            readonly updated_at?: unknown;
        };
        PlanTemplate: {
            slug: string;
            name: string;
            /** @description What it is, for whom, and whose scheme it follows */
            description: string;
            goal: components["schemas"]["TrainingGoal"];
            level: components["schemas"]["ExerciseLevel"];
            days_per_week: number;
            /** @description Of a cycle */
            weeks: number;
            /** @description Besides body weight */
            equipment: components["schemas"]["Equipment"][];
        };
        PlanTemplatePage: {
            data: components["schemas"]["PlanTemplate"][];
            next_cursor: string | null;
        };
        PlannedExercise: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            exercise_id: string;
            exercise_name: string;
            sets: components["schemas"]["PlannedSet"][];
            superset: number | null;
            notes: string | null;
            progression: ({
                /** @enum {string} */
                kind: "linear" | "double" | "training_max";
                step: number;
                /** @enum {string} */
                step_unit: "kg" | "lb";
            } | {
                /** @constant */
                kind: "none";
            }) | null;
        };
        PlannedSet: {
            type: components["schemas"]["SetType"];
            /** @description Of the cycle; null for all */
            weeks: number[] | null;
            reps_min: number | null;
            reps_max: number | null;
            weight_kg: number | null;
            percent_tm: number | null;
            duration_s: number | null;
            distance_m: number | null;
            rpe: number | null;
            rest_s: number | null;
            amrap: boolean;
        };
        Problem: {
            /** @constant */
            type: "about:blank";
            title: string;
            status: number;
            /** @enum {string} */
            code: "malformed_json" | "unauthorized" | "consent_required" | "not_found" | "method_not_allowed" | "id_taken" | "name_taken" | "in_progress" | "limit_reached" | "gone" | "precondition_failed" | "payload_too_large" | "unsupported_media_type" | "validation_failed" | "rate_limited" | "internal_error" | "ai_error" | "ai_unavailable" | "database_unavailable" | "ai_timeout";
            detail: string;
            errors?: components["schemas"]["FieldError"][];
            request_id: string;
        };
        Profile: {
            /** Format: uuid */
            id: string;
            email: string | null;
            display_name: string | null;
            /** @enum {string} */
            unit_system: "metric" | "imperial";
            time_zone: string;
            training_goal: components["schemas"]["TrainingGoal"] | null;
            companion_name: string;
            pause: {
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
                /** @enum {string} */
                reason: "rest" | "injury" | "holiday" | "illness";
            } | null;
            gym: components["schemas"]["Gym"] | null;
            /** @description When the person agreed that what they write is sent to the model's provider */
            ai_consent_at: string | null;
            affinity: {
                score: number;
                level: components["schemas"]["AffinityLevel"];
            };
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        ProfileChange: {
            display_name?: string | null;
            /** @enum {string} */
            unit_system?: "metric" | "imperial";
            /**
             * @description IANA name
             * @example Europe/Paris
             */
            time_zone?: string;
            training_goal?: components["schemas"]["TrainingGoal"] | null;
            companion_name?: string;
            pause?: {
                /** @description Default: today. Up to 30 days back; days are those of the profile's time zone */
                from?: string | null;
                /** Format: date */
                until: string;
                /** @enum {string} */
                reason: "rest" | "injury" | "holiday" | "illness";
            } | null;
            gym?: components["schemas"]["GymChange"] | null;
            /** @description Whether what the person writes may be sent to the model's provider */
            ai_consent?: boolean;
        };
        ProfileExport: {
            /** Format: date-time */
            exported_at: string;
            profile: components["schemas"]["Profile"];
            /** @description The language in which the user was found to write; memories are searched by its words */
            language: string | null;
            pauses: {
                /** Format: date */
                starts_on: string;
                /** Format: date */
                ends_on: string;
                /** @enum {string} */
                reason: "rest" | "injury" | "holiday" | "illness";
                /** Format: date-time */
                created_at: string;
            }[];
            affinity_events: {
                /** Format: uuid */
                id: string;
                /** @description Negative when taken back, 0 when nothing was earned */
                points: number;
                /**
                 * @description `recounted`: a workout is gone or changed, and others had earned more beside it
                 * @enum {string}
                 */
                kind: "workout" | "workout_edited" | "workout_deleted" | "recounted" | "chat";
                /**
                 * @description Why, in words for the person
                 * @example Workout logged: 10, +5 for following your plan, +3 for 3 weeks in a row that brought points
                 */
                reason: string;
                workout_id: string | null;
                /** Format: date-time */
                created_at: string;
                /** @description The day that earned */
                day: string | null;
            }[];
            exercises: components["schemas"]["Exercise"][];
            plans: components["schemas"]["Plan"][];
            workouts: components["schemas"]["Workout"][];
            memories: components["schemas"]["Memory"][];
            check_ins: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "return" | "dated_memory" | "record" | "weekly_review" | "stall";
                /** Format: date */
                day: string;
                facts: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    until: string;
                    /** @enum {string} */
                    reason: "rest" | "injury" | "holiday" | "illness";
                    days: number;
                } | {
                    /** Format: date */
                    date: string;
                    /**
                     * @description What the date is to the memory: its day, its first, or its last
                     * @enum {string}
                     */
                    marks: "on" | "from" | "until";
                    memory_kind: components["schemas"]["MemoryKind"];
                } | {
                    /** Format: date */
                    date: string;
                    /** @description Exercises with a record in that workout */
                    count: number;
                    /** @description The most telling of each, at most three */
                    records: {
                        /** Format: uuid */
                        exercise_id: string;
                        exercise_name: string;
                        kind: components["schemas"]["RecordKind"];
                        value: number;
                        previous: number;
                    }[];
                } | {
                    sessions: number;
                    sets: number;
                    volume_kg: number;
                    week: string;
                    /** Format: date */
                    starts_on: string;
                    /** @description Exercises with a record in that week */
                    records: number;
                    /** @description The latest of them */
                    best: {
                        /** Format: uuid */
                        exercise_id: string;
                        exercise_name: string;
                        kind: components["schemas"]["RecordKind"];
                        value: number;
                        previous: number;
                    } | null;
                    /** @description The week before, when there was training in it */
                    before: {
                        sessions: number;
                        sets: number;
                        volume_kg: number;
                    } | null;
                    plan: {
                        days_planned: number;
                        days_done: number;
                    } | null;
                } | {
                    /** Format: uuid */
                    exercise_id: string;
                    exercise_name: string;
                    sessions: number;
                    /** Format: date */
                    since: string;
                    /** Format: date */
                    last_on: string;
                    weight_kg: number | null;
                    estimated_1rm_kg: number;
                };
                /** @description The memory that it quotes */
                memory_id: string | null;
                workout_id: string | null;
                /** Format: date-time */
                created_at: string;
                /** Format: date-time */
                shown_at: string;
                seen_at: string | null;
            }[];
            feedback: {
                /** Format: uuid */
                message_id: string;
                /** @enum {string} */
                rating: "up" | "down";
                reason: string | null;
                /** Format: date-time */
                created_at: string;
                /** Format: date-time */
                updated_at: string;
            }[];
            conversations: {
                /** Format: uuid */
                id: string;
                title: string;
                /** Format: date-time */
                created_at: string;
                /** Format: date-time */
                last_message_at: string;
                messages: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    role: "user" | "assistant";
                    content: string;
                    /** @enum {string} */
                    status: "complete" | "cut" | "blocked" | "failed";
                    mood: components["schemas"]["Mood"] | null;
                    suggestions: string[];
                    actions: components["schemas"]["Action"][];
                    /** Format: date-time */
                    created_at: string;
                    reply_to: string | null;
                    /** @description Of a reply: why it was given */
                    trace: components["schemas"]["StoredTrace"] | null;
                    /** @description Of a reply: what `POST /chat` answered */
                    answer: components["schemas"]["ChatResponse"] | null;
                }[];
            }[];
            /** @description One for each id that was ever created; what is deleted leaves its id and the time */
            receipts: {
                /** @description What kind of row the id is of */
                resource: string;
                /** Format: uuid */
                id: string;
                /** @description SHA-256 of what was sent, in hex */
                payload_hash: string | null;
                /** @description The first answer, which a second attempt gets */
                answer: {
                    [key: string]: unknown;
                } | null;
                deleted_at: string | null;
            }[];
        };
        ProgressSummary: {
            totals: {
                workouts: number;
                duration_s: number;
                /** @description All but warm-up sets */
                sets: number;
                volume_kg: number;
            };
            first_workout_at: string | null;
            last_workout_at: string | null;
            streak_weeks: number;
            longest_streak_weeks: number;
            this_week: {
                workouts: number;
                duration_s: number;
                /** @description All but warm-up sets */
                sets: number;
                volume_kg: number;
                /** @description ISO week, e.g. 2026-W47 */
                week: string;
                /** Format: date */
                starts_on: string;
                /** Format: date */
                ends_on: string;
                /** @description The active plan */
                plan: {
                    /** Format: uuid */
                    plan_id: string;
                    plan_name: string;
                    days_planned: number;
                    /** @description Different days of the plan */
                    days_done: number;
                    workouts_done: number;
                } | null;
            };
        };
        /** @description `linear` adds `step` after a success, `double` once every set reaches `reps_max`; `training_max` adds it to the training max after each finished cycle, or takes 10 % off when the last heavy sets missed their repetitions */
        Progression: {
            /** @enum {string} */
            kind: "linear" | "double" | "training_max";
            step: number;
            /** @enum {string} */
            step_unit: "kg" | "lb";
        } | {
            /** @constant */
            kind: "none";
            step?: null;
            step_unit?: null;
        };
        ProtectedResourceMetadata: {
            /** Format: uri */
            resource: string;
            authorization_servers: string[];
            bearer_methods_supported: string[];
        };
        RecordCheckIn: {
            /** Format: uuid */
            id: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "record";
            facts: {
                /** Format: date */
                date: string;
                /** @description Exercises with a record in that workout */
                count: number;
                /** @description The most telling of each, at most three */
                records: {
                    /** Format: uuid */
                    exercise_id: string;
                    exercise_name: string;
                    kind: components["schemas"]["RecordKind"];
                    value: number;
                    previous: number;
                }[];
            };
        };
        /** @enum {string} */
        RecordKind: "weight" | "reps" | "distance" | "duration" | "estimated_1rm" | "volume";
        RecordList: {
            data: components["schemas"]["HeldRecord"][];
            next_cursor: string | null;
        };
        /** @description What comes next of the reply */
        ReplyEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "reply";
            data: {
                delta: string;
            };
        };
        Resource: {
            label: string;
            url?: string;
            phone?: string;
        };
        ReturnCheckIn: {
            /** Format: uuid */
            id: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "return";
            facts: {
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
                /** @enum {string} */
                reason: "rest" | "injury" | "holiday" | "illness";
                days: number;
            };
        };
        /** @enum {string} */
        SetType: "warmup" | "working" | "drop" | "failure";
        StallCheckIn: {
            /** Format: uuid */
            id: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "stall";
            facts: {
                /** Format: uuid */
                exercise_id: string;
                exercise_name: string;
                sessions: number;
                /** Format: date */
                since: string;
                /** Format: date */
                last_on: string;
                weight_kg: number | null;
                estimated_1rm_kg: number;
                /** @description What the active plan says for the next time: its working sets */
                next: {
                    plan_name: string;
                    day_name: string;
                    sets: {
                        reps: number | null;
                        weight_kg: number | null;
                    }[];
                } | null;
            };
        };
        /** @description The message is stored; its ids */
        StartEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "start";
            data: {
                /** Format: uuid */
                conversation_id: string;
                /** Format: uuid */
                user_message_id: string;
                /** Format: uuid */
                message_id: string;
            };
        };
        StoredTrace: {
            memories: {
                /** Format: uuid */
                id: string;
                /** @description null: a standing constraint */
                score: number | null;
                parts: {
                    similarity: number | null;
                    text_rank: number;
                    recency: number;
                    importance: number;
                } | null;
            }[];
            lookups: {
                tool: components["schemas"]["LookupTool"];
                arguments: {
                    [key: string]: string;
                };
                /** @description How many things were found */
                rows: number;
            }[];
            affinity_level: components["schemas"]["AffinityLevel"];
            persona_version: number;
            /** @description Of the text by which the companion speaks at that level */
            level_version: number;
            model: string;
            tokens: {
                prompt: number | null;
                output: number | null;
                thoughts: number | null;
                cached: number | null;
            };
            attempts: number;
            /** @description Milliseconds, by part */
            timings: {
                [key: string]: number;
            };
            /** @description Figures in the reply that neither prompt nor lookups support */
            unsupported_figures: {
                text: string;
                value: number | string;
                /** @enum {string} */
                unit: "kg" | "lb" | "reps" | "date";
            }[];
            /** @description What of the model's answer was left out or changed; no words of it */
            dropped: {
                path: string;
                why: string;
            }[];
            /** @description Actions that were proposed and of which nothing was left to offer */
            dropped_actions: {
                /** @enum {string} */
                type: "create_plan" | "log_workout" | "open_exercise";
                /** @enum {string} */
                reason: "unknown_exercise" | "ambiguous_exercise" | "unreadable_sets" | "ruled_out" | "empty" | "invalid";
                /** @description Of `invalid`: what was wrong */
                paths?: string[];
                /** @description The first that came to nothing */
                exercise?: string;
            }[];
            /** @description What was not remembered: the model is told of it in its next turn */
            refused: {
                op: string | null;
                reason: string;
            }[];
        };
        SuggestedSet: {
            /** Format: uuid */
            exercise_id: string;
            type: components["schemas"]["SetType"];
            entry: number;
            superset: number | null;
            reps: number | null;
            weight_kg: number | null;
            duration_s: number | null;
            distance_m: number | null;
            rest_s: number | null;
        };
        Trace: {
            memories: {
                /** Format: uuid */
                id: string;
                /** @description null: a standing constraint */
                score: number | null;
                parts: {
                    similarity: number | null;
                    text_rank: number;
                    recency: number;
                    importance: number;
                } | null;
            }[];
            lookups: {
                tool: components["schemas"]["LookupTool"];
                arguments: {
                    [key: string]: string;
                };
                /** @description How many things were found */
                rows: number;
            }[];
            affinity_level: components["schemas"]["AffinityLevel"];
            persona_version: number;
            /** @description Of the text by which the companion speaks at that level */
            level_version: number;
            model: string;
            tokens: {
                prompt: number | null;
                output: number | null;
                thoughts: number | null;
                cached: number | null;
            };
            attempts: number;
            /** @description Milliseconds, by part */
            timings: {
                [key: string]: number;
            };
            /** @description Figures in the reply that neither prompt nor lookups support */
            unsupported_figures: {
                text: string;
                value: number | string;
                /** @enum {string} */
                unit: "kg" | "lb" | "reps" | "date";
            }[];
            /** @description What of the model's answer was left out or changed; no words of it */
            dropped: {
                path: string;
                why: string;
            }[];
            /** @description Actions that were proposed and of which nothing was left to offer */
            dropped_actions: {
                /** @enum {string} */
                type: "create_plan" | "log_workout" | "open_exercise";
                /** @enum {string} */
                reason: "unknown_exercise" | "ambiguous_exercise" | "unreadable_sets" | "ruled_out" | "empty" | "invalid";
                /** @description Of `invalid`: what was wrong */
                paths?: string[];
                /** @description The first that came to nothing */
                exercise?: string;
            }[];
            /** Format: uuid */
            message_id: string;
            /** Format: uuid */
            user_message_id: string;
            /** Format: date-time */
            created_at: string;
            memory_changes: components["schemas"]["MemoryReceipt"][];
        };
        /**
         * @description Which fields a set of the exercise has. For `assisted_bodyweight`, `weight_kg` is the help given: less is better.
         * @enum {string}
         */
        Tracking: "weight_reps" | "reps" | "weighted_bodyweight" | "assisted_bodyweight" | "duration" | "weight_duration" | "distance_duration" | "weight_distance";
        /** @enum {string} */
        TrainingGoal: "strength" | "hypertrophy" | "endurance" | "weight_loss" | "mobility" | "general";
        WeeklyReviewCheckIn: {
            /** Format: uuid */
            id: string;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "weekly_review";
            facts: {
                sessions: number;
                sets: number;
                volume_kg: number;
                week: string;
                /** Format: date */
                starts_on: string;
                /** @description Exercises with a record in that week */
                records: number;
                /** @description The latest of them */
                best: {
                    /** Format: uuid */
                    exercise_id: string;
                    exercise_name: string;
                    kind: components["schemas"]["RecordKind"];
                    value: number;
                    previous: number;
                } | null;
                /** @description The week before, when there was training in it */
                before: {
                    sessions: number;
                    sets: number;
                    volume_kg: number;
                } | null;
                plan: {
                    days_planned: number;
                    days_done: number;
                } | null;
            };
        };
        WholePlanTemplate: {
            slug: string;
            name: string;
            /** @description What it is, for whom, and whose scheme it follows */
            description: string;
            goal: components["schemas"]["TrainingGoal"];
            level: components["schemas"]["ExerciseLevel"];
            days_per_week: number;
            /** @description Of a cycle */
            weeks: number;
            /** @description Besides body weight */
            equipment: components["schemas"]["Equipment"][];
            /** @description A body for `POST /plans` */
            plan: components["schemas"]["NewPlan"];
        };
        Workout: {
            /** Format: uuid */
            id: string;
            plan_id: string | null;
            plan_day_id: string | null;
            title: string | null;
            /** Format: date-time */
            started_at: string;
            /** Format: date-time */
            finished_at: string;
            time_zone: string;
            /** @description Session RPE */
            perceived_exertion: number | null;
            notes: string | null;
            sets: components["schemas"]["WorkoutSet"][];
            /** @description Σ reps × load over all but warm-up sets */
            volume_kg: number;
            /** @enum {string} */
            source: "app" | "import";
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        WorkoutChanges: {
            data: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                updated_at: string;
                deleted: boolean;
            }[];
            /** @description Where to go on from when there is news */
            next_cursor: string;
        };
        WorkoutPage: {
            data: components["schemas"]["Workout"][];
            next_cursor: string | null;
        };
        WorkoutReplacement: {
            id?: string | null;
            plan_id?: string | null;
            plan_day_id?: string | null;
            title?: string | null;
            /** Format: date-time */
            started_at: string;
            /**
             * Format: date-time
             * @description At most 24 h after `started_at`, not in the future
             */
            finished_at: string;
            /** @description IANA name; default: the profile's */
            time_zone?: string | null;
            /** @description Session RPE */
            perceived_exertion?: number | null;
            notes?: string | null;
            sets: {
                /** Format: uuid */
                exercise_id: string;
                type?: components["schemas"]["SetType"] | null;
                /** @description The exercise card it stands on; default: a new one where the exercise changes */
                entry?: number | null;
                superset?: number | null;
                reps?: number | null;
                weight_kg?: number | null;
                rpe?: number | null;
                duration_s?: number | null;
                distance_m?: number | null;
                /** @description Rest after the set */
                rest_s?: number | null;
                notes?: string | null;
                /** @description As GET returned it; ignored */
                readonly exercise_name?: unknown;
                /** @description As GET returned it; ignored */
                readonly position?: unknown;
            }[];
            /** @description As GET returned it; ignored */
            readonly source?: unknown;
            /** @description As GET returned it; ignored */
            readonly volume_kg?: unknown;
            /** @description As GET returned it; ignored */
            readonly version?: unknown;
            /** @description As GET returned it; ignored */
            readonly created_at?: unknown;
            /** @description As GET returned it; ignored */
            readonly updated_at?: unknown;
        };
        WorkoutSet: {
            position: number;
            /** Format: uuid */
            exercise_id: string;
            exercise_name: string;
            type: components["schemas"]["SetType"];
            entry: number;
            superset: number | null;
            reps: number | null;
            weight_kg: number | null;
            rpe: number | null;
            duration_s: number | null;
            distance_m: number | null;
            rest_s: number | null;
            notes: string | null;
        };
    };
    responses: {
        /** @description `malformed_json`: The body must be valid JSON in UTF-8 */
        MalformedJson: {
            headers: {
                /**
                 * @description The request's own id, or the one that it came with
                 * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unauthorized`: A valid access token of an existing account is needed */
        Unauthorized: {
            headers: {
                /**
                 * @description What is needed: an access token
                 * @example Bearer
                 */
                "WWW-Authenticate"?: string;
                /**
                 * @description The request's own id, or the one that it came with
                 * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `consent_required`: The companion is asked at a provider outside: agree first, by PATCH /profile with ai_consent */
        ConsentRequired: {
            headers: {
                /**
                 * @description The request's own id, or the one that it came with
                 * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_found`: There is nothing here */
        NotFound: {
            headers: {
                /**
                 * @description The request's own id, or the one that it came with
                 * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `id_taken`: This id is used already: take another one */
        IdTaken: {
            headers: {
                /**
                 * @description The request's own id, or the one that it came with
                 * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `name_taken`: This name is used already: choose another one */
        NameTaken: {
            headers: {
                /**
                 * @description The request's own id, or the one that it came with
                 * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `in_progress`: The first attempt is still running: try again a little later */
        InProgress: {
            headers: {
                /**
                 * @description Seconds to wait before the next try, when that is known
                 * @example 12
                 */
                "Retry-After"?: number;
                /**
                 * @description The request's own id, or the one that it came with
                 * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `gone`: This was deleted: to have it again, create it with another id */
        Gone: {
            headers: {
                /**
                 * @description The request's own id, or the one that it came with
                 * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `precondition_failed`: It has changed since you read it: read it again, and change that */
        PreconditionFailed: {
            headers: {
                /**
                 * @description The request's own id, or the one that it came with
                 * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `payload_too_large`: The body is too large */
        PayloadTooLarge: {
            headers: {
                /**
                 * @description The request's own id, or the one that it came with
                 * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unsupported_media_type`: The body must be application/json */
        UnsupportedMediaType: {
            headers: {
                /**
                 * @description The request's own id, or the one that it came with
                 * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `validation_failed`: The request is invalid */
        ValidationFailed: {
            headers: {
                /**
                 * @description The request's own id, or the one that it came with
                 * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `rate_limited`: Too many requests, try again later */
        RateLimited: {
            headers: {
                /**
                 * @description Seconds to wait before the next try, when that is known
                 * @example 12
                 */
                "Retry-After"?: number;
                /**
                 * @description What is left of the limit that is nearest, and the seconds until there is more
                 * @example "1m";r=0;t=12
                 */
                RateLimit?: string;
                /**
                 * @description The limits: how many requests in how many seconds
                 * @example "1m";q=20;w=60, "1d";q=200;w=86400
                 */
                "RateLimit-Policy"?: string;
                /**
                 * @description The request's own id, or the one that it came with
                 * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal_error`: Something went wrong on our side */
        InternalError: {
            headers: {
                /**
                 * @description The request's own id, or the one that it came with
                 * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ai_error`: The companion could not find an answer */
        AiError: {
            headers: {
                /**
                 * @description The request's own id, or the one that it came with
                 * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `database_unavailable`: The database cannot be reached */
        DatabaseUnavailable: {
            headers: {
                /**
                 * @description Seconds to wait before the next try, when that is known
                 * @example 12
                 */
                "Retry-After"?: number;
                /**
                 * @description The request's own id, or the one that it came with
                 * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ai_timeout`: The companion took too long to answer */
        AiTimeout: {
            headers: {
                /**
                 * @description The request's own id, or the one that it came with
                 * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "version": "0.1.0"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "version": "0.1.0"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer that is kept, or several: 304 while it is still the same
                 * @example "3"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Who may keep it, and whether to ask before each use
                     * @example private, no-cache
                     */
                    "Cache-Control"?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 3.1.0 */
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description What `If-None-Match` names is still the same */
            304: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Who may keep it, and whether to ask before each use
                     * @example private, no-cache
                     */
                    "Cache-Control"?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5107b0a2-0000-4000-8000-000000000001",
                     *       "gym": null,
                     *       "email": "ada@example.com",
                     *       "pause": null,
                     *       "affinity": {
                     *         "level": {
                     *           "name": "newcomer",
                     *           "rank": 0
                     *         },
                     *         "score": 0
                     *       },
                     *       "time_zone": "UTC",
                     *       "created_at": "2026-11-26T12:44:25.714+00:00",
                     *       "updated_at": "2026-11-26T12:44:25.714+00:00",
                     *       "unit_system": "metric",
                     *       "display_name": null,
                     *       "ai_consent_at": null,
                     *       "training_goal": null,
                     *       "companion_name": "Ember"
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    eraseAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    confirm: "delete my account";
                };
            };
        };
        responses: {
            /** @description Erased */
            204: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    changeProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ProfileChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5107b0a2-0000-4000-8000-000000000001",
                     *       "gym": {
                     *         "bar_kg": 20,
                     *         "equipment": [
                     *           "barbell",
                     *           "dumbbell"
                     *         ],
                     *         "plates_kg": [
                     *           20,
                     *           10
                     *         ],
                     *         "dumbbells_kg": null,
                     *         "machine_step_kg": null
                     *       },
                     *       "email": "ada@example.com",
                     *       "pause": null,
                     *       "affinity": {
                     *         "level": {
                     *           "name": "newcomer",
                     *           "rank": 0
                     *         },
                     *         "score": 0
                     *       },
                     *       "time_zone": "Europe/Paris",
                     *       "created_at": "2026-11-26T12:44:25.714+00:00",
                     *       "updated_at": "2026-11-26T12:44:26.059+00:00",
                     *       "unit_system": "metric",
                     *       "display_name": "Ada",
                     *       "ai_consent_at": "2026-11-26T12:44:26.059+00:00",
                     *       "training_goal": "strength",
                     *       "companion_name": "Ember"
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    getAffinity: {
        parameters: {
            query?: {
                /**
                 * @description The most to answer with
                 * @example 2
                 */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000012",
                     *           "kind": "workout",
                     *           "points": 0,
                     *           "reason": "Workout imported: what was trained before earns nothing",
                     *           "created_at": "2026-11-26T12:44:27.915+00:00",
                     *           "workout_id": "5107b0a2-0000-4000-8000-000000000011"
                     *         },
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000013",
                     *           "kind": "workout",
                     *           "points": 16,
                     *           "reason": "Workout logged: 10, +5 for following your plan, +1 for 1 week in a row that brought points",
                     *           "created_at": "2026-11-26T12:44:27.565+00:00",
                     *           "workout_id": "5107b0a2-0000-4000-8000-000000000010"
                     *         }
                     *       ],
                     *       "next": {
                     *         "name": "acquaintance",
                     *         "rank": 1,
                     *         "threshold": 50
                     *       },
                     *       "level": {
                     *         "name": "newcomer",
                     *         "rank": 0
                     *       },
                     *       "score": 31,
                     *       "next_cursor": "WzJd",
                     *       "streak_weeks": 1
                     *     }
                     */
                    "application/json": components["schemas"]["AffinityPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    exportProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One member for each kind of row */
            200: {
                headers: {
                    /**
                     * @description A name to save the file by
                     * @example attachment; filename="workouts.csv"
                     */
                    "Content-Disposition"?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exported_at": "2026-11-26T12:44:28.793+00:00",
                     *       "profile": {
                     *         "id": "5107b0a2-0000-4000-8000-000000000001",
                     *         "gym": {
                     *           "bar_kg": 20,
                     *           "equipment": [
                     *             "barbell",
                     *             "dumbbell"
                     *           ],
                     *           "plates_kg": [
                     *             20,
                     *             10
                     *           ],
                     *           "dumbbells_kg": null,
                     *           "machine_step_kg": null
                     *         },
                     *         "email": "ada@example.com",
                     *         "pause": null,
                     *         "affinity": {
                     *           "level": {
                     *             "name": "newcomer",
                     *             "rank": 0
                     *           },
                     *           "score": 32
                     *         },
                     *         "time_zone": "Europe/Paris",
                     *         "created_at": "2026-11-26T12:44:25.714+00:00",
                     *         "updated_at": "2026-11-26T12:44:26.059+00:00",
                     *         "unit_system": "metric",
                     *         "display_name": "Ada",
                     *         "ai_consent_at": "2026-11-26T12:44:26.059+00:00",
                     *         "training_goal": "strength",
                     *         "companion_name": "Ember"
                     *       },
                     *       "language": "english",
                     *       "pauses": [],
                     *       "affinity_events": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-00000000001f",
                     *           "day": "2026-11-23",
                     *           "kind": "workout",
                     *           "points": 15,
                     *           "reason": "Workout logged: 10, +5 for following your plan",
                     *           "created_at": "2026-11-26T12:44:27.468+00:00",
                     *           "workout_id": "5107b0a2-0000-4000-8000-00000000000f"
                     *         },
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000013",
                     *           "day": "2026-11-25",
                     *           "kind": "workout",
                     *           "points": 16,
                     *           "reason": "Workout logged: 10, +5 for following your plan, +1 for 1 week in a row that brought points",
                     *           "created_at": "2026-11-26T12:44:27.565+00:00",
                     *           "workout_id": "5107b0a2-0000-4000-8000-000000000010"
                     *         }
                     *       ],
                     *       "exercises": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000003",
                     *           "name": "Sled push, long",
                     *           "slug": "sled-push-long",
                     *           "force": null,
                     *           "level": "beginner",
                     *           "aliases": [
                     *             "prowler"
                     *           ],
                     *           "version": 2,
                     *           "category": "strength",
                     *           "mechanic": null,
                     *           "tracking": "weight_distance",
                     *           "equipment": "machine",
                     *           "is_custom": true,
                     *           "is_archived": false,
                     *           "instructions": [],
                     *           "primary_muscles": [
                     *             "quads"
                     *           ],
                     *           "secondary_muscles": []
                     *         },
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000020",
                     *           "name": "Landmine twist",
                     *           "slug": "landmine-twist",
                     *           "force": null,
                     *           "level": "beginner",
                     *           "aliases": [],
                     *           "version": 1,
                     *           "category": "strength",
                     *           "mechanic": null,
                     *           "tracking": "weight_reps",
                     *           "equipment": "other",
                     *           "is_custom": true,
                     *           "is_archived": false,
                     *           "instructions": [],
                     *           "primary_muscles": [],
                     *           "secondary_muscles": []
                     *         }
                     *       ],
                     *       "plans": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000004",
                     *           "name": "Linear progression, three days",
                     *           "description": "Two sessions in turn, three times a week: a few barbell lifts in sets of five, with a little more on the bar whenever every set was done. For a beginner who wants to get strong on the barbell. Scheme after Starting Strength, Mark Rippetoe and Lon Kilgore (2005).",
                     *           "goal": "strength",
                     *           "is_active": false,
                     *           "version": 1,
                     *           "created_at": "2026-11-26T12:44:26.941+00:00",
                     *           "updated_at": "2026-11-26T12:44:26.941+00:00",
                     *           "weeks": 1,
                     *           "week_names": null,
                     *           "days": [
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-000000000005",
                     *               "name": "A",
                     *               "exercises": [
                     *                 {
                     *                   "id": "5107b0a2-0000-4000-8000-000000000006",
                     *                   "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *                   "exercise_name": "Barbell Back Squat",
                     *                   "superset": null,
                     *                   "notes": null,
                     *                   "progression": {
                     *                     "kind": "linear",
                     *                     "step": 2.5,
                     *                     "step_unit": "kg"
                     *                   },
                     *                   "sets": [
                     *                     {
                     *                       "type": "working",
                     *                       "reps_min": 5,
                     *                       "reps_max": 5,
                     *                       "weight_kg": null,
                     *                       "duration_s": null,
                     *                       "distance_m": null,
                     *                       "rpe": null,
                     *                       "rest_s": 180,
                     *                       "amrap": false,
                     *                       "weeks": null,
                     *                       "percent_tm": null
                     *                     },
                     *                     {
                     *                       "type": "working",
                     *                       "reps_min": 5,
                     *                       "reps_max": 5,
                     *                       "weight_kg": null,
                     *                       "duration_s": null,
                     *                       "distance_m": null,
                     *                       "rpe": null,
                     *                       "rest_s": 180,
                     *                       "amrap": false,
                     *                       "weeks": null,
                     *                       "percent_tm": null
                     *                     }
                     *                   ]
                     *                 },
                     *                 {
                     *                   "id": "5107b0a2-0000-4000-8000-000000000007",
                     *                   "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *                   "exercise_name": "Barbell Bench Press",
                     *                   "superset": null,
                     *                   "notes": null,
                     *                   "progression": {
                     *                     "kind": "linear",
                     *                     "step": 2.5,
                     *                     "step_unit": "kg"
                     *                   },
                     *                   "sets": [
                     *                     {
                     *                       "type": "working",
                     *                       "reps_min": 5,
                     *                       "reps_max": 5,
                     *                       "weight_kg": null,
                     *                       "duration_s": null,
                     *                       "distance_m": null,
                     *                       "rpe": null,
                     *                       "rest_s": 180,
                     *                       "amrap": false,
                     *                       "weeks": null,
                     *                       "percent_tm": null
                     *                     },
                     *                     {
                     *                       "type": "working",
                     *                       "reps_min": 5,
                     *                       "reps_max": 5,
                     *                       "weight_kg": null,
                     *                       "duration_s": null,
                     *                       "distance_m": null,
                     *                       "rpe": null,
                     *                       "rest_s": 180,
                     *                       "amrap": false,
                     *                       "weeks": null,
                     *                       "percent_tm": null
                     *                     }
                     *                   ]
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-000000000008",
                     *               "name": "B",
                     *               "exercises": [
                     *                 {
                     *                   "id": "5107b0a2-0000-4000-8000-000000000009",
                     *                   "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *                   "exercise_name": "Barbell Back Squat",
                     *                   "superset": null,
                     *                   "notes": null,
                     *                   "progression": {
                     *                     "kind": "linear",
                     *                     "step": 2.5,
                     *                     "step_unit": "kg"
                     *                   },
                     *                   "sets": [
                     *                     {
                     *                       "type": "working",
                     *                       "reps_min": 5,
                     *                       "reps_max": 5,
                     *                       "weight_kg": null,
                     *                       "duration_s": null,
                     *                       "distance_m": null,
                     *                       "rpe": null,
                     *                       "rest_s": 180,
                     *                       "amrap": false,
                     *                       "weeks": null,
                     *                       "percent_tm": null
                     *                     },
                     *                     {
                     *                       "type": "working",
                     *                       "reps_min": 5,
                     *                       "reps_max": 5,
                     *                       "weight_kg": null,
                     *                       "duration_s": null,
                     *                       "distance_m": null,
                     *                       "rpe": null,
                     *                       "rest_s": 180,
                     *                       "amrap": false,
                     *                       "weeks": null,
                     *                       "percent_tm": null
                     *                     }
                     *                   ]
                     *                 },
                     *                 {
                     *                   "id": "5107b0a2-0000-4000-8000-00000000000a",
                     *                   "exercise_id": "5b0d95c2-1448-8571-8002-83eb0f5f3b0b",
                     *                   "exercise_name": "Barbell Overhead Press",
                     *                   "superset": null,
                     *                   "notes": null,
                     *                   "progression": {
                     *                     "kind": "linear",
                     *                     "step": 2.5,
                     *                     "step_unit": "kg"
                     *                   },
                     *                   "sets": [
                     *                     {
                     *                       "type": "working",
                     *                       "reps_min": 5,
                     *                       "reps_max": 5,
                     *                       "weight_kg": null,
                     *                       "duration_s": null,
                     *                       "distance_m": null,
                     *                       "rpe": null,
                     *                       "rest_s": 180,
                     *                       "amrap": false,
                     *                       "weeks": null,
                     *                       "percent_tm": null
                     *                     },
                     *                     {
                     *                       "type": "working",
                     *                       "reps_min": 5,
                     *                       "reps_max": 5,
                     *                       "weight_kg": null,
                     *                       "duration_s": null,
                     *                       "distance_m": null,
                     *                       "rpe": null,
                     *                       "rest_s": 180,
                     *                       "amrap": false,
                     *                       "weeks": null,
                     *                       "percent_tm": null
                     *                     }
                     *                   ]
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "week": 1,
                     *           "training_maxes": []
                     *         },
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-00000000000b",
                     *           "name": "Two lifts a day",
                     *           "description": "Both every time",
                     *           "goal": "strength",
                     *           "is_active": true,
                     *           "version": 3,
                     *           "created_at": "2026-11-26T12:44:27.388+00:00",
                     *           "updated_at": "2026-11-26T12:44:27.455+00:00",
                     *           "weeks": 1,
                     *           "week_names": null,
                     *           "days": [
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-00000000000c",
                     *               "name": "A",
                     *               "exercises": [
                     *                 {
                     *                   "id": "5107b0a2-0000-4000-8000-00000000000d",
                     *                   "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *                   "exercise_name": "Barbell Back Squat",
                     *                   "superset": null,
                     *                   "notes": null,
                     *                   "progression": {
                     *                     "kind": "linear",
                     *                     "step": 2.5,
                     *                     "step_unit": "kg"
                     *                   },
                     *                   "sets": [
                     *                     {
                     *                       "type": "working",
                     *                       "reps_min": 5,
                     *                       "reps_max": 5,
                     *                       "weight_kg": null,
                     *                       "duration_s": null,
                     *                       "distance_m": null,
                     *                       "rpe": null,
                     *                       "rest_s": 180,
                     *                       "amrap": false,
                     *                       "weeks": null,
                     *                       "percent_tm": null
                     *                     },
                     *                     {
                     *                       "type": "working",
                     *                       "reps_min": 5,
                     *                       "reps_max": 5,
                     *                       "weight_kg": null,
                     *                       "duration_s": null,
                     *                       "distance_m": null,
                     *                       "rpe": null,
                     *                       "rest_s": 180,
                     *                       "amrap": false,
                     *                       "weeks": null,
                     *                       "percent_tm": null
                     *                     }
                     *                   ]
                     *                 },
                     *                 {
                     *                   "id": "5107b0a2-0000-4000-8000-00000000000e",
                     *                   "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *                   "exercise_name": "Barbell Bench Press",
                     *                   "superset": null,
                     *                   "notes": null,
                     *                   "progression": {
                     *                     "kind": "linear",
                     *                     "step": 2.5,
                     *                     "step_unit": "kg"
                     *                   },
                     *                   "sets": [
                     *                     {
                     *                       "type": "working",
                     *                       "reps_min": 5,
                     *                       "reps_max": 5,
                     *                       "weight_kg": null,
                     *                       "duration_s": null,
                     *                       "distance_m": null,
                     *                       "rpe": null,
                     *                       "rest_s": 180,
                     *                       "amrap": false,
                     *                       "weeks": null,
                     *                       "percent_tm": null
                     *                     },
                     *                     {
                     *                       "type": "working",
                     *                       "reps_min": 5,
                     *                       "reps_max": 5,
                     *                       "weight_kg": null,
                     *                       "duration_s": null,
                     *                       "distance_m": null,
                     *                       "rpe": null,
                     *                       "rest_s": 180,
                     *                       "amrap": false,
                     *                       "weeks": null,
                     *                       "percent_tm": null
                     *                     }
                     *                   ]
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "week": 1,
                     *           "training_maxes": []
                     *         }
                     *       ],
                     *       "workouts": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000011",
                     *           "plan_id": null,
                     *           "plan_day_id": null,
                     *           "title": "Evening",
                     *           "started_at": "2025-03-30T16:30:00+00:00",
                     *           "finished_at": "2025-03-30T16:30:00+00:00",
                     *           "time_zone": "Europe/Paris",
                     *           "perceived_exertion": null,
                     *           "notes": null,
                     *           "source": "import",
                     *           "version": 1,
                     *           "created_at": "2026-11-26T12:44:27.915+00:00",
                     *           "updated_at": "2026-11-26T12:44:27.915+00:00",
                     *           "sets": [
                     *             {
                     *               "position": 0,
                     *               "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *               "exercise_name": "Barbell Bench Press",
                     *               "type": "working",
                     *               "entry": 0,
                     *               "superset": null,
                     *               "reps": 5,
                     *               "weight_kg": 100,
                     *               "rpe": null,
                     *               "duration_s": null,
                     *               "distance_m": null,
                     *               "rest_s": null,
                     *               "notes": null
                     *             }
                     *           ],
                     *           "volume_kg": 500
                     *         },
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-00000000000f",
                     *           "plan_id": "5107b0a2-0000-4000-8000-00000000000b",
                     *           "plan_day_id": "5107b0a2-0000-4000-8000-00000000000c",
                     *           "title": "Two lifts",
                     *           "started_at": "2026-11-23T11:44:27.464+00:00",
                     *           "finished_at": "2026-11-23T12:44:27.464+00:00",
                     *           "time_zone": "Europe/Paris",
                     *           "perceived_exertion": 7,
                     *           "notes": null,
                     *           "source": "app",
                     *           "version": 1,
                     *           "created_at": "2026-11-26T12:44:27.468+00:00",
                     *           "updated_at": "2026-11-26T12:44:27.468+00:00",
                     *           "sets": [
                     *             {
                     *               "position": 0,
                     *               "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *               "exercise_name": "Barbell Back Squat",
                     *               "type": "warmup",
                     *               "entry": 0,
                     *               "superset": null,
                     *               "reps": 5,
                     *               "weight_kg": 40,
                     *               "rpe": null,
                     *               "duration_s": null,
                     *               "distance_m": null,
                     *               "rest_s": null,
                     *               "notes": null
                     *             },
                     *             {
                     *               "position": 1,
                     *               "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *               "exercise_name": "Barbell Back Squat",
                     *               "type": "working",
                     *               "entry": 0,
                     *               "superset": null,
                     *               "reps": 5,
                     *               "weight_kg": 100,
                     *               "rpe": 8,
                     *               "duration_s": null,
                     *               "distance_m": null,
                     *               "rest_s": 180,
                     *               "notes": null
                     *             }
                     *           ],
                     *           "volume_kg": 850
                     *         }
                     *       ],
                     *       "memories": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-00000000001d",
                     *           "kind": "event",
                     *           "about": "self",
                     *           "quote": null,
                     *           "source": "workout",
                     *           "status": "current",
                     *           "content": "Logged the first workout on 2026-11-23",
                     *           "proposes": null,
                     *           "created_at": "2026-11-26T12:44:27.468+00:00",
                     *           "importance": 0.6,
                     *           "updated_at": "2026-11-26T12:44:27.468+00:00",
                     *           "valid_from": null,
                     *           "valid_until": null,
                     *           "recall_count": 1,
                     *           "superseded_by": null,
                     *           "last_recalled_at": "2026-11-26T12:44:28.649+00:00",
                     *           "source_message_id": null
                     *         },
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-00000000001c",
                     *           "kind": "event",
                     *           "about": "self",
                     *           "quote": null,
                     *           "source": "workout",
                     *           "status": "current",
                     *           "content": "New best in Barbell Bench Press: 75 kg on 2026-11-25",
                     *           "proposes": null,
                     *           "created_at": "2026-11-26T12:44:27.565+00:00",
                     *           "importance": 0.5,
                     *           "updated_at": "2026-11-26T12:44:27.565+00:00",
                     *           "valid_from": null,
                     *           "valid_until": null,
                     *           "recall_count": 1,
                     *           "superseded_by": null,
                     *           "last_recalled_at": "2026-11-26T12:44:28.649+00:00",
                     *           "source_message_id": null
                     *         }
                     *       ],
                     *       "check_ins": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-00000000001e",
                     *           "day": "2026-11-26",
                     *           "kind": "record",
                     *           "facts": {
                     *             "date": "2026-11-25",
                     *             "count": 1,
                     *             "records": [
                     *               {
                     *                 "kind": "weight",
                     *                 "value": 105,
                     *                 "previous": 100,
                     *                 "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *                 "exercise_name": "Barbell Back Squat"
                     *               }
                     *             ]
                     *           },
                     *           "seen_at": "2026-11-26T12:44:28.786+00:00",
                     *           "shown_at": "2026-11-26T12:44:28.724+00:00",
                     *           "memory_id": null,
                     *           "created_at": "2026-11-26T12:44:28.724+00:00",
                     *           "workout_id": "5107b0a2-0000-4000-8000-000000000010"
                     *         }
                     *       ],
                     *       "feedback": [
                     *         {
                     *           "rating": "up",
                     *           "reason": "It knew what I meant",
                     *           "created_at": "2026-11-26T12:44:28.713+00:00",
                     *           "message_id": "5107b0a2-0000-4000-8000-000000000017",
                     *           "updated_at": "2026-11-26T12:44:28.713+00:00"
                     *         }
                     *       ],
                     *       "conversations": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000016",
                     *           "title": "I want to row 5 km by summer.",
                     *           "created_at": "2026-11-26T12:44:28.357+00:00",
                     *           "last_message_at": "2026-11-26T12:44:28.649+00:00",
                     *           "messages": [
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-000000000015",
                     *               "mood": null,
                     *               "role": "user",
                     *               "trace": null,
                     *               "answer": null,
                     *               "status": "complete",
                     *               "actions": [],
                     *               "content": "I want to row 5 km by summer.",
                     *               "reply_to": null,
                     *               "created_at": "2026-11-26T12:44:28.357+00:00",
                     *               "suggestions": []
                     *             },
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-000000000017",
                     *               "mood": "happy",
                     *               "role": "assistant",
                     *               "trace": {
                     *                 "model": "gemini-3.5-flash-lite",
                     *                 "tokens": {
                     *                   "cached": null,
                     *                   "output": 33,
                     *                   "prompt": 1828,
                     *                   "thoughts": null
                     *                 },
                     *                 "dropped": [],
                     *                 "lookups": [],
                     *                 "refused": [],
                     *                 "timings": {
                     *                   "match_ms": 10,
                     *                   "model_ms": 5,
                     *                   "total_ms": 17,
                     *                   "embedding_ms": 6
                     *                 },
                     *                 "attempts": 1,
                     *                 "memories": [
                     *                   {
                     *                     "id": "5107b0a2-0000-4000-8000-000000000014",
                     *                     "parts": {
                     *                       "recency": 1,
                     *                       "text_rank": 0.24694484,
                     *                       "importance": 0.8,
                     *                       "similarity": 0.6068614
                     *                     },
                     *                     "score": 1.12
                     *                   }
                     *                 ],
                     *                 "level_version": 2,
                     *                 "affinity_level": {
                     *                   "name": "newcomer",
                     *                   "rank": 0
                     *                 },
                     *                 "dropped_actions": [],
                     *                 "persona_version": 5,
                     *                 "unsupported_figures": []
                     *               },
                     *               "answer": {
                     *                 "mood": "happy",
                     *                 "reply": "Noted.",
                     *                 "status": "complete",
                     *                 "actions": [],
                     *                 "lookups": [],
                     *                 "affinity": {
                     *                   "level": {
                     *                     "name": "newcomer",
                     *                     "rank": 0
                     *                   },
                     *                   "score": 32
                     *                 },
                     *                 "resources": [],
                     *                 "message_id": "5107b0a2-0000-4000-8000-000000000017",
                     *                 "suggestions": [],
                     *                 "memories_used": [
                     *                   {
                     *                     "id": "5107b0a2-0000-4000-8000-000000000014",
                     *                     "content": "Wants to row 2 km"
                     *                   }
                     *                 ],
                     *                 "memories_saved": [],
                     *                 "memory_changes": [
                     *                   {
                     *                     "change": "proposed",
                     *                     "memory": {
                     *                       "id": "5107b0a2-0000-4000-8000-000000000018",
                     *                       "kind": "goal",
                     *                       "content": "Wants to row 5 km"
                     *                     }
                     *                   }
                     *                 ],
                     *                 "conversation_id": "5107b0a2-0000-4000-8000-000000000016",
                     *                 "user_message_id": "5107b0a2-0000-4000-8000-000000000015"
                     *               },
                     *               "status": "complete",
                     *               "actions": [],
                     *               "content": "Noted.",
                     *               "reply_to": "5107b0a2-0000-4000-8000-000000000015",
                     *               "created_at": "2026-11-26T12:44:28.44+00:00",
                     *               "suggestions": []
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "receipts": [
                     *         {
                     *           "resource": "exercise",
                     *           "id": "5107b0a2-0000-4000-8000-000000000020",
                     *           "payload_hash": "e65d3a267f5f9f02d29bf9dadac032b7b510d8546d6ce9b148ce8d22a63dbebb",
                     *           "answer": {
                     *             "id": "5107b0a2-0000-4000-8000-000000000020",
                     *             "slug": "landmine-twist",
                     *             "name": "Landmine twist",
                     *             "aliases": [],
                     *             "category": "strength",
                     *             "level": "beginner",
                     *             "force": null,
                     *             "mechanic": null,
                     *             "equipment": "other",
                     *             "primary_muscles": [],
                     *             "secondary_muscles": [],
                     *             "instructions": [],
                     *             "tracking": "weight_reps",
                     *             "is_custom": true,
                     *             "is_archived": false,
                     *             "version": 1
                     *           },
                     *           "deleted_at": null
                     *         },
                     *         {
                     *           "resource": "exercise",
                     *           "id": "5107b0a2-0000-4000-8000-000000000003",
                     *           "payload_hash": "29b927873636abdd54a4ba4c607de97246170d0f9df81f351fd2600257a4542a",
                     *           "answer": {
                     *             "id": "5107b0a2-0000-4000-8000-000000000003",
                     *             "slug": "sled-push-long",
                     *             "name": "Sled push, long",
                     *             "aliases": [],
                     *             "category": "strength",
                     *             "level": "beginner",
                     *             "force": null,
                     *             "mechanic": null,
                     *             "equipment": "machine",
                     *             "primary_muscles": [
                     *               "quads"
                     *             ],
                     *             "secondary_muscles": [],
                     *             "instructions": [],
                     *             "tracking": "weight_distance",
                     *             "is_custom": true,
                     *             "is_archived": false,
                     *             "version": 1
                     *           },
                     *           "deleted_at": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProfileExport"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    listExercises: {
        parameters: {
            query?: {
                /**
                 * @description Part of a name or alias, typos forgiven: the best `limit`, without pages
                 * @example benchpress
                 */
                q?: string;
                /** @description One of these; a repeated one is OR */
                id?: string[];
                /**
                 * @description A primary muscle
                 * @example [
                 *       "chest"
                 *     ]
                 */
                muscle?: components["schemas"]["Muscle"][];
                /**
                 * @description One of these; a repeated one is OR
                 * @example [
                 *       "barbell"
                 *     ]
                 */
                equipment?: components["schemas"]["Equipment"][];
                /** @description One of these; a repeated one is OR */
                category?: components["schemas"]["ExerciseCategory"][];
                /**
                 * @description One of these; a repeated one is OR
                 * @example [
                 *       "beginner"
                 *     ]
                 */
                level?: components["schemas"]["ExerciseLevel"][];
                /** @description One of these; a repeated one is OR */
                mechanic?: components["schemas"]["Mechanic"][];
                /** @description One of these; a repeated one is OR */
                force?: components["schemas"]["Force"][];
                /** @description One of these; a repeated one is OR */
                tracking?: components["schemas"]["Tracking"][];
                /** @description Only own ones, or only the library */
                custom?: boolean;
                /**
                 * @description The most to answer with
                 * @example 1
                 */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description The `ETag` of the answer that is kept, or several: 304 while it is still the same
                 * @example "3"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Who may keep it, and whether to ask before each use
                     * @example private, no-cache
                     */
                    "Cache-Control"?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *           "slug": "barbell-bench-press",
                     *           "name": "Barbell Bench Press",
                     *           "aliases": [
                     *             "bench press",
                     *             "bench"
                     *           ],
                     *           "category": "strength",
                     *           "level": "beginner",
                     *           "force": "push",
                     *           "mechanic": "compound",
                     *           "equipment": "barbell",
                     *           "primary_muscles": [
                     *             "chest"
                     *           ],
                     *           "secondary_muscles": [
                     *             "triceps",
                     *             "front_delts"
                     *           ],
                     *           "instructions": [
                     *             "Lie with eyes under the bar, feet planted, shoulder blades pulled together.",
                     *             "Lower the bar to the lower chest with elbows roughly 45–70° from the body."
                     *           ],
                     *           "tracking": "weight_reps",
                     *           "is_custom": false,
                     *           "is_archived": false,
                     *           "version": 1
                     *         },
                     *         {
                     *           "id": "03d34902-4290-89bc-81cd-66d6dca168aa",
                     *           "slug": "barbell-pin-press",
                     *           "name": "Barbell Pin Press",
                     *           "aliases": [
                     *             "pin press",
                     *             "bench pin press"
                     *           ],
                     *           "category": "strength",
                     *           "level": "advanced",
                     *           "force": "push",
                     *           "mechanic": "compound",
                     *           "equipment": "barbell",
                     *           "primary_muscles": [
                     *             "triceps",
                     *             "chest"
                     *           ],
                     *           "secondary_muscles": [
                     *             "front_delts"
                     *           ],
                     *           "instructions": [
                     *             "Set the pins so the bar starts at chest height or a few centimetres above.",
                     *             "Get tight under the bar before any pressure goes on it."
                     *           ],
                     *           "tracking": "weight_reps",
                     *           "is_custom": false,
                     *           "is_archived": false,
                     *           "version": 1
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ExercisePage"];
                };
            };
            /** @description What `If-None-Match` names is still the same */
            304: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Who may keep it, and whether to ask before each use
                     * @example private, no-cache
                     */
                    "Cache-Control"?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    createExercise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExercise"];
            };
        };
        responses: {
            /** @description The exercise */
            200: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Where what was created is, seen from the project's URL
                     * @example /functions/v1/plans/6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    Location?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5107b0a2-0000-4000-8000-000000000003",
                     *       "slug": "sled-push-long",
                     *       "name": "Sled push, long",
                     *       "aliases": [],
                     *       "category": "strength",
                     *       "level": "beginner",
                     *       "force": null,
                     *       "mechanic": null,
                     *       "equipment": "machine",
                     *       "primary_muscles": [
                     *         "quads"
                     *       ],
                     *       "secondary_muscles": [],
                     *       "instructions": [],
                     *       "tracking": "weight_distance",
                     *       "is_custom": true,
                     *       "is_archived": false,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Exercise"];
                };
            };
            /** @description The exercise */
            201: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Where what was created is, seen from the project's URL
                     * @example /functions/v1/plans/6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    Location?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5107b0a2-0000-4000-8000-000000000003",
                     *       "slug": "sled-push-long",
                     *       "name": "Sled push, long",
                     *       "aliases": [],
                     *       "category": "strength",
                     *       "level": "beginner",
                     *       "force": null,
                     *       "mechanic": null,
                     *       "equipment": "machine",
                     *       "primary_muscles": [
                     *         "quads"
                     *       ],
                     *       "secondary_muscles": [],
                     *       "instructions": [],
                     *       "tracking": "weight_distance",
                     *       "is_custom": true,
                     *       "is_archived": false,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Exercise"];
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthorized"];
            /** @description `id_taken`: This id is used already: take another one; `name_taken`: This name is used already: choose another one; `limit_reached`: There is no room for more of these: delete some that are not needed, then try again */
            409: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    getExerciseFacets: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer that is kept, or several: 304 while it is still the same
                 * @example "3"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values */
            200: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Who may keep it, and whether to ask before each use
                     * @example private, no-cache
                     */
                    "Cache-Control"?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "category": [
                     *         {
                     *           "value": "strength",
                     *           "count": 592
                     *         },
                     *         {
                     *           "value": "cardio",
                     *           "count": 36
                     *         }
                     *       ],
                     *       "custom": [
                     *         {
                     *           "value": "false",
                     *           "count": 738
                     *         }
                     *       ],
                     *       "equipment": [
                     *         {
                     *           "value": "bodyweight",
                     *           "count": 161
                     *         },
                     *         {
                     *           "value": "barbell",
                     *           "count": 108
                     *         }
                     *       ],
                     *       "force": [
                     *         {
                     *           "value": "push",
                     *           "count": 319
                     *         },
                     *         {
                     *           "value": "pull",
                     *           "count": 269
                     *         }
                     *       ],
                     *       "level": [
                     *         {
                     *           "value": "beginner",
                     *           "count": 422
                     *         },
                     *         {
                     *           "value": "intermediate",
                     *           "count": 241
                     *         }
                     *       ],
                     *       "mechanic": [
                     *         {
                     *           "value": "compound",
                     *           "count": 432
                     *         },
                     *         {
                     *           "value": "isolation",
                     *           "count": 236
                     *         }
                     *       ],
                     *       "muscle": [
                     *         {
                     *           "value": "glutes",
                     *           "count": 216
                     *         },
                     *         {
                     *           "value": "quads",
                     *           "count": 167
                     *         }
                     *       ],
                     *       "tracking": [
                     *         {
                     *           "value": "weight_reps",
                     *           "count": 449
                     *         },
                     *         {
                     *           "value": "reps",
                     *           "count": 160
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExerciseFacets"];
                };
            };
            /** @description What `If-None-Match` names is still the same */
            304: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Who may keep it, and whether to ask before each use
                     * @example private, no-cache
                     */
                    "Cache-Control"?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    getExercise: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer that is kept, or several: 304 while it is still the same
                 * @example "3"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description Its id or its slug
                 * @example barbell-bench-press
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exercise */
            200: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Who may keep it, and whether to ask before each use
                     * @example private, no-cache
                     */
                    "Cache-Control"?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *       "slug": "barbell-bench-press",
                     *       "name": "Barbell Bench Press",
                     *       "aliases": [
                     *         "bench press",
                     *         "bench"
                     *       ],
                     *       "category": "strength",
                     *       "level": "beginner",
                     *       "force": "push",
                     *       "mechanic": "compound",
                     *       "equipment": "barbell",
                     *       "primary_muscles": [
                     *         "chest"
                     *       ],
                     *       "secondary_muscles": [
                     *         "triceps",
                     *         "front_delts"
                     *       ],
                     *       "instructions": [
                     *         "Lie with eyes under the bar, feet planted, shoulder blades pulled together.",
                     *         "Lower the bar to the lower chest with elbows roughly 45–70° from the body."
                     *       ],
                     *       "tracking": "weight_reps",
                     *       "is_custom": false,
                     *       "is_archived": false,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Exercise"];
                };
            };
            /** @description What `If-None-Match` names is still the same */
            304: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Who may keep it, and whether to ask before each use
                     * @example private, no-cache
                     */
                    "Cache-Control"?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    replaceExercise: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the change is based on; without it the last write wins
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-000000000003
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExerciseReplacement"];
            };
        };
        responses: {
            /** @description The exercise */
            200: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5107b0a2-0000-4000-8000-000000000003",
                     *       "slug": "sled-push-long",
                     *       "name": "Sled push, long",
                     *       "aliases": [
                     *         "prowler"
                     *       ],
                     *       "category": "strength",
                     *       "level": "beginner",
                     *       "force": null,
                     *       "mechanic": null,
                     *       "equipment": "machine",
                     *       "primary_muscles": [
                     *         "quads"
                     *       ],
                     *       "secondary_muscles": [],
                     *       "instructions": [],
                     *       "tracking": "weight_distance",
                     *       "is_custom": true,
                     *       "is_archived": false,
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Exercise"];
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NameTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    archiveExercise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-000000000003
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archived */
            204: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    listSubstitutes: {
        parameters: {
            query?: {
                /**
                 * @description What there is to train with; without it the equipment of the profile's gym, if there is one, and one's own weight
                 * @example [
                 *       "dumbbell"
                 *     ]
                 */
                equipment?: components["schemas"]["Equipment"][];
                /**
                 * @description The most to answer with
                 * @example 1
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Its id
                 * @example 0b1e3a20-843d-85f8-84d0-2aca9b6f023b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "9455cdd0-f1ee-85cd-8946-aac4142c71e3",
                     *           "name": "Dumbbell Bench Press",
                     *           "slug": "dumbbell-bench-press",
                     *           "force": "push",
                     *           "level": "beginner",
                     *           "aliases": [
                     *             "DB bench press",
                     *             "dumbbell press"
                     *           ],
                     *           "version": 1,
                     *           "category": "strength",
                     *           "mechanic": "compound",
                     *           "tracking": "weight_reps",
                     *           "equipment": "dumbbell",
                     *           "is_custom": false,
                     *           "is_archived": false,
                     *           "instructions": [
                     *             "Sit with the dumbbells on your thighs, then lie back and kick them up to chest width.",
                     *             "Lower until your elbows sit just below bench height, about 45–60° from your sides."
                     *           ],
                     *           "primary_muscles": [
                     *             "chest"
                     *           ],
                     *           "secondary_muscles": [
                     *             "triceps",
                     *             "front_delts"
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ExercisePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    listPlans: {
        parameters: {
            query?: {
                /**
                 * @description Only the active one, or only the others
                 * @example true
                 */
                active?: boolean;
                /**
                 * @description The most to answer with
                 * @example 1
                 */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-00000000000b",
                     *           "name": "Two lifts",
                     *           "description": null,
                     *           "goal": "strength",
                     *           "is_active": true,
                     *           "version": 1,
                     *           "created_at": "2026-11-26T12:44:27.388+00:00",
                     *           "updated_at": "2026-11-26T12:44:27.388+00:00",
                     *           "weeks": 1,
                     *           "week_names": null,
                     *           "days": [
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-00000000000c",
                     *               "name": "A",
                     *               "exercises": [
                     *                 {
                     *                   "id": "5107b0a2-0000-4000-8000-00000000000d",
                     *                   "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *                   "exercise_name": "Barbell Back Squat",
                     *                   "superset": null,
                     *                   "notes": null,
                     *                   "progression": {
                     *                     "kind": "linear",
                     *                     "step": 2.5,
                     *                     "step_unit": "kg"
                     *                   },
                     *                   "sets": [
                     *                     {
                     *                       "type": "working",
                     *                       "reps_min": 5,
                     *                       "reps_max": 5,
                     *                       "weight_kg": null,
                     *                       "duration_s": null,
                     *                       "distance_m": null,
                     *                       "rpe": null,
                     *                       "rest_s": 180,
                     *                       "amrap": false,
                     *                       "weeks": null,
                     *                       "percent_tm": null
                     *                     },
                     *                     {
                     *                       "type": "working",
                     *                       "reps_min": 5,
                     *                       "reps_max": 5,
                     *                       "weight_kg": null,
                     *                       "duration_s": null,
                     *                       "distance_m": null,
                     *                       "rpe": null,
                     *                       "rest_s": 180,
                     *                       "amrap": false,
                     *                       "weeks": null,
                     *                       "percent_tm": null
                     *                     }
                     *                   ]
                     *                 },
                     *                 {
                     *                   "id": "5107b0a2-0000-4000-8000-00000000000e",
                     *                   "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *                   "exercise_name": "Barbell Bench Press",
                     *                   "superset": null,
                     *                   "notes": null,
                     *                   "progression": {
                     *                     "kind": "linear",
                     *                     "step": 2.5,
                     *                     "step_unit": "kg"
                     *                   },
                     *                   "sets": [
                     *                     {
                     *                       "type": "working",
                     *                       "reps_min": 5,
                     *                       "reps_max": 5,
                     *                       "weight_kg": null,
                     *                       "duration_s": null,
                     *                       "distance_m": null,
                     *                       "rpe": null,
                     *                       "rest_s": 180,
                     *                       "amrap": false,
                     *                       "weeks": null,
                     *                       "percent_tm": null
                     *                     },
                     *                     {
                     *                       "type": "working",
                     *                       "reps_min": 5,
                     *                       "reps_max": 5,
                     *                       "weight_kg": null,
                     *                       "duration_s": null,
                     *                       "distance_m": null,
                     *                       "rpe": null,
                     *                       "rest_s": 180,
                     *                       "amrap": false,
                     *                       "weeks": null,
                     *                       "percent_tm": null
                     *                     }
                     *                   ]
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "week": 1,
                     *           "training_maxes": []
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlanPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    createPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlan"];
            };
        };
        responses: {
            /** @description The plan */
            200: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Where what was created is, seen from the project's URL
                     * @example /functions/v1/plans/6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    Location?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5107b0a2-0000-4000-8000-00000000000b",
                     *       "name": "Two lifts",
                     *       "description": null,
                     *       "goal": "strength",
                     *       "is_active": true,
                     *       "version": 1,
                     *       "created_at": "2026-11-26T12:44:27.388+00:00",
                     *       "updated_at": "2026-11-26T12:44:27.388+00:00",
                     *       "weeks": 1,
                     *       "week_names": null,
                     *       "days": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-00000000000c",
                     *           "name": "A",
                     *           "exercises": [
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-00000000000d",
                     *               "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *               "exercise_name": "Barbell Back Squat",
                     *               "superset": null,
                     *               "notes": null,
                     *               "progression": {
                     *                 "kind": "linear",
                     *                 "step": 2.5,
                     *                 "step_unit": "kg"
                     *               },
                     *               "sets": [
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 },
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-00000000000e",
                     *               "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *               "exercise_name": "Barbell Bench Press",
                     *               "superset": null,
                     *               "notes": null,
                     *               "progression": {
                     *                 "kind": "linear",
                     *                 "step": 2.5,
                     *                 "step_unit": "kg"
                     *               },
                     *               "sets": [
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 },
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "week": 1,
                     *       "training_maxes": []
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description The plan */
            201: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Where what was created is, seen from the project's URL
                     * @example /functions/v1/plans/6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    Location?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5107b0a2-0000-4000-8000-00000000000b",
                     *       "name": "Two lifts",
                     *       "description": null,
                     *       "goal": "strength",
                     *       "is_active": true,
                     *       "version": 1,
                     *       "created_at": "2026-11-26T12:44:27.388+00:00",
                     *       "updated_at": "2026-11-26T12:44:27.388+00:00",
                     *       "weeks": 1,
                     *       "week_names": null,
                     *       "days": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-00000000000c",
                     *           "name": "A",
                     *           "exercises": [
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-00000000000d",
                     *               "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *               "exercise_name": "Barbell Back Squat",
                     *               "superset": null,
                     *               "notes": null,
                     *               "progression": {
                     *                 "kind": "linear",
                     *                 "step": 2.5,
                     *                 "step_unit": "kg"
                     *               },
                     *               "sets": [
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 },
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-00000000000e",
                     *               "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *               "exercise_name": "Barbell Bench Press",
                     *               "superset": null,
                     *               "notes": null,
                     *               "progression": {
                     *                 "kind": "linear",
                     *                 "step": 2.5,
                     *                 "step_unit": "kg"
                     *               },
                     *               "sets": [
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 },
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "week": 1,
                     *       "training_maxes": []
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthorized"];
            /** @description `id_taken`: This id is used already: take another one; `limit_reached`: There is no room for more of these: delete some that are not needed, then try again */
            409: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    listPlanTemplates: {
        parameters: {
            query?: {
                /**
                 * @description One of these; a repeated one is OR
                 * @example [
                 *       "strength"
                 *     ]
                 */
                goal?: components["schemas"]["TrainingGoal"][];
                /** @description One of these; a repeated one is OR */
                level?: components["schemas"]["ExerciseLevel"][];
                /**
                 * @description Training days a week
                 * @example 3
                 */
                days?: number;
                /** @description What there is: programs that need nothing else but body weight */
                equipment?: components["schemas"]["Equipment"][];
                /**
                 * @description The most to answer with
                 * @example 1
                 */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "slug": "531-for-beginners",
                     *           "name": "5/3/1 for beginners",
                     *           "description": "Two main lifts a day, three days a week, in cycles of three weeks, each followed by five sets of five at the first share of the day. Start with a training max of 90 % of a single that is there on any day. For a beginner after the first months, who can do the four lifts well. Scheme after 5/3/1, Jim Wendler (2009).",
                     *           "goal": "strength",
                     *           "level": "beginner",
                     *           "days_per_week": 3,
                     *           "weeks": 3,
                     *           "equipment": [
                     *             "barbell"
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": "WyI1MzEtZm9yLWJlZ2lubmVycyJd"
                     *     }
                     */
                    "application/json": components["schemas"]["PlanTemplatePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    getPlanTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug
                 * @example linear-3-days
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "linear-3-days",
                     *       "name": "Linear progression, three days",
                     *       "description": "Two sessions in turn, three times a week: a few barbell lifts in sets of five, with a little more on the bar whenever every set was done. For a beginner who wants to get strong on the barbell. Scheme after Starting Strength, Mark Rippetoe and Lon Kilgore (2005).",
                     *       "goal": "strength",
                     *       "level": "beginner",
                     *       "days_per_week": 3,
                     *       "weeks": 1,
                     *       "equipment": [
                     *         "barbell"
                     *       ],
                     *       "plan": {
                     *         "name": "Linear progression, three days",
                     *         "description": "Two sessions in turn, three times a week: a few barbell lifts in sets of five, with a little more on the bar whenever every set was done. For a beginner who wants to get strong on the barbell. Scheme after Starting Strength, Mark Rippetoe and Lon Kilgore (2005).",
                     *         "goal": "strength",
                     *         "weeks": 1,
                     *         "days": [
                     *           {
                     *             "name": "A",
                     *             "exercises": [
                     *               {
                     *                 "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *                 "sets": [
                     *                   {
                     *                     "reps_min": 5,
                     *                     "reps_max": 5,
                     *                     "rest_s": 180
                     *                   },
                     *                   {
                     *                     "reps_min": 5,
                     *                     "reps_max": 5,
                     *                     "rest_s": 180
                     *                   }
                     *                 ],
                     *                 "progression": {
                     *                   "kind": "linear",
                     *                   "step": 2.5,
                     *                   "step_unit": "kg"
                     *                 }
                     *               },
                     *               {
                     *                 "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *                 "sets": [
                     *                   {
                     *                     "reps_min": 5,
                     *                     "reps_max": 5,
                     *                     "rest_s": 180
                     *                   },
                     *                   {
                     *                     "reps_min": 5,
                     *                     "reps_max": 5,
                     *                     "rest_s": 180
                     *                   }
                     *                 ],
                     *                 "progression": {
                     *                   "kind": "linear",
                     *                   "step": 2.5,
                     *                   "step_unit": "kg"
                     *                 }
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "name": "B",
                     *             "exercises": [
                     *               {
                     *                 "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *                 "sets": [
                     *                   {
                     *                     "reps_min": 5,
                     *                     "reps_max": 5,
                     *                     "rest_s": 180
                     *                   },
                     *                   {
                     *                     "reps_min": 5,
                     *                     "reps_max": 5,
                     *                     "rest_s": 180
                     *                   }
                     *                 ],
                     *                 "progression": {
                     *                   "kind": "linear",
                     *                   "step": 2.5,
                     *                   "step_unit": "kg"
                     *                 }
                     *               },
                     *               {
                     *                 "exercise_id": "5b0d95c2-1448-8571-8002-83eb0f5f3b0b",
                     *                 "sets": [
                     *                   {
                     *                     "reps_min": 5,
                     *                     "reps_max": 5,
                     *                     "rest_s": 180
                     *                   },
                     *                   {
                     *                     "reps_min": 5,
                     *                     "reps_max": 5,
                     *                     "rest_s": 180
                     *                   }
                     *                 ],
                     *                 "progression": {
                     *                   "kind": "linear",
                     *                   "step": 2.5,
                     *                   "step_unit": "kg"
                     *                 }
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WholePlanTemplate"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    createPlanFromTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanFromTemplate"];
            };
        };
        responses: {
            /** @description The plan */
            200: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Where what was created is, seen from the project's URL
                     * @example /functions/v1/plans/6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    Location?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5107b0a2-0000-4000-8000-000000000004",
                     *       "name": "Linear progression, three days",
                     *       "description": "Two sessions in turn, three times a week: a few barbell lifts in sets of five, with a little more on the bar whenever every set was done. For a beginner who wants to get strong on the barbell. Scheme after Starting Strength, Mark Rippetoe and Lon Kilgore (2005).",
                     *       "goal": "strength",
                     *       "is_active": false,
                     *       "version": 1,
                     *       "created_at": "2026-11-26T12:44:26.941+00:00",
                     *       "updated_at": "2026-11-26T12:44:26.941+00:00",
                     *       "weeks": 1,
                     *       "week_names": null,
                     *       "days": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000005",
                     *           "name": "A",
                     *           "exercises": [
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-000000000006",
                     *               "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *               "exercise_name": "Barbell Back Squat",
                     *               "superset": null,
                     *               "notes": null,
                     *               "progression": {
                     *                 "kind": "linear",
                     *                 "step": 2.5,
                     *                 "step_unit": "kg"
                     *               },
                     *               "sets": [
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 },
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-000000000007",
                     *               "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *               "exercise_name": "Barbell Bench Press",
                     *               "superset": null,
                     *               "notes": null,
                     *               "progression": {
                     *                 "kind": "linear",
                     *                 "step": 2.5,
                     *                 "step_unit": "kg"
                     *               },
                     *               "sets": [
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 },
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000008",
                     *           "name": "B",
                     *           "exercises": [
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-000000000009",
                     *               "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *               "exercise_name": "Barbell Back Squat",
                     *               "superset": null,
                     *               "notes": null,
                     *               "progression": {
                     *                 "kind": "linear",
                     *                 "step": 2.5,
                     *                 "step_unit": "kg"
                     *               },
                     *               "sets": [
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 },
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-00000000000a",
                     *               "exercise_id": "5b0d95c2-1448-8571-8002-83eb0f5f3b0b",
                     *               "exercise_name": "Barbell Overhead Press",
                     *               "superset": null,
                     *               "notes": null,
                     *               "progression": {
                     *                 "kind": "linear",
                     *                 "step": 2.5,
                     *                 "step_unit": "kg"
                     *               },
                     *               "sets": [
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 },
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "week": 1,
                     *       "training_maxes": []
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description The plan */
            201: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Where what was created is, seen from the project's URL
                     * @example /functions/v1/plans/6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    Location?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5107b0a2-0000-4000-8000-000000000004",
                     *       "name": "Linear progression, three days",
                     *       "description": "Two sessions in turn, three times a week: a few barbell lifts in sets of five, with a little more on the bar whenever every set was done. For a beginner who wants to get strong on the barbell. Scheme after Starting Strength, Mark Rippetoe and Lon Kilgore (2005).",
                     *       "goal": "strength",
                     *       "is_active": false,
                     *       "version": 1,
                     *       "created_at": "2026-11-26T12:44:26.941+00:00",
                     *       "updated_at": "2026-11-26T12:44:26.941+00:00",
                     *       "weeks": 1,
                     *       "week_names": null,
                     *       "days": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000005",
                     *           "name": "A",
                     *           "exercises": [
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-000000000006",
                     *               "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *               "exercise_name": "Barbell Back Squat",
                     *               "superset": null,
                     *               "notes": null,
                     *               "progression": {
                     *                 "kind": "linear",
                     *                 "step": 2.5,
                     *                 "step_unit": "kg"
                     *               },
                     *               "sets": [
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 },
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-000000000007",
                     *               "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *               "exercise_name": "Barbell Bench Press",
                     *               "superset": null,
                     *               "notes": null,
                     *               "progression": {
                     *                 "kind": "linear",
                     *                 "step": 2.5,
                     *                 "step_unit": "kg"
                     *               },
                     *               "sets": [
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 },
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000008",
                     *           "name": "B",
                     *           "exercises": [
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-000000000009",
                     *               "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *               "exercise_name": "Barbell Back Squat",
                     *               "superset": null,
                     *               "notes": null,
                     *               "progression": {
                     *                 "kind": "linear",
                     *                 "step": 2.5,
                     *                 "step_unit": "kg"
                     *               },
                     *               "sets": [
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 },
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-00000000000a",
                     *               "exercise_id": "5b0d95c2-1448-8571-8002-83eb0f5f3b0b",
                     *               "exercise_name": "Barbell Overhead Press",
                     *               "superset": null,
                     *               "notes": null,
                     *               "progression": {
                     *                 "kind": "linear",
                     *                 "step": 2.5,
                     *                 "step_unit": "kg"
                     *               },
                     *               "sets": [
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 },
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "week": 1,
                     *       "training_maxes": []
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["IdTaken"];
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    draftPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDraftRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "plan": {
                     *         "name": "Strength, 2 days a week",
                     *         "goal": "strength",
                     *         "days": [
                     *           {
                     *             "name": "Day 1: Squat, press, pull",
                     *             "exercises": [
                     *               {
                     *                 "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *                 "sets": [
                     *                   {
                     *                     "reps_min": 4,
                     *                     "reps_max": 6,
                     *                     "rpe": 8,
                     *                     "rest_s": 180
                     *                   },
                     *                   {
                     *                     "reps_min": 4,
                     *                     "reps_max": 6,
                     *                     "rpe": 8,
                     *                     "rest_s": 180
                     *                   }
                     *                 ],
                     *                 "progression": {
                     *                   "kind": "double",
                     *                   "step": 2.5,
                     *                   "step_unit": "kg"
                     *                 }
                     *               },
                     *               {
                     *                 "exercise_id": "5b0d95c2-1448-8571-8002-83eb0f5f3b0b",
                     *                 "sets": [
                     *                   {
                     *                     "reps_min": 5,
                     *                     "reps_max": 8,
                     *                     "rpe": 8,
                     *                     "rest_s": 180
                     *                   },
                     *                   {
                     *                     "reps_min": 5,
                     *                     "reps_max": 8,
                     *                     "rpe": 8,
                     *                     "rest_s": 180
                     *                   }
                     *                 ],
                     *                 "progression": {
                     *                   "kind": "double",
                     *                   "step": 2.5,
                     *                   "step_unit": "kg"
                     *                 }
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "name": "Day 2: Deadlift, bench, row",
                     *             "exercises": [
                     *               {
                     *                 "exercise_id": "9caad205-eaa6-8ec6-8354-fbc1a23bb39e",
                     *                 "sets": [
                     *                   {
                     *                     "reps_min": 3,
                     *                     "reps_max": 5,
                     *                     "rpe": 8,
                     *                     "rest_s": 180
                     *                   },
                     *                   {
                     *                     "reps_min": 3,
                     *                     "reps_max": 5,
                     *                     "rpe": 8,
                     *                     "rest_s": 180
                     *                   }
                     *                 ],
                     *                 "progression": {
                     *                   "kind": "double",
                     *                   "step": 2.5,
                     *                   "step_unit": "kg"
                     *                 }
                     *               },
                     *               {
                     *                 "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *                 "sets": [
                     *                   {
                     *                     "reps_min": 4,
                     *                     "reps_max": 6,
                     *                     "rpe": 8,
                     *                     "rest_s": 180
                     *                   },
                     *                   {
                     *                     "reps_min": 4,
                     *                     "reps_max": 6,
                     *                     "rpe": 8,
                     *                     "rest_s": 180
                     *                   }
                     *                 ],
                     *                 "progression": {
                     *                   "kind": "double",
                     *                   "step": 2.5,
                     *                   "step_unit": "kg"
                     *                 }
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "summary": "2 days a week for strength, each within 45 minutes: the program “Minimalist, two days”, as far as it goes with what you have and can do.",
                     *       "reasons": [
                     *         "Made of the program “Minimalist, two days” (minimalist-2-days): all of its exercises stand.",
                     *         "Every muscle that the goal needs gets 3 to 22 sets a week."
                     *       ],
                     *       "checks": {
                     *         "weekly_sets": {
                     *           "quads": 4,
                     *           "glutes": 5,
                     *           "hamstrings": 3.5,
                     *           "adductors": 1.5,
                     *           "lower_back": 5,
                     *           "abs": 3,
                     *           "front_delts": 4.5,
                     *           "side_delts": 1.5,
                     *           "triceps": 3,
                     *           "upper_back": 7,
                     *           "lats": 7,
                     *           "biceps": 4.5,
                     *           "forearms": 4,
                     *           "traps": 1,
                     *           "chest": 3,
                     *           "rear_delts": 1.5
                     *         },
                     *         "unused_equipment": [],
                     *         "avoided": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PlanDraft"];
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-00000000000b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan */
            200: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5107b0a2-0000-4000-8000-00000000000b",
                     *       "name": "Two lifts",
                     *       "description": null,
                     *       "goal": "strength",
                     *       "is_active": true,
                     *       "version": 1,
                     *       "created_at": "2026-11-26T12:44:27.388+00:00",
                     *       "updated_at": "2026-11-26T12:44:27.388+00:00",
                     *       "weeks": 1,
                     *       "week_names": null,
                     *       "days": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-00000000000c",
                     *           "name": "A",
                     *           "exercises": [
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-00000000000d",
                     *               "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *               "exercise_name": "Barbell Back Squat",
                     *               "superset": null,
                     *               "notes": null,
                     *               "progression": {
                     *                 "kind": "linear",
                     *                 "step": 2.5,
                     *                 "step_unit": "kg"
                     *               },
                     *               "sets": [
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 },
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-00000000000e",
                     *               "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *               "exercise_name": "Barbell Bench Press",
                     *               "superset": null,
                     *               "notes": null,
                     *               "progression": {
                     *                 "kind": "linear",
                     *                 "step": 2.5,
                     *                 "step_unit": "kg"
                     *               },
                     *               "sets": [
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 },
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "week": 1,
                     *       "training_maxes": []
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    replacePlan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the change is based on; without it the last write wins
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-00000000000b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanReplacement"];
            };
        };
        responses: {
            /** @description The plan */
            200: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5107b0a2-0000-4000-8000-00000000000b",
                     *       "name": "Two lifts",
                     *       "description": "Both every time",
                     *       "goal": "strength",
                     *       "is_active": true,
                     *       "version": 2,
                     *       "created_at": "2026-11-26T12:44:27.388+00:00",
                     *       "updated_at": "2026-11-26T12:44:27.434+00:00",
                     *       "weeks": 1,
                     *       "week_names": null,
                     *       "days": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-00000000000c",
                     *           "name": "A",
                     *           "exercises": [
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-00000000000d",
                     *               "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *               "exercise_name": "Barbell Back Squat",
                     *               "superset": null,
                     *               "notes": null,
                     *               "progression": {
                     *                 "kind": "linear",
                     *                 "step": 2.5,
                     *                 "step_unit": "kg"
                     *               },
                     *               "sets": [
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 },
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-00000000000e",
                     *               "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *               "exercise_name": "Barbell Bench Press",
                     *               "superset": null,
                     *               "notes": null,
                     *               "progression": {
                     *                 "kind": "linear",
                     *                 "step": 2.5,
                     *                 "step_unit": "kg"
                     *               },
                     *               "sets": [
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 },
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "week": 1,
                     *       "training_maxes": []
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    deletePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-00000000000b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    changePlan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the change is based on; without it the last write wins
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-00000000000b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PlanChange"];
            };
        };
        responses: {
            /** @description The plan */
            200: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5107b0a2-0000-4000-8000-00000000000b",
                     *       "name": "Two lifts a day",
                     *       "description": "Both every time",
                     *       "goal": "strength",
                     *       "is_active": true,
                     *       "version": 3,
                     *       "created_at": "2026-11-26T12:44:27.388+00:00",
                     *       "updated_at": "2026-11-26T12:44:27.455+00:00",
                     *       "weeks": 1,
                     *       "week_names": null,
                     *       "days": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-00000000000c",
                     *           "name": "A",
                     *           "exercises": [
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-00000000000d",
                     *               "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *               "exercise_name": "Barbell Back Squat",
                     *               "superset": null,
                     *               "notes": null,
                     *               "progression": {
                     *                 "kind": "linear",
                     *                 "step": 2.5,
                     *                 "step_unit": "kg"
                     *               },
                     *               "sets": [
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 },
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-00000000000e",
                     *               "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *               "exercise_name": "Barbell Bench Press",
                     *               "superset": null,
                     *               "notes": null,
                     *               "progression": {
                     *                 "kind": "linear",
                     *                 "step": 2.5,
                     *                 "step_unit": "kg"
                     *               },
                     *               "sets": [
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 },
                     *                 {
                     *                   "type": "working",
                     *                   "reps_min": 5,
                     *                   "reps_max": 5,
                     *                   "weight_kg": null,
                     *                   "duration_s": null,
                     *                   "distance_m": null,
                     *                   "rpe": null,
                     *                   "rest_s": 180,
                     *                   "amrap": false,
                     *                   "weeks": null,
                     *                   "percent_tm": null
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "week": 1,
                     *       "training_maxes": []
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    getNextPlanDay: {
        parameters: {
            query?: {
                /** @description A day of this plan; default: the one that comes next */
                day_id?: string;
                /**
                 * @description With a ramp of warm-up sets before the first heavy exercise of a muscle
                 * @example true
                 */
                warmups?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-00000000000b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "day": {
                     *         "id": "5107b0a2-0000-4000-8000-00000000000c",
                     *         "name": "A",
                     *         "position": 0
                     *       },
                     *       "plan_id": "5107b0a2-0000-4000-8000-00000000000b",
                     *       "exercises": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-00000000000d",
                     *           "notes": null,
                     *           "targets": [
                     *             {
                     *               "rpe": null,
                     *               "type": "working",
                     *               "amrap": false,
                     *               "weeks": null,
                     *               "rest_s": 180,
                     *               "reps_max": 5,
                     *               "reps_min": 5,
                     *               "weight_kg": null,
                     *               "distance_m": null,
                     *               "duration_s": null,
                     *               "percent_tm": null
                     *             },
                     *             {
                     *               "rpe": null,
                     *               "type": "working",
                     *               "amrap": false,
                     *               "weeks": null,
                     *               "rest_s": 180,
                     *               "reps_max": 5,
                     *               "reps_min": 5,
                     *               "weight_kg": null,
                     *               "distance_m": null,
                     *               "duration_s": null,
                     *               "percent_tm": null
                     *             }
                     *           ],
                     *           "superset": null,
                     *           "tracking": "weight_reps",
                     *           "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *           "progression": {
                     *             "kind": "linear",
                     *             "step": 2.5,
                     *             "step_unit": "kg"
                     *           },
                     *           "exercise_name": "Barbell Back Squat",
                     *           "warning": null,
                     *           "last": {
                     *             "sets": [
                     *               {
                     *                 "rpe": null,
                     *                 "reps": 5,
                     *                 "type": "warmup",
                     *                 "entry": 0,
                     *                 "notes": null,
                     *                 "rest_s": null,
                     *                 "position": 0,
                     *                 "superset": null,
                     *                 "weight_kg": 40,
                     *                 "distance_m": null,
                     *                 "duration_s": null,
                     *                 "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *                 "exercise_name": "Barbell Back Squat"
                     *               },
                     *               {
                     *                 "rpe": 8,
                     *                 "reps": 5,
                     *                 "type": "working",
                     *                 "entry": 0,
                     *                 "notes": null,
                     *                 "rest_s": 180,
                     *                 "position": 1,
                     *                 "superset": null,
                     *                 "weight_kg": 105,
                     *                 "distance_m": null,
                     *                 "duration_s": null,
                     *                 "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *                 "exercise_name": "Barbell Back Squat"
                     *               }
                     *             ],
                     *             "local_date": "2026-11-25",
                     *             "started_at": "2026-11-25T09:44:27.562+00:00",
                     *             "workout_id": "5107b0a2-0000-4000-8000-000000000010"
                     *           },
                     *           "sets": [
                     *             {
                     *               "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *               "type": "warmup",
                     *               "entry": 0,
                     *               "superset": null,
                     *               "reps": 10,
                     *               "weight_kg": 20,
                     *               "duration_s": null,
                     *               "distance_m": null,
                     *               "rest_s": 60
                     *             },
                     *             {
                     *               "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *               "type": "warmup",
                     *               "entry": 0,
                     *               "superset": null,
                     *               "reps": 8,
                     *               "weight_kg": 37.5,
                     *               "duration_s": null,
                     *               "distance_m": null,
                     *               "rest_s": 60
                     *             }
                     *           ],
                     *           "reason": "Missed twice at 105 kg: about 10 % less, 95 kg"
                     *         },
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-00000000000e",
                     *           "notes": null,
                     *           "targets": [
                     *             {
                     *               "rpe": null,
                     *               "type": "working",
                     *               "amrap": false,
                     *               "weeks": null,
                     *               "rest_s": 180,
                     *               "reps_max": 5,
                     *               "reps_min": 5,
                     *               "weight_kg": null,
                     *               "distance_m": null,
                     *               "duration_s": null,
                     *               "percent_tm": null
                     *             },
                     *             {
                     *               "rpe": null,
                     *               "type": "working",
                     *               "amrap": false,
                     *               "weeks": null,
                     *               "rest_s": 180,
                     *               "reps_max": 5,
                     *               "reps_min": 5,
                     *               "weight_kg": null,
                     *               "distance_m": null,
                     *               "duration_s": null,
                     *               "percent_tm": null
                     *             }
                     *           ],
                     *           "superset": null,
                     *           "tracking": "weight_reps",
                     *           "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *           "progression": {
                     *             "kind": "linear",
                     *             "step": 2.5,
                     *             "step_unit": "kg"
                     *           },
                     *           "exercise_name": "Barbell Bench Press",
                     *           "warning": null,
                     *           "last": {
                     *             "sets": [
                     *               {
                     *                 "rpe": null,
                     *                 "reps": 5,
                     *                 "type": "working",
                     *                 "entry": 1,
                     *                 "notes": null,
                     *                 "rest_s": null,
                     *                 "position": 2,
                     *                 "superset": null,
                     *                 "weight_kg": 75,
                     *                 "distance_m": null,
                     *                 "duration_s": null,
                     *                 "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *                 "exercise_name": "Barbell Bench Press"
                     *               }
                     *             ],
                     *             "local_date": "2026-11-25",
                     *             "started_at": "2026-11-25T09:44:27.562+00:00",
                     *             "workout_id": "5107b0a2-0000-4000-8000-000000000010"
                     *           },
                     *           "sets": [
                     *             {
                     *               "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *               "type": "warmup",
                     *               "entry": 1,
                     *               "superset": null,
                     *               "reps": 10,
                     *               "weight_kg": 20,
                     *               "duration_s": null,
                     *               "distance_m": null,
                     *               "rest_s": 60
                     *             },
                     *             {
                     *               "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *               "type": "warmup",
                     *               "entry": 1,
                     *               "superset": null,
                     *               "reps": 8,
                     *               "weight_kg": 27.5,
                     *               "duration_s": null,
                     *               "distance_m": null,
                     *               "rest_s": 60
                     *             }
                     *           ],
                     *           "reason": "Missed twice at 75 kg: about 10 % less, 67.5 kg"
                     *         }
                     *       ],
                     *       "plan_name": "Two lifts a day",
                     *       "week": 1,
                     *       "deload_suggested": {
                     *         "reason": "Barbell Back Squat and Barbell Bench Press have stalled: a week with fewer sets and about 10 % less lets you go on from there"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PlanNext"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    logWorkout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorkout"];
            };
        };
        responses: {
            /** @description The workout and what it came to */
            200: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Where what was created is, seen from the project's URL
                     * @example /functions/v1/plans/6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    Location?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workout": {
                     *         "id": "5107b0a2-0000-4000-8000-00000000000f",
                     *         "plan_id": "5107b0a2-0000-4000-8000-00000000000b",
                     *         "plan_day_id": "5107b0a2-0000-4000-8000-00000000000c",
                     *         "title": "Two lifts",
                     *         "started_at": "2026-11-23T11:44:27.464+00:00",
                     *         "finished_at": "2026-11-23T12:44:27.464+00:00",
                     *         "time_zone": "Europe/Paris",
                     *         "perceived_exertion": 7,
                     *         "notes": null,
                     *         "source": "app",
                     *         "version": 1,
                     *         "created_at": "2026-11-26T12:44:27.468+00:00",
                     *         "updated_at": "2026-11-26T12:44:27.468+00:00",
                     *         "sets": [
                     *           {
                     *             "position": 0,
                     *             "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *             "exercise_name": "Barbell Back Squat",
                     *             "type": "warmup",
                     *             "entry": 0,
                     *             "superset": null,
                     *             "reps": 5,
                     *             "weight_kg": 40,
                     *             "rpe": null,
                     *             "duration_s": null,
                     *             "distance_m": null,
                     *             "rest_s": null,
                     *             "notes": null
                     *           },
                     *           {
                     *             "position": 1,
                     *             "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *             "exercise_name": "Barbell Back Squat",
                     *             "type": "working",
                     *             "entry": 0,
                     *             "superset": null,
                     *             "reps": 5,
                     *             "weight_kg": 100,
                     *             "rpe": 8,
                     *             "duration_s": null,
                     *             "distance_m": null,
                     *             "rest_s": 180,
                     *             "notes": null
                     *           }
                     *         ],
                     *         "volume_kg": 850
                     *       },
                     *       "personal_records": [],
                     *       "affinity": {
                     *         "level": {
                     *           "name": "newcomer",
                     *           "rank": 0
                     *         },
                     *         "score": 15,
                     *         "points": 15,
                     *         "leveled_up": false
                     *       },
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["LoggedWorkout"];
                };
            };
            /** @description The workout and what it came to */
            201: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description Where what was created is, seen from the project's URL
                     * @example /functions/v1/plans/6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    Location?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workout": {
                     *         "id": "5107b0a2-0000-4000-8000-00000000000f",
                     *         "plan_id": "5107b0a2-0000-4000-8000-00000000000b",
                     *         "plan_day_id": "5107b0a2-0000-4000-8000-00000000000c",
                     *         "title": "Two lifts",
                     *         "started_at": "2026-11-23T11:44:27.464+00:00",
                     *         "finished_at": "2026-11-23T12:44:27.464+00:00",
                     *         "time_zone": "Europe/Paris",
                     *         "perceived_exertion": 7,
                     *         "notes": null,
                     *         "source": "app",
                     *         "version": 1,
                     *         "created_at": "2026-11-26T12:44:27.468+00:00",
                     *         "updated_at": "2026-11-26T12:44:27.468+00:00",
                     *         "sets": [
                     *           {
                     *             "position": 0,
                     *             "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *             "exercise_name": "Barbell Back Squat",
                     *             "type": "warmup",
                     *             "entry": 0,
                     *             "superset": null,
                     *             "reps": 5,
                     *             "weight_kg": 40,
                     *             "rpe": null,
                     *             "duration_s": null,
                     *             "distance_m": null,
                     *             "rest_s": null,
                     *             "notes": null
                     *           },
                     *           {
                     *             "position": 1,
                     *             "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *             "exercise_name": "Barbell Back Squat",
                     *             "type": "working",
                     *             "entry": 0,
                     *             "superset": null,
                     *             "reps": 5,
                     *             "weight_kg": 100,
                     *             "rpe": 8,
                     *             "duration_s": null,
                     *             "distance_m": null,
                     *             "rest_s": 180,
                     *             "notes": null
                     *           }
                     *         ],
                     *         "volume_kg": 850
                     *       },
                     *       "personal_records": [],
                     *       "affinity": {
                     *         "level": {
                     *           "name": "newcomer",
                     *           "rank": 0
                     *         },
                     *         "score": 15,
                     *         "points": 15,
                     *         "leveled_up": false
                     *       },
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["LoggedWorkout"];
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["IdTaken"];
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    importWorkouts: {
        parameters: {
            query?: {
                /** @description Whose export it is; default: `auto`, by its header */
                source?: "auto" | "strong" | "hevy" | "fitnotes" | "jefit" | "liftosaur" | "slowburn";
                /**
                 * @description Of loads that the file gives no unit of; default: the profile's
                 * @example kg
                 */
                unit?: "kg" | "lb";
                /** @description IANA name of where its times are local; default: the profile's */
                time_zone?: string;
                /**
                 * @description Say what would happen and write nothing
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "text/plain": string;
                "application/octet-stream": string;
                "application/vnd.ms-excel": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    options?: components["schemas"]["ImportOptions"];
                };
            };
        };
        responses: {
            /** @description What was stored, or would be */
            200: {
                headers: {
                    /**
                     * @description What is left of the limit that is nearest, and the seconds until there is more
                     * @example "1m";r=0;t=12
                     */
                    RateLimit?: string;
                    /**
                     * @description The limits: how many requests in how many seconds
                     * @example "1m";q=20;w=60, "1d";q=200;w=86400
                     */
                    "RateLimit-Policy"?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "last": "2025-03-30T16:30:00+00:00",
                     *       "sets": 2,
                     *       "unit": "kg",
                     *       "first": "2025-03-30T16:30:00+00:00",
                     *       "mapped": [
                     *         {
                     *           "name": "Bench Press (Barbell)",
                     *           "sets": 1,
                     *           "confidence": 0.98,
                     *           "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *           "exercise_name": "Barbell Bench Press"
                     *         }
                     *       ],
                     *       "source": "strong",
                     *       "created": 1,
                     *       "unmapped": [
                     *         {
                     *           "name": "Zercher Thing",
                     *           "sets": 1,
                     *           "suggestions": [
                     *             {
                     *               "confidence": 0.48,
                     *               "exercise_id": "76b005a2-2975-8f63-8f7a-df89b3937bae",
                     *               "exercise_name": "Zercher Squat"
                     *             },
                     *             {
                     *               "confidence": 0.42,
                     *               "exercise_id": "57257d2f-ba1d-835c-83ea-aca6eb2c86fb",
                     *               "exercise_name": "Zercher Carry"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "workouts": 1,
                     *       "time_zone": "Europe/Paris",
                     *       "unit_from": "parameter",
                     *       "duplicates": 0,
                     *       "rows_rejected": []
                     *     }
                     */
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    listWorkouts: {
        parameters: {
            query?: {
                /** @description A day in each workout's own time zone, or a time; inclusive */
                from?: string;
                /** @description A day, inclusive, or a time, exclusive */
                to?: string;
                /** @description Those with this exercise */
                exercise_id?: string;
                /**
                 * @description Those of this plan
                 * @example 5107b0a2-0000-4000-8000-00000000000b
                 */
                plan_id?: string;
                /**
                 * @description The most to answer with
                 * @example 1
                 */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000010",
                     *           "plan_id": "5107b0a2-0000-4000-8000-00000000000b",
                     *           "plan_day_id": "5107b0a2-0000-4000-8000-00000000000c",
                     *           "title": "Two lifts",
                     *           "started_at": "2026-11-25T09:44:27.562+00:00",
                     *           "finished_at": "2026-11-25T10:44:27.562+00:00",
                     *           "time_zone": "Europe/Paris",
                     *           "perceived_exertion": 7,
                     *           "notes": null,
                     *           "source": "app",
                     *           "version": 1,
                     *           "created_at": "2026-11-26T12:44:27.565+00:00",
                     *           "updated_at": "2026-11-26T12:44:27.565+00:00",
                     *           "sets": [
                     *             {
                     *               "position": 0,
                     *               "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *               "exercise_name": "Barbell Back Squat",
                     *               "type": "warmup",
                     *               "entry": 0,
                     *               "superset": null,
                     *               "reps": 5,
                     *               "weight_kg": 40,
                     *               "rpe": null,
                     *               "duration_s": null,
                     *               "distance_m": null,
                     *               "rest_s": null,
                     *               "notes": null
                     *             },
                     *             {
                     *               "position": 1,
                     *               "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *               "exercise_name": "Barbell Back Squat",
                     *               "type": "working",
                     *               "entry": 0,
                     *               "superset": null,
                     *               "reps": 5,
                     *               "weight_kg": 105,
                     *               "rpe": 8,
                     *               "duration_s": null,
                     *               "distance_m": null,
                     *               "rest_s": 180,
                     *               "notes": null
                     *             }
                     *           ],
                     *           "volume_kg": 900
                     *         }
                     *       ],
                     *       "next_cursor": "WyIyMDI2LTExLTI1VDA5OjQ0OjI3LjU2MiswMDowMCIsIjMxZTE2NWQ4LTViMDYtNDIzYi04MDRlLTY0MjgzYzkwOTk1MyJd"
                     *     }
                     */
                    "application/json": components["schemas"]["WorkoutPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    listWorkoutChanges: {
        parameters: {
            query?: {
                /**
                 * @description The most to answer with
                 * @example 2
                 */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-00000000000f",
                     *           "deleted": false,
                     *           "updated_at": "2026-11-26T12:44:27.468+00:00"
                     *         },
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000010",
                     *           "deleted": false,
                     *           "updated_at": "2026-11-26T12:44:27.565+00:00"
                     *         }
                     *       ],
                     *       "next_cursor": "WzJd"
                     *     }
                     */
                    "application/json": components["schemas"]["WorkoutChanges"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    exportWorkouts: {
        parameters: {
            query?: {
                /**
                 * @description CSV with a line a set, or JSON
                 * @example json
                 */
                format?: "csv" | "json";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, oldest workout first */
            200: {
                headers: {
                    /**
                     * @description A name to save the file by
                     * @example attachment; filename="workouts.csv"
                     */
                    "Content-Disposition"?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example workout_id,title,started_at,finished_at,time_zone,perceived_exertion,workout_notes,exercise_name,exercise_id,exercise_tracking,set_position,set_type,entry,superset,reps,weight_kg,rpe,duration_s,distance_m,rest_s,set_notes
                     *     5107b0a2-0000-4000-8000-000000000011,Evening,2025-03-30T16:30:00+00:00,2025-03-30T16:30:00+00:00,Europe/Paris,,,Barbell Bench Press,0b1e3a20-843d-85f8-84d0-2aca9b6f023b,weight_reps,0,working,0,,5,100,,,,,
                     *     5107b0a2-0000-4000-8000-00000000000f,Two lifts,2026-11-23T11:44:27.464+00:00,2026-11-23T12:44:27.464+00:00,Europe/Paris,7,,Barbell Back Squat,ea47d1e0-0410-8206-8648-f1846342e169,weight_reps,0,warmup,0,,5,40,,,,,
                     *     5107b0a2-0000-4000-8000-00000000000f,Two lifts,2026-11-23T11:44:27.464+00:00,2026-11-23T12:44:27.464+00:00,Europe/Paris,7,,Barbell Back Squat,ea47d1e0-0410-8206-8648-f1846342e169,weight_reps,1,working,0,,5,100,8,,,180,
                     *     5107b0a2-0000-4000-8000-00000000000f,Two lifts,2026-11-23T11:44:27.464+00:00,2026-11-23T12:44:27.464+00:00,Europe/Paris,7,,Barbell Bench Press,0b1e3a20-843d-85f8-84d0-2aca9b6f023b,weight_reps,2,working,1,,5,70,,,,,
                     *     5107b0a2-0000-4000-8000-000000000010,Two lifts,2026-11-25T09:44:27.562+00:00,2026-11-25T10:44:27.562+00:00,Europe/Paris,7,Felt light,Barbell Back Squat,ea47d1e0-0410-8206-8648-f1846342e169,weight_reps,0,warmup,0,,5,40,,,,,
                     *     5107b0a2-0000-4000-8000-000000000010,Two lifts,2026-11-25T09:44:27.562+00:00,2026-11-25T10:44:27.562+00:00,Europe/Paris,7,Felt light,Barbell Back Squat,ea47d1e0-0410-8206-8648-f1846342e169,weight_reps,1,working,0,,5,105,8,,,180,
                     *     5107b0a2-0000-4000-8000-000000000010,Two lifts,2026-11-25T09:44:27.562+00:00,2026-11-25T10:44:27.562+00:00,Europe/Paris,7,Felt light,Barbell Bench Press,0b1e3a20-843d-85f8-84d0-2aca9b6f023b,weight_reps,2,working,1,,5,75,,,,,
                     */
                    "text/csv": string;
                    /**
                     * @example {
                     *       "workouts": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000011",
                     *           "sets": [
                     *             {
                     *               "rpe": null,
                     *               "reps": 5,
                     *               "type": "working",
                     *               "entry": 0,
                     *               "notes": null,
                     *               "rest_s": null,
                     *               "position": 0,
                     *               "superset": null,
                     *               "weight_kg": 100,
                     *               "distance_m": null,
                     *               "duration_s": null,
                     *               "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *               "exercise_name": "Barbell Bench Press"
                     *             }
                     *           ],
                     *           "notes": null,
                     *           "title": "Evening",
                     *           "source": "import",
                     *           "plan_id": null,
                     *           "version": 1,
                     *           "time_zone": "Europe/Paris",
                     *           "volume_kg": 500,
                     *           "created_at": "2026-11-26T12:44:27.915+00:00",
                     *           "started_at": "2025-03-30T16:30:00+00:00",
                     *           "updated_at": "2026-11-26T12:44:27.915+00:00",
                     *           "finished_at": "2025-03-30T16:30:00+00:00",
                     *           "plan_day_id": null,
                     *           "perceived_exertion": null
                     *         },
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-00000000000f",
                     *           "sets": [
                     *             {
                     *               "rpe": null,
                     *               "reps": 5,
                     *               "type": "warmup",
                     *               "entry": 0,
                     *               "notes": null,
                     *               "rest_s": null,
                     *               "position": 0,
                     *               "superset": null,
                     *               "weight_kg": 40,
                     *               "distance_m": null,
                     *               "duration_s": null,
                     *               "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *               "exercise_name": "Barbell Back Squat"
                     *             },
                     *             {
                     *               "rpe": 8,
                     *               "reps": 5,
                     *               "type": "working",
                     *               "entry": 0,
                     *               "notes": null,
                     *               "rest_s": 180,
                     *               "position": 1,
                     *               "superset": null,
                     *               "weight_kg": 100,
                     *               "distance_m": null,
                     *               "duration_s": null,
                     *               "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *               "exercise_name": "Barbell Back Squat"
                     *             }
                     *           ],
                     *           "notes": null,
                     *           "title": "Two lifts",
                     *           "source": "app",
                     *           "plan_id": "5107b0a2-0000-4000-8000-00000000000b",
                     *           "version": 1,
                     *           "time_zone": "Europe/Paris",
                     *           "volume_kg": 850,
                     *           "created_at": "2026-11-26T12:44:27.468+00:00",
                     *           "started_at": "2026-11-23T11:44:27.464+00:00",
                     *           "updated_at": "2026-11-26T12:44:27.468+00:00",
                     *           "finished_at": "2026-11-23T12:44:27.464+00:00",
                     *           "plan_day_id": "5107b0a2-0000-4000-8000-00000000000c",
                     *           "perceived_exertion": 7
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        workouts: components["schemas"]["Workout"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    getWorkout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-000000000010
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workout */
            200: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5107b0a2-0000-4000-8000-000000000010",
                     *       "plan_id": "5107b0a2-0000-4000-8000-00000000000b",
                     *       "plan_day_id": "5107b0a2-0000-4000-8000-00000000000c",
                     *       "title": "Two lifts",
                     *       "started_at": "2026-11-25T09:44:27.562+00:00",
                     *       "finished_at": "2026-11-25T10:44:27.562+00:00",
                     *       "time_zone": "Europe/Paris",
                     *       "perceived_exertion": 7,
                     *       "notes": null,
                     *       "source": "app",
                     *       "version": 1,
                     *       "created_at": "2026-11-26T12:44:27.565+00:00",
                     *       "updated_at": "2026-11-26T12:44:27.565+00:00",
                     *       "sets": [
                     *         {
                     *           "position": 0,
                     *           "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *           "exercise_name": "Barbell Back Squat",
                     *           "type": "warmup",
                     *           "entry": 0,
                     *           "superset": null,
                     *           "reps": 5,
                     *           "weight_kg": 40,
                     *           "rpe": null,
                     *           "duration_s": null,
                     *           "distance_m": null,
                     *           "rest_s": null,
                     *           "notes": null
                     *         },
                     *         {
                     *           "position": 1,
                     *           "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *           "exercise_name": "Barbell Back Squat",
                     *           "type": "working",
                     *           "entry": 0,
                     *           "superset": null,
                     *           "reps": 5,
                     *           "weight_kg": 105,
                     *           "rpe": 8,
                     *           "duration_s": null,
                     *           "distance_m": null,
                     *           "rest_s": 180,
                     *           "notes": null
                     *         }
                     *       ],
                     *       "volume_kg": 900
                     *     }
                     */
                    "application/json": components["schemas"]["Workout"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    replaceWorkout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the change is based on; without it the last write wins
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-000000000010
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkoutReplacement"];
            };
        };
        responses: {
            /** @description The workout and what it came to */
            200: {
                headers: {
                    /**
                     * @description The version of what is answered, for `If-Match` or `If-None-Match`
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workout": {
                     *         "id": "5107b0a2-0000-4000-8000-000000000010",
                     *         "sets": [
                     *           {
                     *             "rpe": null,
                     *             "reps": 5,
                     *             "type": "warmup",
                     *             "entry": 0,
                     *             "notes": null,
                     *             "rest_s": null,
                     *             "position": 0,
                     *             "superset": null,
                     *             "weight_kg": 40,
                     *             "distance_m": null,
                     *             "duration_s": null,
                     *             "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *             "exercise_name": "Barbell Back Squat"
                     *           },
                     *           {
                     *             "rpe": 8,
                     *             "reps": 5,
                     *             "type": "working",
                     *             "entry": 0,
                     *             "notes": null,
                     *             "rest_s": 180,
                     *             "position": 1,
                     *             "superset": null,
                     *             "weight_kg": 105,
                     *             "distance_m": null,
                     *             "duration_s": null,
                     *             "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *             "exercise_name": "Barbell Back Squat"
                     *           }
                     *         ],
                     *         "notes": "Felt light",
                     *         "title": "Two lifts",
                     *         "source": "app",
                     *         "plan_id": "5107b0a2-0000-4000-8000-00000000000b",
                     *         "version": 2,
                     *         "time_zone": "Europe/Paris",
                     *         "volume_kg": 900,
                     *         "created_at": "2026-11-26T12:44:27.565+00:00",
                     *         "started_at": "2026-11-25T09:44:27.562+00:00",
                     *         "updated_at": "2026-11-26T12:44:27.666+00:00",
                     *         "finished_at": "2026-11-25T10:44:27.562+00:00",
                     *         "plan_day_id": "5107b0a2-0000-4000-8000-00000000000c",
                     *         "perceived_exertion": 7
                     *       },
                     *       "affinity": {
                     *         "level": {
                     *           "name": "newcomer",
                     *           "rank": 0
                     *         },
                     *         "score": 31,
                     *         "points": 16,
                     *         "leveled_up": false
                     *       },
                     *       "warnings": [],
                     *       "personal_records": [
                     *         {
                     *           "kind": "estimated_1rm",
                     *           "value": 122.5,
                     *           "previous": 116.667,
                     *           "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *           "set_position": 1,
                     *           "exercise_name": "Barbell Back Squat"
                     *         },
                     *         {
                     *           "kind": "volume",
                     *           "value": 525,
                     *           "previous": 500,
                     *           "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *           "set_position": 1,
                     *           "exercise_name": "Barbell Back Squat"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LoggedWorkout"];
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    deleteWorkout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-000000000010
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    getProgressSummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totals": {
                     *         "sets": 5,
                     *         "workouts": 3,
                     *         "volume_kg": 2250,
                     *         "duration_s": 7200
                     *       },
                     *       "this_week": {
                     *         "plan": {
                     *           "plan_id": "5107b0a2-0000-4000-8000-00000000000b",
                     *           "days_done": 1,
                     *           "plan_name": "Two lifts a day",
                     *           "days_planned": 1,
                     *           "workouts_done": 2
                     *         },
                     *         "sets": 4,
                     *         "week": "2026-W48",
                     *         "ends_on": "2026-11-29",
                     *         "workouts": 2,
                     *         "starts_on": "2026-11-23",
                     *         "volume_kg": 1750,
                     *         "duration_s": 7200
                     *       },
                     *       "streak_weeks": 1,
                     *       "last_workout_at": "2026-11-25T09:44:27.562+00:00",
                     *       "first_workout_at": "2025-03-30T16:30:00+00:00",
                     *       "longest_streak_weeks": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ProgressSummary"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    listRecords: {
        parameters: {
            query?: {
                /**
                 * @description One of these; a repeated one is OR
                 * @example [
                 *       "ea47d1e0-0410-8206-8648-f1846342e169"
                 *     ]
                 */
                exercise_id?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "kind": "estimated_1rm",
                     *           "value": 122.5,
                     *           "local_date": "2026-11-25",
                     *           "workout_id": "5107b0a2-0000-4000-8000-000000000010",
                     *           "achieved_at": "2026-11-25T09:44:27.562+00:00",
                     *           "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *           "set_position": 1,
                     *           "exercise_name": "Barbell Back Squat"
                     *         },
                     *         {
                     *           "kind": "volume",
                     *           "value": 525,
                     *           "local_date": "2026-11-25",
                     *           "workout_id": "5107b0a2-0000-4000-8000-000000000010",
                     *           "achieved_at": "2026-11-25T09:44:27.562+00:00",
                     *           "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *           "set_position": 1,
                     *           "exercise_name": "Barbell Back Squat"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["RecordList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    listLastSets: {
        parameters: {
            query: {
                /**
                 * @description One of these; a repeated one is OR
                 * @example [
                 *       "0b1e3a20-843d-85f8-84d0-2aca9b6f023b"
                 *     ]
                 */
                exercise_id: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "sets": [
                     *             {
                     *               "rpe": null,
                     *               "reps": 5,
                     *               "type": "working",
                     *               "entry": 1,
                     *               "notes": null,
                     *               "rest_s": null,
                     *               "position": 2,
                     *               "superset": null,
                     *               "weight_kg": 75,
                     *               "distance_m": null,
                     *               "duration_s": null,
                     *               "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *               "exercise_name": "Barbell Bench Press"
                     *             }
                     *           ],
                     *           "local_date": "2026-11-25",
                     *           "started_at": "2026-11-25T09:44:27.562+00:00",
                     *           "workout_id": "5107b0a2-0000-4000-8000-000000000010",
                     *           "exercise_id": "0b1e3a20-843d-85f8-84d0-2aca9b6f023b",
                     *           "exercise_name": "Barbell Bench Press"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["LastSetsList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    listMuscleVolume: {
        parameters: {
            query?: {
                /**
                 * @description How many, this one included
                 * @example 1
                 */
                weeks?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "week": "2026-W48",
                     *           "muscles": [
                     *             {
                     *               "sets": 2,
                     *               "muscle": "chest",
                     *               "volume_kg": 725
                     *             },
                     *             {
                     *               "sets": 2,
                     *               "muscle": "glutes",
                     *               "volume_kg": 1025
                     *             }
                     *           ],
                     *           "starts_on": "2026-11-23"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["MuscleVolume"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    getExerciseProgress: {
        parameters: {
            query?: {
                /**
                 * @description A day in each workout's own time zone, or a time; inclusive
                 * @example 2025-01-01
                 */
                from?: string;
                /** @description A day, inclusive, or a time, exclusive */
                to?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Its id
                 * @example ea47d1e0-0410-8206-8648-f1846342e169
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "sets": 1,
                     *           "top_set": {
                     *             "rpe": 8,
                     *             "reps": 5,
                     *             "type": "working",
                     *             "entry": 0,
                     *             "notes": null,
                     *             "rest_s": 180,
                     *             "position": 1,
                     *             "superset": null,
                     *             "weight_kg": 100,
                     *             "distance_m": null,
                     *             "duration_s": null,
                     *             "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *             "exercise_name": "Barbell Back Squat"
                     *           },
                     *           "volume_kg": 500,
                     *           "local_date": "2026-11-23",
                     *           "started_at": "2026-11-23T11:44:27.464+00:00",
                     *           "workout_id": "5107b0a2-0000-4000-8000-00000000000f",
                     *           "estimated_1rm": 116.667
                     *         },
                     *         {
                     *           "sets": 1,
                     *           "top_set": {
                     *             "rpe": 8,
                     *             "reps": 5,
                     *             "type": "working",
                     *             "entry": 0,
                     *             "notes": null,
                     *             "rest_s": 180,
                     *             "position": 1,
                     *             "superset": null,
                     *             "weight_kg": 105,
                     *             "distance_m": null,
                     *             "duration_s": null,
                     *             "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *             "exercise_name": "Barbell Back Squat"
                     *           },
                     *           "volume_kg": 525,
                     *           "local_date": "2026-11-25",
                     *           "started_at": "2026-11-25T09:44:27.562+00:00",
                     *           "workout_id": "5107b0a2-0000-4000-8000-000000000010",
                     *           "estimated_1rm": 122.5
                     *         }
                     *       ],
                     *       "tracking": "weight_reps",
                     *       "next_cursor": null,
                     *       "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *       "exercise_name": "Barbell Back Squat"
                     *     }
                     */
                    "application/json": components["schemas"]["ExerciseProgress"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    chat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description The response; with `Accept: text/event-stream` as events */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mood": "happy",
                     *       "reply": "Noted.",
                     *       "status": "complete",
                     *       "actions": [],
                     *       "lookups": [],
                     *       "affinity": {
                     *         "level": {
                     *           "name": "newcomer",
                     *           "rank": 0
                     *         },
                     *         "score": 32
                     *       },
                     *       "resources": [],
                     *       "message_id": "5107b0a2-0000-4000-8000-000000000017",
                     *       "suggestions": [],
                     *       "memories_used": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000014",
                     *           "content": "Wants to row 2 km"
                     *         }
                     *       ],
                     *       "memories_saved": [],
                     *       "memory_changes": [
                     *         {
                     *           "change": "proposed",
                     *           "memory": {
                     *             "id": "5107b0a2-0000-4000-8000-000000000018",
                     *             "kind": "goal",
                     *             "content": "Wants to row 5 km"
                     *           }
                     *         }
                     *       ],
                     *       "conversation_id": "5107b0a2-0000-4000-8000-000000000016",
                     *       "user_message_id": "5107b0a2-0000-4000-8000-000000000015"
                     *     }
                     */
                    "application/json": components["schemas"]["ChatResponse"];
                    /**
                     * @example [
                     *       {
                     *         "event": "start",
                     *         "data": {
                     *           "conversation_id": "5107b0a2-0000-4000-8000-000000000016",
                     *           "user_message_id": "5107b0a2-0000-4000-8000-000000000019",
                     *           "message_id": "5107b0a2-0000-4000-8000-00000000001a"
                     *         }
                     *       },
                     *       {
                     *         "event": "reply",
                     *         "data": {
                     *           "delta": "Here is on"
                     *         }
                     *       },
                     *       {
                     *         "event": "done",
                     *         "data": {
                     *           "mood": "encouraging",
                     *           "reply": "Here is one for twice a week.",
                     *           "status": "complete",
                     *           "actions": [
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-00000000001b",
                     *               "type": "create_plan",
                     *               "notes": [],
                     *               "payload": {
                     *                 "id": "5107b0a2-0000-4000-8000-00000000001b",
                     *                 "days": [
                     *                   {
                     *                     "name": "A",
                     *                     "exercises": [
                     *                       {
                     *                         "sets": [
                     *                           {
                     *                             "reps_max": 5,
                     *                             "reps_min": 5,
                     *                             "weight_kg": 60
                     *                           },
                     *                           {
                     *                             "reps_max": 5,
                     *                             "reps_min": 5,
                     *                             "weight_kg": 60
                     *                           }
                     *                         ],
                     *                         "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *                         "progression": {
                     *                           "kind": "linear",
                     *                           "step": 2.5,
                     *                           "step_unit": "kg"
                     *                         }
                     *                       }
                     *                     ]
                     *                   }
                     *                 ],
                     *                 "name": "Squat"
                     *               },
                     *               "summary": "Squat: A (Barbell Back Squat 3×5 60 kg)"
                     *             }
                     *           ],
                     *           "lookups": [],
                     *           "affinity": {
                     *             "level": {
                     *               "name": "newcomer",
                     *               "rank": 0
                     *             },
                     *             "score": 32
                     *           },
                     *           "resources": [],
                     *           "message_id": "5107b0a2-0000-4000-8000-00000000001a",
                     *           "suggestions": [],
                     *           "memories_used": [
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-00000000001c",
                     *               "content": "New best in Barbell Bench Press: 75 kg on 2026-11-25"
                     *             },
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-00000000001d",
                     *               "content": "Logged the first workout on 2026-11-23"
                     *             }
                     *           ],
                     *           "memories_saved": [],
                     *           "memory_changes": [],
                     *           "conversation_id": "5107b0a2-0000-4000-8000-000000000016",
                     *           "user_message_id": "5107b0a2-0000-4000-8000-000000000019"
                     *         }
                     *       }
                     *     ]
                     */
                    "text/event-stream": components["schemas"]["ChatEvent"][];
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ConsentRequired"];
            404: components["responses"]["NotFound"];
            /** @description `id_taken`: This id is used already: take another one; `in_progress`: The first attempt is still running: try again a little later; `limit_reached`: There is no room for more of these: delete some that are not needed, then try again */
            409: {
                headers: {
                    /**
                     * @description Seconds to wait before the next try, when that is known
                     * @example 12
                     */
                    "Retry-After"?: number;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["AiError"];
            /** @description `ai_unavailable`: The companion cannot be reached at the moment; `database_unavailable`: The database cannot be reached */
            503: {
                headers: {
                    /**
                     * @description Seconds to wait before the next try, when that is known
                     * @example 12
                     */
                    "Retry-After"?: number;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            504: components["responses"]["AiTimeout"];
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "check_in": {
                     *         "id": "5107b0a2-0000-4000-8000-00000000001e",
                     *         "text": "A new best: Barbell Back Squat, 105 kg (before: 100 kg). Well done.",
                     *         "kind": "record",
                     *         "facts": {
                     *           "date": "2026-11-25",
                     *           "count": 1,
                     *           "records": [
                     *             {
                     *               "kind": "weight",
                     *               "value": 105,
                     *               "previous": 100,
                     *               "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *               "exercise_name": "Barbell Back Squat"
                     *             }
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CheckInAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    seeCheckIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-00000000001e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kept; again and again */
            204: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /**
                 * @description The most to answer with
                 * @example 1
                 */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000016",
                     *           "title": "I want to row 5 km by summer.",
                     *           "last_message_at": "2026-11-26T12:44:28.649+00:00"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /**
                 * @description The most to answer with
                 * @example 2
                 */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-000000000016
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-00000000001a",
                     *           "mood": "encouraging",
                     *           "role": "assistant",
                     *           "status": "complete",
                     *           "actions": [
                     *             {
                     *               "id": "5107b0a2-0000-4000-8000-00000000001b",
                     *               "type": "create_plan",
                     *               "notes": [],
                     *               "payload": {
                     *                 "id": "5107b0a2-0000-4000-8000-00000000001b",
                     *                 "days": [
                     *                   {
                     *                     "name": "A",
                     *                     "exercises": [
                     *                       {
                     *                         "sets": [
                     *                           {
                     *                             "reps_max": 5,
                     *                             "reps_min": 5,
                     *                             "weight_kg": 60
                     *                           },
                     *                           {
                     *                             "reps_max": 5,
                     *                             "reps_min": 5,
                     *                             "weight_kg": 60
                     *                           }
                     *                         ],
                     *                         "exercise_id": "ea47d1e0-0410-8206-8648-f1846342e169",
                     *                         "progression": {
                     *                           "kind": "linear",
                     *                           "step": 2.5,
                     *                           "step_unit": "kg"
                     *                         }
                     *                       }
                     *                     ]
                     *                   }
                     *                 ],
                     *                 "name": "Squat"
                     *               },
                     *               "summary": "Squat: A (Barbell Back Squat 3×5 60 kg)"
                     *             }
                     *           ],
                     *           "content": "Here is one for twice a week.",
                     *           "created_at": "2026-11-26T12:44:28.649+00:00",
                     *           "suggestions": []
                     *         },
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000019",
                     *           "mood": null,
                     *           "role": "user",
                     *           "status": "complete",
                     *           "actions": [],
                     *           "content": "A plan for me?",
                     *           "created_at": "2026-11-26T12:44:28.596+00:00",
                     *           "suggestions": []
                     *         }
                     *       ],
                     *       "next_cursor": "WzNd"
                     *     }
                     */
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    getTrace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-000000000017
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "model": "gemini-3.5-flash-lite",
                     *       "tokens": {
                     *         "cached": null,
                     *         "output": 33,
                     *         "prompt": 1828,
                     *         "thoughts": null
                     *       },
                     *       "dropped": [],
                     *       "lookups": [],
                     *       "timings": {
                     *         "match_ms": 10,
                     *         "model_ms": 5,
                     *         "total_ms": 17,
                     *         "embedding_ms": 6
                     *       },
                     *       "attempts": 1,
                     *       "memories": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000014",
                     *           "parts": {
                     *             "recency": 1,
                     *             "text_rank": 0.24694484,
                     *             "importance": 0.8,
                     *             "similarity": 0.6068614
                     *           },
                     *           "score": 1.12
                     *         }
                     *       ],
                     *       "created_at": "2026-11-26T12:44:28.44+00:00",
                     *       "message_id": "5107b0a2-0000-4000-8000-000000000017",
                     *       "level_version": 2,
                     *       "affinity_level": {
                     *         "name": "newcomer",
                     *         "rank": 0
                     *       },
                     *       "memory_changes": [
                     *         {
                     *           "change": "proposed",
                     *           "memory": {
                     *             "id": "5107b0a2-0000-4000-8000-000000000018",
                     *             "kind": "goal",
                     *             "content": "Wants to row 5 km"
                     *           }
                     *         }
                     *       ],
                     *       "dropped_actions": [],
                     *       "persona_version": 5,
                     *       "user_message_id": "5107b0a2-0000-4000-8000-000000000015",
                     *       "unsupported_figures": []
                     *     }
                     */
                    "application/json": components["schemas"]["Trace"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    giveFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-000000000017
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Feedback"];
            };
        };
        responses: {
            /** @description Kept */
            204: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    deleteConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-000000000016
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    listMemories: {
        parameters: {
            query?: {
                /**
                 * @description The most to answer with
                 * @example 1
                 */
                limit?: number;
                /** @description `next_cursor` of the page before */
                cursor?: string;
                /**
                 * @description One of these; a repeated one is OR
                 * @example [
                 *       "goal"
                 *     ]
                 */
                kind?: components["schemas"]["MemoryKind"][];
                /** @description By default what is current and what is proposed; one repeated is OR */
                status?: components["schemas"]["MemoryStatus"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000014",
                     *           "kind": "goal",
                     *           "about": "self",
                     *           "quote": null,
                     *           "source": "user",
                     *           "status": "current",
                     *           "content": "Wants to row 2 km",
                     *           "proposes": null,
                     *           "created_at": "2026-11-26T12:44:28.077+00:00",
                     *           "importance": 0.8,
                     *           "updated_at": "2026-11-26T12:44:28.146+00:00",
                     *           "valid_from": null,
                     *           "valid_until": "2027-06-30",
                     *           "recall_count": 0,
                     *           "superseded_by": null,
                     *           "last_recalled_at": null,
                     *           "source_message_id": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["MemoryPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    createMemory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMemory"];
            };
        };
        responses: {
            /** @description The memory, made before */
            200: {
                headers: {
                    /**
                     * @description Where what was created is, seen from the project's URL
                     * @example /functions/v1/plans/6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    Location?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5107b0a2-0000-4000-8000-000000000014",
                     *       "kind": "goal",
                     *       "about": "self",
                     *       "quote": null,
                     *       "source": "user",
                     *       "status": "current",
                     *       "content": "Wants to row 2 km",
                     *       "proposes": null,
                     *       "created_at": "2026-11-26T12:44:28.077+00:00",
                     *       "importance": 0.5,
                     *       "updated_at": "2026-11-26T12:44:28.077+00:00",
                     *       "valid_from": null,
                     *       "valid_until": null,
                     *       "recall_count": 0,
                     *       "superseded_by": null,
                     *       "last_recalled_at": null,
                     *       "source_message_id": null
                     *     }
                     */
                    "application/json": components["schemas"]["Memory"];
                };
            };
            /** @description The memory */
            201: {
                headers: {
                    /**
                     * @description Where what was created is, seen from the project's URL
                     * @example /functions/v1/plans/6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    Location?: string;
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5107b0a2-0000-4000-8000-000000000014",
                     *       "kind": "goal",
                     *       "about": "self",
                     *       "quote": null,
                     *       "source": "user",
                     *       "status": "current",
                     *       "content": "Wants to row 2 km",
                     *       "proposes": null,
                     *       "created_at": "2026-11-26T12:44:28.077+00:00",
                     *       "importance": 0.5,
                     *       "updated_at": "2026-11-26T12:44:28.077+00:00",
                     *       "valid_from": null,
                     *       "valid_until": null,
                     *       "recall_count": 0,
                     *       "superseded_by": null,
                     *       "last_recalled_at": null,
                     *       "source_message_id": null
                     *     }
                     */
                    "application/json": components["schemas"]["Memory"];
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthorized"];
            /** @description `id_taken`: This id is used already: take another one; `limit_reached`: There is no room for more of these: delete some that are not needed, then try again */
            409: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    forgetMemories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    confirm: "forget everything";
                };
            };
        };
        responses: {
            /** @description Nothing is remembered any more */
            204: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    searchMemories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemorySearch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "parts": {
                     *             "recency": 1,
                     *             "text_rank": 0,
                     *             "importance": 0.8,
                     *             "similarity": 0.46737707
                     *           },
                     *           "score": 0.4977778,
                     *           "memory": {
                     *             "id": "5107b0a2-0000-4000-8000-000000000014",
                     *             "kind": "goal",
                     *             "about": "self",
                     *             "quote": null,
                     *             "source": "user",
                     *             "status": "current",
                     *             "content": "Wants to row 2 km",
                     *             "proposes": null,
                     *             "created_at": "2026-11-26T12:44:28.077+00:00",
                     *             "importance": 0.8,
                     *             "updated_at": "2026-11-26T12:44:28.146+00:00",
                     *             "valid_from": null,
                     *             "valid_until": "2027-06-30",
                     *             "recall_count": 0,
                     *             "superseded_by": null,
                     *             "last_recalled_at": null,
                     *             "source_message_id": null
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MemoryMatches"];
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    getMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-000000000018
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5107b0a2-0000-4000-8000-000000000018",
                     *       "kind": "goal",
                     *       "about": "self",
                     *       "quote": "5 km",
                     *       "source": "chat",
                     *       "status": "proposed",
                     *       "content": "Wants to row 5 km",
                     *       "proposes": {
                     *         "change": "update",
                     *         "memory_id": "5107b0a2-0000-4000-8000-000000000014"
                     *       },
                     *       "created_at": "2026-11-26T12:44:28.44+00:00",
                     *       "importance": 0.8,
                     *       "updated_at": "2026-11-26T12:44:28.44+00:00",
                     *       "valid_from": null,
                     *       "valid_until": null,
                     *       "recall_count": 0,
                     *       "superseded_by": null,
                     *       "last_recalled_at": null,
                     *       "source_message_id": "5107b0a2-0000-4000-8000-000000000015"
                     *     }
                     */
                    "application/json": components["schemas"]["Memory"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    deleteMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-000000000018
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten */
            204: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    changeMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-000000000014
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MemoryChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5107b0a2-0000-4000-8000-000000000014",
                     *       "kind": "goal",
                     *       "about": "self",
                     *       "quote": null,
                     *       "source": "user",
                     *       "status": "current",
                     *       "content": "Wants to row 2 km",
                     *       "proposes": null,
                     *       "created_at": "2026-11-26T12:44:28.077+00:00",
                     *       "importance": 0.8,
                     *       "updated_at": "2026-11-26T12:44:28.146+00:00",
                     *       "valid_from": null,
                     *       "valid_until": "2027-06-30",
                     *       "recall_count": 0,
                     *       "superseded_by": null,
                     *       "last_recalled_at": null,
                     *       "source_message_id": null
                     *     }
                     */
                    "application/json": components["schemas"]["Memory"];
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    getMemoryHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-000000000018
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "5107b0a2-0000-4000-8000-000000000014",
                     *           "kind": "goal",
                     *           "about": "self",
                     *           "quote": null,
                     *           "source": "user",
                     *           "status": "superseded",
                     *           "content": "Wants to row 2 km",
                     *           "proposes": null,
                     *           "created_at": "2026-11-26T12:44:28.077+00:00",
                     *           "importance": 0.8,
                     *           "updated_at": "2026-11-26T12:44:28.146+00:00",
                     *           "valid_from": null,
                     *           "valid_until": "2027-06-30",
                     *           "recall_count": 1,
                     *           "superseded_by": "5107b0a2-0000-4000-8000-000000000018",
                     *           "last_recalled_at": "2026-11-26T12:44:28.44+00:00",
                     *           "source_message_id": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MemoryHistory"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    acceptMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its id
                 * @example 5107b0a2-0000-4000-8000-000000000018
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5107b0a2-0000-4000-8000-000000000018",
                     *       "kind": "goal",
                     *       "about": "self",
                     *       "quote": "5 km",
                     *       "source": "chat",
                     *       "status": "current",
                     *       "content": "Wants to row 5 km",
                     *       "proposes": null,
                     *       "created_at": "2026-11-26T12:44:28.44+00:00",
                     *       "importance": 0.8,
                     *       "updated_at": "2026-11-26T12:44:28.57+00:00",
                     *       "valid_from": null,
                     *       "valid_until": null,
                     *       "recall_count": 0,
                     *       "superseded_by": null,
                     *       "last_recalled_at": null,
                     *       "source_message_id": "5107b0a2-0000-4000-8000-000000000015"
                     *     }
                     */
                    "application/json": components["schemas"]["Memory"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    mcp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JsonRpcMessage"];
            };
        };
        responses: {
            /** @description The answer to a request */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "content": [
                     *           {
                     *             "type": "text",
                     *             "text": "memories · query row\ngoal · 2026-11-26 · until 2027-06-30 · \"Wants to row 2 km\""
                     *           }
                     *         ],
                     *         "structuredContent": {
                     *           "looked_up": "Memories of “row”",
                     *           "rows": 1
                     *         }
                     *       },
                     *       "jsonrpc": "2.0",
                     *       "id": 1
                     *     }
                     */
                    "application/json": components["schemas"]["JsonRpcAnswer"];
                };
            };
            /** @description A notification was taken */
            202: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What the protocol refuses as a whole, by its `error`; or `malformed_json`: The body must be valid JSON in UTF-8 */
            400: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonRpcError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailable"];
        };
    };
    mcpResourceMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /**
                     * @description The request's own id, or the one that it came with
                     * @example 6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "resource": "http://127.0.0.1:39747/functions/v1/mcp",
                     *       "authorization_servers": [
                     *         "http://127.0.0.1:39747/auth/v1"
                     *       ],
                     *       "bearer_methods_supported": [
                     *         "header"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProtectedResourceMetadata"];
                };
            };
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
        };
    };
}
