insert into private.time_zones (name)
select z.name
from pg_catalog.pg_timezone_names z
where z.name !~ '^(posix|right)/' and z.name not in ('posixrules', 'localtime', 'Factory')
on conflict do nothing;
