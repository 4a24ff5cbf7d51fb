-- The log begins here: older edits were merged, and nothing can be based on a version before this one.
alter table manuscript add column kept_from bigint default 1 not null;
-- Counts how often the log was rewritten, so that every node knows when what it has read of it is out of date.
alter table manuscript add column rewritings integer default 0 not null;

-- Of an edit that was merged from several: when the first of them was stored.
alter table manuscript_edit add column begun_at timestamp with time zone;

-- The highest number of each client's edits that were merged away: one up to it that the log does not have is not new.
create table merged_client (
    article_id uuid        not null references article (id),
    client     varchar(64) not null,
    counter    bigint      not null,
    primary key (article_id, client)
);

-- Who had a passage removed, when, why, and from how many places. Never the passage itself.
create table expunction (
    id          uuid primary key,
    article_id  uuid         not null references article (id),
    expunged_at timestamp with time zone not null,
    expunged_by uuid         not null references person (id),
    reason      varchar(500) not null,
    places      integer      not null
);
create index expunction_by_time on expunction (expunged_at, id);
