-- 10,000 articles in all states, most of them planned, for H2 and PostgreSQL. Run it once while the application is stopped.

create table bench_person as
select id, name, row_number() over (order by id) - 1 as place from person
where id in (select person_id from person_role where role in ('EDITOR', 'REPORTER', 'ADMINISTRATOR', 'STANDARDS_EDITOR'));
create table bench_article as
select cast('01900000-0000-7000-8000-' || lpad(cast(n as varchar), 12, '0') as uuid) as id, n,
       mod(n, (select count(*) from bench_person)) as place
from generate_series(1, 10000) as numbers(n);

insert into article (id, state, language, slug, slug_chosen, headline, section_id, created_at, created_by, changed_at,
                     published_at, changed_since_published, live)
select a.id,
       case when mod(a.n, 20) < 2 then 'PITCH' when mod(a.n, 20) < 12 then 'DRAFT' when mod(a.n, 20) < 14 then 'IN_REVIEW'
            when mod(a.n, 20) < 15 then 'APPROVED' when mod(a.n, 20) < 16 then 'CORRECTING' when mod(a.n, 20) < 19 then 'PUBLISHED'
            else 'KILLED' end,
       'en', 'bench-' || a.n, true, 'Harbour story number ' || a.n || ' about the budget', s.id,
       current_timestamp - a.n * interval '1' minute, p.id, current_timestamp - a.n * interval '1' minute,
       case when mod(a.n, 20) in (15, 16, 17, 18) then current_timestamp - a.n * interval '1' minute end, false,
       mod(a.n, 20) in (15, 16, 17, 18)
from bench_article a join bench_person p on p.place = a.place
     left join (select id, row_number() over (order by position) - 1 as place from section) s
       on s.place = mod(a.n, (select count(*) from section));
insert into byline (article_id, position, person_id, name)
select a.id, 0, p.id, p.name from bench_article a join bench_person p on p.place = a.place;
insert into manuscript (article_id, version, saved_at, saved_by)
select a.id, 1, current_timestamp, p.id from bench_article a join bench_person p on p.place = a.place;
insert into manuscript_snapshot (article_id, version, headline, standfirst, body, runs, stored_at, stored_by)
select a.id, 1, 'Harbour story number ' || a.n || ' about the budget', '', 'Text of the story.', '', current_timestamp, p.id
from bench_article a join bench_person p on p.place = a.place;
insert into article_words (article_id, words) select id, 4 from bench_article;
insert into assignment (article_id, position, person_id)
select a.id, 0, p.id from bench_article a join bench_person p on p.place = a.place where mod(a.n, 3) > 0;
insert into desk (id, name, position)
select cast('01900000-0000-7000-9000-' || lpad(cast(n as varchar), 12, '0') as uuid), 'Desk ' || n, n
from generate_series(1, 5) as numbers(n);
insert into article_plan (article_id, due_at, priority, word_target, desk_id, changed_at)
select a.id, case when mod(a.n, 4) > 0 then current_timestamp + mod(a.n, 1000) * interval '1' hour - interval '100' hour end,
       case when mod(a.n, 50) = 0 then 'URGENT' when mod(a.n, 7) = 0 then 'HIGH' else 'NORMAL' end, 200 + mod(a.n, 900),
       case when mod(a.n, 2) = 0 then cast('01900000-0000-7000-9000-' || lpad(cast(1 + mod(a.n, 5) as varchar), 12, '0') as uuid) end,
       current_timestamp - a.n * interval '1' minute
from bench_article a where mod(a.n, 5) > 0;
drop table bench_article;
drop table bench_person;

analyze;
