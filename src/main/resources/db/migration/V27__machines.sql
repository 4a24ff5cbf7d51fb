-- The pieces of the sitemap: an article stays in the one that was open when it was published.
alter table published_article add column sitemap_piece integer default 1 not null;
create table sitemap_place as
select article_id, cast((row_number() over (order by first_published_at, article_id) - 1) / 10000 + 1 as integer) as piece
from published_article;
create index sitemap_place_by_article on sitemap_place (article_id);
update published_article
set sitemap_piece = (select p.piece from sitemap_place p where p.article_id = published_article.article_id);
drop table sitemap_place;
create index published_by_piece on published_article (sitemap_piece, published_at desc);

-- What crawlers are told, as a document; the newest row counts.
create table crawler_policy (
    number     integer not null primary key,
    terms      character varying not null,
    changed_at timestamp with time zone not null,
    changed_by uuid not null references person (id)
);
