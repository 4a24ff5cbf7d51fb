-- 100,000 facts, nine in ten used by articles, for H2 and PostgreSQL. Run it while the application is stopped, once, after impact.mjs has
-- made articles enough.

insert into fact (id, label, kind, fact_value, value_key, qualifier, unit, status, revision, created_at, created_by,
                  changed_at, changed_by, stated_by)
select cast('01900000-0000-7000-8000-' || lpad(cast(n as varchar), 12, '0') as uuid),
       'Fact number ' || n || ' of district ' || mod(n, 250), 'number',
       cast(case when mod(n, 1000) = 0 then n - 1 else n end as varchar),
       cast(case when mod(n, 1000) = 0 then n - 1 else n end as varchar), '', 'people',
       case when mod(n, 3) = 0 then 'verified' else 'unverified' end, 1,
       timestamp with time zone '2026-01-01 00:00:00+00' + n * interval '1' second, who.id,
       timestamp with time zone '2026-01-01 00:00:00+00' + n * interval '1' second, who.id, who.id
from generate_series(1, 100000) as numbers(n) cross join (select min(cast(id as varchar)) as lowest from person) as chosen
     join person who on cast(who.id as varchar) = chosen.lowest;

create table bench_article as select id, mod(row_number() over (order by id), 500) as place from article;
create index bench_article_by_place on bench_article (place);
insert into article_fact (article_id, fact_key, fact_id, position)
select a.id, 'bench-' || n, cast('01900000-0000-7000-8000-' || lpad(cast(n as varchar), 12, '0') as uuid), 100 + n
from generate_series(1, 100000) as numbers(n) join bench_article as a on a.place = mod(n, 500)
where mod(n, 10) <> 0;
drop table bench_article;

analyze;
