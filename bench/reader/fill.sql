-- 100,000 published articles, copied from those that are published, first published over ten years, for H2 and PostgreSQL.
-- Run it once while the application is stopped. At its next start the application indexes them for search and signs
-- their records in the background; facts are not noted as used by them.

create table bench_template as
select article_id, number, slug, row_number() over (order by slug) - 1 as place from published_article
where translation_of is null;
create table bench_article as
select cast('01900000-0000-7000-a000-' || lpad(cast(n as varchar), 12, '0') as uuid) as id, n, t.article_id as template,
       t.number, t.slug as template_slug, 'bench-' || n || '-' || t.slug as slug,
       timestamp with time zone '2026-11-01 00:00:00+00' - n * interval '50' minute as published_at
from generate_series(1, 100000) as numbers(n) join bench_template t on t.place = mod(n, (select count(*) from bench_template));
create index bench_article_by_template on bench_article (template);

insert into article (id, state, language, slug, slug_chosen, headline, section_id, created_at, created_by, changed_at,
                     published_at, changed_since_published, live)
select b.id, 'PUBLISHED', a.language, b.slug, true, a.headline, a.section_id, b.published_at, a.created_by, b.published_at,
       b.published_at, false, true
from bench_article b join article a on a.id = b.template;
insert into byline (article_id, position, person_id, name)
select b.id, y.position, y.person_id, y.name from bench_article b join byline y on y.article_id = b.template;
insert into article_topic (article_id, topic_id, position)
select b.id, t.topic_id, t.position from bench_article b join article_topic t on t.article_id = b.template;
insert into manuscript (article_id, version, saved_at, saved_by)
select b.id, 1, b.published_at, a.created_by from bench_article b join article a on a.id = b.template;
insert into manuscript_snapshot (article_id, version, headline, standfirst, body, runs, stored_at, stored_by)
select b.id, 1, a.headline, '', 'Text of the story.', '', b.published_at, a.created_by
from bench_article b join article a on a.id = b.template;
insert into article_words (article_id, words) select id, 4 from bench_article;

insert into published_version (article_id, number, published_at, published_by, content)
select b.id, 1, b.published_at, v.published_by,
       regexp_replace(
         regexp_replace(
           replace(replace(v.content, cast(b.template as varchar), cast(b.id as varchar)),
                   '"slug":"' || b.template_slug || '"', '"slug":"' || b.slug || '"'),
           '"firstPublishedAt":"[^"]*"',
           '"firstPublishedAt":"' || to_char(b.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '"'),
         '"publishedAt":"[^"]*"',
         '"publishedAt":"' || to_char(b.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '"')
from bench_article b join published_version v on v.article_id = b.template and v.number = b.number;
insert into published_slug (slug, article_id) select slug, id from bench_article;
insert into published_article (article_id, number, slug, language, section_slug, section_name, headline, standfirst, byline,
                               disclosure_state, disclosure_line, first_published_at, published_at, facts_noted,
                               disclosure_noted, sitemap_piece)
select b.id, 1, b.slug, p.language, p.section_slug, p.section_name, p.headline, p.standfirst, p.byline,
       p.disclosure_state, p.disclosure_line, b.published_at, b.published_at, true, true,
       cast((b.n - 1) / 10000 as integer) + 2
from bench_article b join published_article p on p.article_id = b.template;
insert into published_topic (article_id, topic_slug, first_published_at)
select b.id, t.topic_slug, b.published_at from bench_article b join published_topic t on t.article_id = b.template;
insert into published_author (article_id, handle, first_published_at)
select b.id, a.handle, b.published_at from bench_article b join published_author a on a.article_id = b.template;
drop table bench_article;
drop table bench_template;

analyze;
