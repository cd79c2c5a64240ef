export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  "public": {
    Tables: {
      "affinity_events": {
        Row: {
          "created_at": string;
          "day": string | null;
          "id": string;
          "kind": string;
          "points": number;
          "reason": string;
          "seq": number;
          "user_id": string;
          "week": string | null;
          "workout_id": string | null;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "day"?: string | null;
          "id"?: string;
          "kind": string;
          "points": number;
          "reason": string;
          "seq"?: never;
          "user_id": string;
          "week"?: never;
          "workout_id"?: string | null;
        };
        Update: {
          "created_at"?: string;
          "day"?: string | null;
          "id"?: string;
          "kind"?: string;
          "points"?: number;
          "reason"?: string;
          "seq"?: never;
          "user_id"?: string;
          "week"?: never;
          "workout_id"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "affinity_events_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      "affinity_levels": {
        Row: {
          "multiplier": number;
          "name": string;
          "rank": number;
          "threshold": number;
        };
        ComputedFields: never;
        Insert: {
          "multiplier": number;
          "name": string;
          "rank": number;
          "threshold": number;
        };
        Update: {
          "multiplier"?: number;
          "name"?: string;
          "rank"?: number;
          "threshold"?: number;
        };
        Relationships: [];
      };
      "check_ins": {
        Row: {
          "created_at": string;
          "day": string;
          "facts": NonNullable<Json>;
          "id": string;
          "kind": Database["public"]["Enums"]["check_in_kind"];
          "memory_id": string | null;
          "seen_at": string | null;
          "shown_at": string;
          "subject": string;
          "user_id": string;
          "workout_id": string | null;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "day": string;
          "facts": NonNullable<Json>;
          "id"?: string;
          "kind": Database["public"]["Enums"]["check_in_kind"];
          "memory_id"?: string | null;
          "seen_at"?: string | null;
          "shown_at"?: string;
          "subject": string;
          "user_id": string;
          "workout_id"?: string | null;
        };
        Update: {
          "created_at"?: string;
          "day"?: string;
          "facts"?: NonNullable<Json>;
          "id"?: string;
          "kind"?: Database["public"]["Enums"]["check_in_kind"];
          "memory_id"?: string | null;
          "seen_at"?: string | null;
          "shown_at"?: string;
          "subject"?: string;
          "user_id"?: string;
          "workout_id"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "check_ins_memory_id_user_id_fkey";
            columns: ["memory_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "memories";
            referencedColumns: ["id", "user_id"];
          },
          {
            foreignKeyName: "check_ins_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "check_ins_workout_id_user_id_fkey";
            columns: ["workout_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "workouts";
            referencedColumns: ["id", "user_id"];
          },
        ];
      };
      "conversations": {
        Row: {
          "created_at": string;
          "id": string;
          "last_message_at": string;
          "title": string;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "id"?: string;
          "last_message_at"?: string;
          "title": string;
          "user_id": string;
        };
        Update: {
          "created_at"?: string;
          "id"?: string;
          "last_message_at"?: string;
          "title"?: string;
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "conversations_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      "exercises": {
        Row: {
          "aliases": (string)[];
          "anagrams": (string)[];
          "archived_at": string | null;
          "category": Database["public"]["Enums"]["exercise_category"];
          "created_at": string;
          "document": NonNullable<Json>;
          "equipment": Database["public"]["Enums"]["equipment"];
          "force": Database["public"]["Enums"]["exercise_force"] | null;
          "id": string;
          "instructions": (string)[];
          "is_loaded": boolean;
          "level": Database["public"]["Enums"]["exercise_level"];
          "match_keys": (string)[];
          "mechanic": Database["public"]["Enums"]["exercise_mechanic"] | null;
          "movement": Database["public"]["Enums"]["movement_pattern"] | null;
          "name": string;
          "other_marks": unknown;
          "primary_muscles": (Database["public"]["Enums"]["muscle"])[];
          "search_keys": (string)[];
          "search_marks": unknown;
          "search_text": string;
          "secondary_muscles": (Database["public"]["Enums"]["muscle"])[];
          "slug": string;
          "sort_name": string;
          "tracking": Database["public"]["Enums"]["tracking_type"];
          "updated_at": string;
          "user_id": string | null;
          "version": number;
        };
        ComputedFields: never;
        Insert: {
          "aliases"?: (string)[];
          "anagrams"?: never;
          "archived_at"?: string | null;
          "category"?: Database["public"]["Enums"]["exercise_category"];
          "created_at"?: string;
          "document"?: never;
          "equipment"?: Database["public"]["Enums"]["equipment"];
          "force"?: Database["public"]["Enums"]["exercise_force"] | null;
          "id"?: string;
          "instructions"?: (string)[];
          "is_loaded"?: never;
          "level"?: Database["public"]["Enums"]["exercise_level"];
          "match_keys"?: never;
          "mechanic"?: Database["public"]["Enums"]["exercise_mechanic"] | null;
          "movement"?: never;
          "name": string;
          "other_marks"?: never;
          "primary_muscles"?: (Database["public"]["Enums"]["muscle"])[];
          "search_keys"?: never;
          "search_marks"?: never;
          "search_text"?: never;
          "secondary_muscles"?: (Database["public"]["Enums"]["muscle"])[];
          "slug": string;
          "sort_name"?: never;
          "tracking"?: Database["public"]["Enums"]["tracking_type"];
          "updated_at"?: string;
          "user_id"?: string | null;
          "version"?: number;
        };
        Update: {
          "aliases"?: (string)[];
          "anagrams"?: never;
          "archived_at"?: string | null;
          "category"?: Database["public"]["Enums"]["exercise_category"];
          "created_at"?: string;
          "document"?: never;
          "equipment"?: Database["public"]["Enums"]["equipment"];
          "force"?: Database["public"]["Enums"]["exercise_force"] | null;
          "id"?: string;
          "instructions"?: (string)[];
          "is_loaded"?: never;
          "level"?: Database["public"]["Enums"]["exercise_level"];
          "match_keys"?: never;
          "mechanic"?: Database["public"]["Enums"]["exercise_mechanic"] | null;
          "movement"?: never;
          "name"?: string;
          "other_marks"?: never;
          "primary_muscles"?: (Database["public"]["Enums"]["muscle"])[];
          "search_keys"?: never;
          "search_marks"?: never;
          "search_text"?: never;
          "secondary_muscles"?: (Database["public"]["Enums"]["muscle"])[];
          "slug"?: string;
          "sort_name"?: never;
          "tracking"?: Database["public"]["Enums"]["tracking_type"];
          "updated_at"?: string;
          "user_id"?: string | null;
          "version"?: number;
        };
        Relationships: [
          {
            foreignKeyName: "exercises_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      "memories": {
        Row: {
          "about": Database["public"]["Enums"]["memory_about"];
          "content": string;
          "created_at": string;
          "embedding": unknown;
          "embedding_model": string | null;
          "event": string | null;
          "forgotten_at": string | null;
          "id": string;
          "importance": number;
          "is_current": boolean;
          "kind": Database["public"]["Enums"]["memory_kind"];
          "proposes_change": Database["public"]["Enums"]["memory_change"] | null;
          "proposes_memory_id": string | null;
          "quote": string | null;
          "source": Database["public"]["Enums"]["memory_source"];
          "source_message_id": string | null;
          "superseded_by": string | null;
          "updated_at": string;
          "user_id": string;
          "valid_from": string | null;
          "valid_until": string | null;
          "workout_id": string | null;
        };
        ComputedFields: never;
        Insert: {
          "about"?: Database["public"]["Enums"]["memory_about"];
          "content": string;
          "created_at"?: string;
          "embedding"?: unknown;
          "embedding_model"?: string | null;
          "event"?: string | null;
          "forgotten_at"?: string | null;
          "id"?: string;
          "importance"?: number;
          "is_current"?: never;
          "kind": Database["public"]["Enums"]["memory_kind"];
          "proposes_change"?: Database["public"]["Enums"]["memory_change"] | null;
          "proposes_memory_id"?: string | null;
          "quote"?: string | null;
          "source"?: Database["public"]["Enums"]["memory_source"];
          "source_message_id"?: string | null;
          "superseded_by"?: string | null;
          "updated_at"?: string;
          "user_id"?: string;
          "valid_from"?: string | null;
          "valid_until"?: string | null;
          "workout_id"?: string | null;
        };
        Update: {
          "about"?: Database["public"]["Enums"]["memory_about"];
          "content"?: string;
          "created_at"?: string;
          "embedding"?: unknown;
          "embedding_model"?: string | null;
          "event"?: string | null;
          "forgotten_at"?: string | null;
          "id"?: string;
          "importance"?: number;
          "is_current"?: never;
          "kind"?: Database["public"]["Enums"]["memory_kind"];
          "proposes_change"?: Database["public"]["Enums"]["memory_change"] | null;
          "proposes_memory_id"?: string | null;
          "quote"?: string | null;
          "source"?: Database["public"]["Enums"]["memory_source"];
          "source_message_id"?: string | null;
          "superseded_by"?: string | null;
          "updated_at"?: string;
          "user_id"?: string;
          "valid_from"?: string | null;
          "valid_until"?: string | null;
          "workout_id"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "memories_proposes_memory_id_user_id_fkey";
            columns: ["proposes_memory_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "memories";
            referencedColumns: ["id", "user_id"];
          },
          {
            foreignKeyName: "memories_source_message_id_user_id_fkey";
            columns: ["source_message_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "messages";
            referencedColumns: ["id", "user_id"];
          },
          {
            foreignKeyName: "memories_superseded_by_user_id_fkey";
            columns: ["superseded_by", "user_id"];
            isOneToOne: false;
            referencedRelation: "memories";
            referencedColumns: ["id", "user_id"];
          },
          {
            foreignKeyName: "memories_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "memories_workout_id_user_id_fkey";
            columns: ["workout_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "workouts";
            referencedColumns: ["id", "user_id"];
          },
        ];
      };
      "memory_stats": {
        Row: {
          "confirm_count": number;
          "last_recalled_at": string | null;
          "memory_id": string;
          "recall_count": number;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "confirm_count"?: number;
          "last_recalled_at"?: string | null;
          "memory_id": string;
          "recall_count"?: number;
          "user_id": string;
        };
        Update: {
          "confirm_count"?: number;
          "last_recalled_at"?: string | null;
          "memory_id"?: string;
          "recall_count"?: number;
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "memory_stats_memory_id_user_id_fkey";
            columns: ["memory_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "memories";
            referencedColumns: ["id", "user_id"];
          },
        ];
      };
      "memory_words": {
        Row: {
          "memory_id": string;
          "trigrams": unknown;
          "user_id": string;
          "words": unknown;
        };
        ComputedFields: never;
        Insert: {
          "memory_id": string;
          "trigrams"?: never;
          "user_id": string;
          "words": unknown;
        };
        Update: {
          "memory_id"?: string;
          "trigrams"?: never;
          "user_id"?: string;
          "words"?: unknown;
        };
        Relationships: [
          {
            foreignKeyName: "memory_words_memory_id_user_id_fkey";
            columns: ["memory_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "memories";
            referencedColumns: ["id", "user_id"];
          },
        ];
      };
      "message_feedback": {
        Row: {
          "created_at": string;
          "message_id": string;
          "rating": string;
          "reason": string | null;
          "updated_at": string;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "message_id": string;
          "rating": string;
          "reason"?: string | null;
          "updated_at"?: string;
          "user_id"?: string;
        };
        Update: {
          "created_at"?: string;
          "message_id"?: string;
          "rating"?: string;
          "reason"?: string | null;
          "updated_at"?: string;
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "message_feedback_message_id_user_id_fkey";
            columns: ["message_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "messages";
            referencedColumns: ["id", "user_id"];
          },
        ];
      };
      "message_traces": {
        Row: {
          "message_id": string;
          "refused": NonNullable<Json>;
          "trace": NonNullable<Json>;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "message_id": string;
          "refused"?: NonNullable<Json>;
          "trace": NonNullable<Json>;
          "user_id": string;
        };
        Update: {
          "message_id"?: string;
          "refused"?: NonNullable<Json>;
          "trace"?: NonNullable<Json>;
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "message_traces_message_id_user_id_fkey";
            columns: ["message_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "messages";
            referencedColumns: ["id", "user_id"];
          },
        ];
      };
      "messages": {
        Row: {
          "actions": NonNullable<Json>;
          "answer": Json | null;
          "attempt_started_at": string | null;
          "content": string;
          "conversation_id": string;
          "created_at": string;
          "id": string;
          "mood": Database["public"]["Enums"]["mood"] | null;
          "reply_to": string | null;
          "role": Database["public"]["Enums"]["message_role"];
          "seq": number;
          "status": Database["public"]["Enums"]["message_status"];
          "suggestions": NonNullable<Json>;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "actions"?: NonNullable<Json>;
          "answer"?: Json | null;
          "attempt_started_at"?: string | null;
          "content": string;
          "conversation_id": string;
          "created_at"?: string;
          "id": string;
          "mood"?: Database["public"]["Enums"]["mood"] | null;
          "reply_to"?: string | null;
          "role": Database["public"]["Enums"]["message_role"];
          "seq"?: never;
          "status"?: Database["public"]["Enums"]["message_status"];
          "suggestions"?: NonNullable<Json>;
          "user_id": string;
        };
        Update: {
          "actions"?: NonNullable<Json>;
          "answer"?: Json | null;
          "attempt_started_at"?: string | null;
          "content"?: string;
          "conversation_id"?: string;
          "created_at"?: string;
          "id"?: string;
          "mood"?: Database["public"]["Enums"]["mood"] | null;
          "reply_to"?: string | null;
          "role"?: Database["public"]["Enums"]["message_role"];
          "seq"?: never;
          "status"?: Database["public"]["Enums"]["message_status"];
          "suggestions"?: NonNullable<Json>;
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "messages_conversation_id_user_id_fkey";
            columns: ["conversation_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "conversations";
            referencedColumns: ["id", "user_id"];
          },
          {
            foreignKeyName: "messages_reply_to_user_id_fkey";
            columns: ["reply_to", "user_id"];
            isOneToOne: false;
            referencedRelation: "messages";
            referencedColumns: ["id", "user_id"];
          },
        ];
      };
      "pauses": {
        Row: {
          "created_at": string;
          "ends_on": string;
          "reason": string;
          "starts_on": string;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "ends_on": string;
          "reason": string;
          "starts_on": string;
          "user_id": string;
        };
        Update: {
          "created_at"?: string;
          "ends_on"?: string;
          "reason"?: string;
          "starts_on"?: string;
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "pauses_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      "plan_days": {
        Row: {
          "id": string;
          "name": string;
          "plan_id": string;
          "position": number;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "id"?: string;
          "name": string;
          "plan_id": string;
          "position": number;
          "user_id"?: string;
        };
        Update: {
          "id"?: string;
          "name"?: string;
          "plan_id"?: string;
          "position"?: number;
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "plan_days_plan_id_user_id_fkey";
            columns: ["plan_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "plans";
            referencedColumns: ["id", "user_id"];
          },
        ];
      };
      "plan_exercises": {
        Row: {
          "exercise_id": string;
          "id": string;
          "notes": string | null;
          "plan_day_id": string;
          "position": number;
          "progression_kind": string | null;
          "progression_step": number | null;
          "progression_step_unit": string | null;
          "sets": (unknown)[];
          "superset": number | null;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "exercise_id": string;
          "id"?: string;
          "notes"?: string | null;
          "plan_day_id": string;
          "position": number;
          "progression_kind"?: string | null;
          "progression_step"?: number | null;
          "progression_step_unit"?: string | null;
          "sets"?: (unknown)[];
          "superset"?: number | null;
          "user_id"?: string;
        };
        Update: {
          "exercise_id"?: string;
          "id"?: string;
          "notes"?: string | null;
          "plan_day_id"?: string;
          "position"?: number;
          "progression_kind"?: string | null;
          "progression_step"?: number | null;
          "progression_step_unit"?: string | null;
          "sets"?: (unknown)[];
          "superset"?: number | null;
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "plan_exercises_exercise_id_fkey";
            columns: ["exercise_id"];
            isOneToOne: false;
            referencedRelation: "exercises";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "plan_exercises_plan_day_id_user_id_fkey";
            columns: ["plan_day_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "plan_days";
            referencedColumns: ["id", "user_id"];
          },
        ];
      };
      "plan_training_maxes": {
        Row: {
          "counted_cycles": number;
          "exercise_id": string;
          "plan_id": string;
          "user_id": string;
          "weight_kg": number;
        };
        ComputedFields: never;
        Insert: {
          "counted_cycles"?: number;
          "exercise_id": string;
          "plan_id": string;
          "user_id"?: string;
          "weight_kg": number;
        };
        Update: {
          "counted_cycles"?: number;
          "exercise_id"?: string;
          "plan_id"?: string;
          "user_id"?: string;
          "weight_kg"?: number;
        };
        Relationships: [
          {
            foreignKeyName: "plan_training_maxes_exercise_id_fkey";
            columns: ["exercise_id"];
            isOneToOne: false;
            referencedRelation: "exercises";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "plan_training_maxes_plan_id_user_id_fkey";
            columns: ["plan_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "plans";
            referencedColumns: ["id", "user_id"];
          },
        ];
      };
      "plans": {
        Row: {
          "created_at": string;
          "description": string | null;
          "goal": Database["public"]["Enums"]["training_goal"] | null;
          "id": string;
          "is_active": boolean;
          "jumped_at": (string)[];
          "jumped_to": (number)[];
          "name": string;
          "updated_at": string;
          "user_id": string;
          "version": number;
          "week_names": (string)[] | null;
          "weeks": number;
          "weeks_since": string | null;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "description"?: string | null;
          "goal"?: Database["public"]["Enums"]["training_goal"] | null;
          "id"?: string;
          "is_active"?: boolean;
          "jumped_at"?: (string)[];
          "jumped_to"?: (number)[];
          "name": string;
          "updated_at"?: string;
          "user_id"?: string;
          "version"?: number;
          "week_names"?: (string)[] | null;
          "weeks"?: number;
          "weeks_since"?: string | null;
        };
        Update: {
          "created_at"?: string;
          "description"?: string | null;
          "goal"?: Database["public"]["Enums"]["training_goal"] | null;
          "id"?: string;
          "is_active"?: boolean;
          "jumped_at"?: (string)[];
          "jumped_to"?: (number)[];
          "name"?: string;
          "updated_at"?: string;
          "user_id"?: string;
          "version"?: number;
          "week_names"?: (string)[] | null;
          "weeks"?: number;
          "weeks_since"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "plans_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      "profiles": {
        Row: {
          "affinity_rank": number;
          "affinity_score": number;
          "ai_consent_at": string | null;
          "companion_name": string;
          "created_at": string;
          "display_name": string | null;
          "embedding_model": string | null;
          "gym": Json | null;
          "id": string;
          "language": string | null;
          "language_votes": number;
          "time_zone": string;
          "training_goal": Database["public"]["Enums"]["training_goal"] | null;
          "unit_system": Database["public"]["Enums"]["unit_system"];
          "updated_at": string;
        };
        ComputedFields: never;
        Insert: {
          "affinity_rank"?: number;
          "affinity_score"?: number;
          "ai_consent_at"?: string | null;
          "companion_name"?: string;
          "created_at"?: string;
          "display_name"?: string | null;
          "embedding_model"?: string | null;
          "gym"?: Json | null;
          "id": string;
          "language"?: string | null;
          "language_votes"?: number;
          "time_zone"?: string;
          "training_goal"?: Database["public"]["Enums"]["training_goal"] | null;
          "unit_system"?: Database["public"]["Enums"]["unit_system"];
          "updated_at"?: string;
        };
        Update: {
          "affinity_rank"?: number;
          "affinity_score"?: number;
          "ai_consent_at"?: string | null;
          "companion_name"?: string;
          "created_at"?: string;
          "display_name"?: string | null;
          "embedding_model"?: string | null;
          "gym"?: Json | null;
          "id"?: string;
          "language"?: string | null;
          "language_votes"?: number;
          "time_zone"?: string;
          "training_goal"?: Database["public"]["Enums"]["training_goal"] | null;
          "unit_system"?: Database["public"]["Enums"]["unit_system"];
          "updated_at"?: string;
        };
        Relationships: [];
      };
      "workout_sets": {
        Row: {
          "distance_m": number | null;
          "duration_s": number | null;
          "entry": number;
          "exercise_id": string;
          "notes": string | null;
          "position": number;
          "reps": number | null;
          "rest_s": number | null;
          "rpe": number | null;
          "superset": number | null;
          "type": Database["public"]["Enums"]["set_type"];
          "user_id": string;
          "weight_kg": number | null;
          "workout_id": string;
        };
        ComputedFields: never;
        Insert: {
          "distance_m"?: number | null;
          "duration_s"?: number | null;
          "entry": number;
          "exercise_id": string;
          "notes"?: string | null;
          "position": number;
          "reps"?: number | null;
          "rest_s"?: number | null;
          "rpe"?: number | null;
          "superset"?: number | null;
          "type"?: Database["public"]["Enums"]["set_type"];
          "user_id"?: string;
          "weight_kg"?: number | null;
          "workout_id": string;
        };
        Update: {
          "distance_m"?: number | null;
          "duration_s"?: number | null;
          "entry"?: number;
          "exercise_id"?: string;
          "notes"?: string | null;
          "position"?: number;
          "reps"?: number | null;
          "rest_s"?: number | null;
          "rpe"?: number | null;
          "superset"?: number | null;
          "type"?: Database["public"]["Enums"]["set_type"];
          "user_id"?: string;
          "weight_kg"?: number | null;
          "workout_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "workout_sets_workout_id_user_id_fkey";
            columns: ["workout_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "workouts";
            referencedColumns: ["id", "user_id"];
          },
        ];
      };
      "workouts": {
        Row: {
          "created_at": string;
          "finished_at": string;
          "id": string;
          "local_date": string;
          "notes": string | null;
          "perceived_exertion": number | null;
          "plan_day_id": string | null;
          "plan_id": string | null;
          "source": Database["public"]["Enums"]["workout_source"];
          "started_at": string;
          "time_zone": string;
          "title": string | null;
          "updated_at": string;
          "user_id": string;
          "version": number;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "finished_at": string;
          "id"?: string;
          "local_date"?: never;
          "notes"?: string | null;
          "perceived_exertion"?: number | null;
          "plan_day_id"?: string | null;
          "plan_id"?: string | null;
          "source"?: Database["public"]["Enums"]["workout_source"];
          "started_at": string;
          "time_zone": string;
          "title"?: string | null;
          "updated_at"?: string;
          "user_id"?: string;
          "version"?: number;
        };
        Update: {
          "created_at"?: string;
          "finished_at"?: string;
          "id"?: string;
          "local_date"?: never;
          "notes"?: string | null;
          "perceived_exertion"?: number | null;
          "plan_day_id"?: string | null;
          "plan_id"?: string | null;
          "source"?: Database["public"]["Enums"]["workout_source"];
          "started_at"?: string;
          "time_zone"?: string;
          "title"?: string | null;
          "updated_at"?: string;
          "user_id"?: string;
          "version"?: number;
        };
        Relationships: [
          {
            foreignKeyName: "workouts_plan_day_id_user_id_fkey";
            columns: ["plan_day_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "plan_days";
            referencedColumns: ["id", "user_id"];
          },
          {
            foreignKeyName: "workouts_plan_id_user_id_fkey";
            columns: ["plan_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "plans";
            referencedColumns: ["id", "user_id"];
          },
          {
            foreignKeyName: "workouts_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
    };
    Views: {
      [_ in never]: never;
    };
    Functions: {
      "accept_memory": { Args: { "target": string }; Returns: Json };
      "affinity_page": { Args: { "page_after"?: Json; "page_limit"?: number }; Returns: Json };
      "archive_exercise": { Args: { "target": string }; Returns: undefined };
      "begin_chat": { Args: { "payload": Json }; Returns: Json };
      "begin_search": { Args: { "payload": Json }; Returns: Json };
      "check_account": { Args: Record<PropertyKey, never>; Returns: undefined };
      "check_in": { Args: Record<PropertyKey, never>; Returns: Json };
      "create_exercise": { Args: { "payload": Json }; Returns: Json };
      "create_memory": { Args: { "payload": Json }; Returns: Json };
      "create_plan": { Args: { "payload": Json }; Returns: Json };
      "create_plan_from_slugs": {
        Args: { "payload": Json; "substitutions"?: Json };
        Returns: Json;
      };
      "delete_conversation": { Args: { "target": string }; Returns: undefined };
      "delete_memory": { Args: { "target": string }; Returns: undefined };
      "delete_plan": { Args: { "target": string }; Returns: undefined };
      "delete_workout": { Args: { "target": string }; Returns: undefined };
      "draft_candidates": { Args: { "payload": Json }; Returns: Json };
      "exercise_facets": { Args: { "if_none_match"?: (string)[] }; Returns: Json };
      "exercise_substitutes": {
        Args: { "equipment"?: (string)[]; "page_limit"?: number; "target": string };
        Returns: Json;
      };
      "export_profile": { Args: { "rows_a_page"?: Json }; Returns: Json };
      "export_profile_page": {
        Args: { "list": string; "page_after"?: Json; "page_limit"?: number };
        Returns: Json;
      };
      "export_workouts": { Args: { "page_after"?: Json; "page_limit"?: number }; Returns: Json };
      "fail_chat": { Args: { "target": string }; Returns: undefined };
      "finish_chat": { Args: { "payload": Json }; Returns: Json };
      "forget_memories": { Args: Record<PropertyKey, never>; Returns: undefined };
      "get_exercise": { Args: { "ref": string }; Returns: Json };
      "get_memory": { Args: { "target": string }; Returns: Json };
      "get_plan": { Args: { "target": string }; Returns: Json };
      "get_profile": { Args: Record<PropertyKey, never>; Returns: Json };
      "get_workout": { Args: { "target": string }; Returns: Json };
      "give_feedback": { Args: { "payload": Json; "target": string }; Returns: undefined };
      "import_workouts": { Args: { "payload": Json }; Returns: Json };
      "library_ids": { Args: { "slugs": (string)[] }; Returns: Json };
      "list_conversations": { Args: { "page_after"?: Json; "page_limit"?: number }; Returns: Json };
      "list_exercises": {
        Args: {
          "filters"?: Json;
          "if_none_match"?: (string)[];
          "page_after"?: Json;
          "page_limit"?: number;
        };
        Returns: Json;
      };
      "list_memories": {
        Args: {
          "kinds"?: (string)[];
          "page_after"?: Json;
          "page_limit"?: number;
          "statuses"?: (string)[];
        };
        Returns: Json;
      };
      "list_messages": {
        Args: { "page_after"?: Json; "page_limit"?: number; "target": string };
        Returns: Json;
      };
      "list_plans": {
        Args: { "active"?: boolean; "page_after"?: Json; "page_limit"?: number };
        Returns: Json;
      };
      "list_workouts": {
        Args: { "filters"?: Json; "page_after"?: Json; "page_limit"?: number };
        Returns: Json;
      };
      "log_workout": { Args: { "payload": Json }; Returns: Json };
      "look_up": { Args: { "payload": Json }; Returns: Json };
      "match_memories": {
        Args: {
          "kinds"?: (string)[];
          "match_count"?: number;
          "query_embedding": string;
          "query_text"?: string;
        };
        Returns: {
          "content": string;
          "id": string;
          "importance": number;
          "kind": string;
          "recency": number;
          "score": number;
          "similarity": number;
          "text_rank": number;
        }[];
      };
      "memory_history": { Args: { "target": string }; Returns: Json };
      "message_trace": { Args: { "target": string }; Returns: Json };
      "other_plan_days": { Args: { "known_day": string; "target": string }; Returns: Json };
      "patch_memory": { Args: { "payload": Json; "target": string }; Returns: Json };
      "patch_plan": {
        Args: { "if_match"?: number; "payload": Json; "target": string };
        Returns: Json;
      };
      "patch_profile": { Args: { "payload": Json }; Returns: Json };
      "ping": { Args: Record<PropertyKey, never>; Returns: string };
      "plan_next": { Args: { "target": string; "wanted_day"?: string }; Returns: Json };
      "progress_exercise": { Args: { "filters"?: Json; "target": string }; Returns: Json };
      "progress_last": { Args: { "exercise_ids": (string)[] }; Returns: Json };
      "progress_records": { Args: { "exercise_ids"?: (string)[] }; Returns: Json };
      "progress_summary": { Args: Record<PropertyKey, never>; Returns: Json };
      "progress_volume": { Args: { "weeks"?: number }; Returns: Json };
      "replace_exercise": {
        Args: { "if_match"?: number; "payload": Json; "target": string };
        Returns: Json;
      };
      "replace_plan": {
        Args: { "if_match"?: number; "payload": Json; "target": string };
        Returns: Json;
      };
      "replace_workout": {
        Args: { "if_match"?: number; "payload": Json; "target": string };
        Returns: Json;
      };
      "resolve_actions": { Args: { "moments"?: (string)[]; "names": (string)[] }; Returns: Json };
      "search_memories": {
        Args: {
          "kinds"?: (string)[];
          "match_count"?: number;
          "query_embedding"?: string;
          "query_text": string;
        };
        Returns: Json;
      };
      "see_check_in": { Args: { "target": string }; Returns: undefined };
      "store_embeddings": { Args: { "payload": Json }; Returns: Json };
      "workout_changes": { Args: { "page_after"?: Json; "page_limit"?: number }; Returns: Json };
    };
    Enums: {
      "check_in_kind": "return" | "dated_memory" | "record" | "weekly_review" | "stall";
      "equipment":
        | "barbell"
        | "ez_bar"
        | "trap_bar"
        | "dumbbell"
        | "kettlebell"
        | "machine"
        | "smith_machine"
        | "cable"
        | "band"
        | "bodyweight"
        | "suspension"
        | "medicine_ball"
        | "stability_ball"
        | "weight_plate"
        | "landmine"
        | "sled"
        | "cardio_machine"
        | "foam_roller"
        | "rope"
        | "other";
      "exercise_category":
        | "strength"
        | "olympic_weightlifting"
        | "strongman"
        | "plyometrics"
        | "cardio"
        | "mobility";
      "exercise_force": "push" | "pull" | "static";
      "exercise_level": "beginner" | "intermediate" | "advanced";
      "exercise_mechanic": "compound" | "isolation";
      "memory_about": "self" | "other";
      "memory_change": "update" | "forget";
      "memory_kind": "fact" | "preference" | "goal" | "constraint" | "event";
      "memory_source": "chat" | "user" | "workout";
      "memory_status": "current" | "proposed" | "superseded" | "forgotten" | "expired";
      "message_role": "user" | "assistant";
      "message_status": "complete" | "cut" | "blocked" | "failed";
      "mood": "neutral" | "happy" | "proud" | "encouraging" | "concerned" | "playful";
      "movement_pattern":
        | "squat"
        | "lunge"
        | "hinge"
        | "hip_extension"
        | "knee_extension"
        | "knee_flexion"
        | "hip_abduction"
        | "hip_adduction"
        | "hip_flexion"
        | "calf_raise"
        | "horizontal_push"
        | "vertical_push"
        | "dip"
        | "chest_fly"
        | "horizontal_pull"
        | "vertical_pull"
        | "pullover"
        | "upright_row"
        | "lateral_raise"
        | "front_raise"
        | "rear_fly"
        | "shrug"
        | "shoulder_rotation"
        | "elbow_flexion"
        | "elbow_extension"
        | "wrist"
        | "trunk_flexion"
        | "trunk_stability"
        | "trunk_rotation"
        | "back_extension"
        | "neck"
        | "carry"
        | "power"
        | "jump"
        | "conditioning"
        | "stretch";
      "muscle":
        | "chest"
        | "front_delts"
        | "side_delts"
        | "rear_delts"
        | "rotator_cuff"
        | "triceps"
        | "biceps"
        | "forearms"
        | "lats"
        | "upper_back"
        | "traps"
        | "lower_back"
        | "abs"
        | "obliques"
        | "hip_flexors"
        | "glutes"
        | "quads"
        | "hamstrings"
        | "adductors"
        | "abductors"
        | "calves"
        | "neck";
      "record_kind": "weight" | "reps" | "distance" | "duration" | "estimated_1rm" | "volume";
      "set_type": "warmup" | "working" | "drop" | "failure";
      "tracking_type":
        | "weight_reps"
        | "reps"
        | "weighted_bodyweight"
        | "assisted_bodyweight"
        | "duration"
        | "weight_duration"
        | "distance_duration"
        | "weight_distance";
      "training_goal":
        | "strength"
        | "hypertrophy"
        | "endurance"
        | "weight_loss"
        | "mobility"
        | "general";
      "unit_system": "metric" | "imperial";
      "workout_source": "app" | "import";
    };
    CompositeTypes: {
      "plan_set_fields": {
        "type": Database["public"]["Enums"]["set_type"] | null;
        "reps_min": number | null;
        "reps_max": number | null;
        "weight_kg": number | null;
        "duration_s": number | null;
        "distance_m": number | null;
        "rpe": number | null;
        "rest_s": number | null;
        "amrap": boolean | null;
        "weeks": (number)[] | null;
        "percent_tm": number | null;
      };
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, "__InternalSupabase">;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">];

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof (
      & DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
      & DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"]
    )
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals } ? (
    & DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    & DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"]
  )[TableName] extends {
    Row: infer R;
  } ? R
  : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
      Row: infer R;
    } ? R
    : never
  : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends
    {
      Insert: infer I;
    } ? I
  : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Insert: infer I;
    } ? I
    : never
  : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends
    {
      Update: infer U;
    } ? U
  : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Update: infer U;
    } ? U
    : never
  : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema["Enums"]
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
    ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
  : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][
    CompositeTypeName
  ]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
    ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
  : never;

export const Constants = {
  "public": {
    Enums: {
      "check_in_kind": ["return", "dated_memory", "record", "weekly_review", "stall"],
      "equipment": [
        "barbell",
        "ez_bar",
        "trap_bar",
        "dumbbell",
        "kettlebell",
        "machine",
        "smith_machine",
        "cable",
        "band",
        "bodyweight",
        "suspension",
        "medicine_ball",
        "stability_ball",
        "weight_plate",
        "landmine",
        "sled",
        "cardio_machine",
        "foam_roller",
        "rope",
        "other",
      ],
      "exercise_category": [
        "strength",
        "olympic_weightlifting",
        "strongman",
        "plyometrics",
        "cardio",
        "mobility",
      ],
      "exercise_force": ["push", "pull", "static"],
      "exercise_level": ["beginner", "intermediate", "advanced"],
      "exercise_mechanic": ["compound", "isolation"],
      "memory_about": ["self", "other"],
      "memory_change": ["update", "forget"],
      "memory_kind": ["fact", "preference", "goal", "constraint", "event"],
      "memory_source": ["chat", "user", "workout"],
      "memory_status": ["current", "proposed", "superseded", "forgotten", "expired"],
      "message_role": ["user", "assistant"],
      "message_status": ["complete", "cut", "blocked", "failed"],
      "mood": ["neutral", "happy", "proud", "encouraging", "concerned", "playful"],
      "movement_pattern": [
        "squat",
        "lunge",
        "hinge",
        "hip_extension",
        "knee_extension",
        "knee_flexion",
        "hip_abduction",
        "hip_adduction",
        "hip_flexion",
        "calf_raise",
        "horizontal_push",
        "vertical_push",
        "dip",
        "chest_fly",
        "horizontal_pull",
        "vertical_pull",
        "pullover",
        "upright_row",
        "lateral_raise",
        "front_raise",
        "rear_fly",
        "shrug",
        "shoulder_rotation",
        "elbow_flexion",
        "elbow_extension",
        "wrist",
        "trunk_flexion",
        "trunk_stability",
        "trunk_rotation",
        "back_extension",
        "neck",
        "carry",
        "power",
        "jump",
        "conditioning",
        "stretch",
      ],
      "muscle": [
        "chest",
        "front_delts",
        "side_delts",
        "rear_delts",
        "rotator_cuff",
        "triceps",
        "biceps",
        "forearms",
        "lats",
        "upper_back",
        "traps",
        "lower_back",
        "abs",
        "obliques",
        "hip_flexors",
        "glutes",
        "quads",
        "hamstrings",
        "adductors",
        "abductors",
        "calves",
        "neck",
      ],
      "record_kind": ["weight", "reps", "distance", "duration", "estimated_1rm", "volume"],
      "set_type": ["warmup", "working", "drop", "failure"],
      "tracking_type": [
        "weight_reps",
        "reps",
        "weighted_bodyweight",
        "assisted_bodyweight",
        "duration",
        "weight_duration",
        "distance_duration",
        "weight_distance",
      ],
      "training_goal": [
        "strength",
        "hypertrophy",
        "endurance",
        "weight_loss",
        "mobility",
        "general",
      ],
      "unit_system": ["metric", "imperial"],
      "workout_source": ["app", "import"],
    },
  },
} as const;
