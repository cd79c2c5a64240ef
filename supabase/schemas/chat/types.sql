-- The companion: conversations with their messages, and what it remembers.
create type public.message_role as enum ('user', 'assistant');
create type public.message_status as enum ('complete', 'cut', 'blocked', 'failed');
create type public.mood as enum ('neutral', 'happy', 'proud', 'encouraging', 'concerned', 'playful');
