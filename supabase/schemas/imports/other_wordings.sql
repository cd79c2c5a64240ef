create function private.other_wordings(words text[]) returns setof text[]
language plpgsql immutable
set search_path = ''
as $$
begin
  if words @> '{bench}' and not words && '{press,dip}' then
    return next words || '{press}';
  end if;
  if words @> '{pulldown}' and not words @> '{lat}' then
    return next words || '{lat}';
  end if;
  if words @> '{single}' and not words && '{arm,leg}' then
    return query values (words || '{arm}'), (words || '{leg}');
  end if;
  if words @> '{chest,press}' and words && '{barbell,dumbbell}' then
    return next array_replace(words, 'chest', 'bench');
  end if;
  if words @> '{barbell,row}' and not words && '{bent,upright}' then
    return next words || '{bent,over}';
  end if;
end
$$;
comment on function private.other_wordings(text[]) is
  'The same exercise in more words, or in others: "reverse grip bench" leaves out the press.';
grant execute on function private.other_wordings(text[]) to authenticated;
