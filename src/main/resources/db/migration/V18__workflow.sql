-- Whether readers see a version now; a state of the draft says nothing about that.
alter table article add column live boolean default false not null;
-- The version of the manuscript that approval or schedule named: it is what will be published.
alter table article add column point bigint;
alter table article add column changed_since_point boolean default false not null;
alter table article add column legal_hold varchar(20) default 'NONE' not null;
update article set live = true where published_at is not null;
create index article_by_state on article (state, changed_at, id);

-- Every step an article took on its way, never changed after it was written.
create table article_move (
    id         uuid          primary key,
    article_id uuid          not null references article (id),
    action     varchar(30)   not null,
    from_state varchar(20)   not null,
    to_state   varchar(20)   not null,
    version    bigint        not null,
    reason     varchar(2000) not null,
    moved_at   timestamp with time zone not null,
    moved_by   uuid          not null references person (id)
);
create index article_move_by_article on article_move (article_id, moved_at, id);
