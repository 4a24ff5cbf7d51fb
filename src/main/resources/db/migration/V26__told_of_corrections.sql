-- Readers who asked to be told when an article is corrected or taken back.
create table article_follower (
    article_id  uuid not null references article (id),
    person_id   uuid not null references person (id),
    followed_at timestamp with time zone not null,
    primary key (article_id, person_id)
);
create index article_follower_by_person on article_follower (person_id, followed_at);

-- To which addresses of this site the published version of an article links; none while readers do not see it.
create table article_link (
    article_id  uuid         not null references article (id),
    target_slug varchar(120) not null,
    primary key (article_id, target_slug)
);
create index article_link_by_target on article_link (target_slug, article_id);

-- Versions are JSON: the application notes what they link to already, with their facts, after it has started.
update published_article set facts_noted = false
where exists (select 1 from published_version v
    where v.article_id = published_article.article_id and v.number = published_article.number
      and v.content like '%/articles/%');

-- Corrections and retractions of which people are told, and how far that has come.
create table correction_news (
    id          uuid        primary key,
    article_id  uuid        not null references article (id),
    number      integer     not null,
    kind        varchar(20) not null,
    happened_at timestamp with time zone not null,
    -- Whose doing it was; not told. Null where it was the application's.
    doer_id     uuid,
    -- Who is told now, and whom it has come to.
    stage       varchar(10) not null,
    after_id    uuid        not null,
    unique (article_id, number, kind)
);
create index correction_news_by_stage on correction_news (stage, happened_at);

-- What is said about a next version that is published at an hour, and whether people were warned that it would be held.
alter table schedule_entry add column change_kind varchar(20) default 'minor' not null;
alter table schedule_entry add column change_cause varchar(20);
alter table schedule_entry add column warned boolean default false not null;
create index schedule_to_warn on schedule_entry (state, warned, due_at);
