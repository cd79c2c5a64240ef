create table public.memory_words (
  memory_id uuid primary key,
  user_id uuid not null,
  words tsvector not null,
  trigrams bit(512) not null generated always as (private.trigram_bits(words)) stored,
  foreign key (memory_id, user_id) references public.memories (id, user_id) on delete cascade
);
comment on table public.memory_words is
  'What a search reads of each current memory before any other: its words, apart from the wide rows of memories.';
comment on column public.memory_words.words is 'Its words in the person''s language, without their places.';
comment on column public.memory_words.trigrams is 'See trigram_bits(); for words that are misspelt.';

create index memory_words_user_idx on public.memory_words (user_id);
create index memory_words_memory_idx on public.memory_words (memory_id, user_id);

alter table public.memory_words enable row level security;

create policy "Users read the words of their own memories" on public.memory_words
  for select to authenticated using (user_id = (select auth.uid()));
grant select on public.memory_words to authenticated;
