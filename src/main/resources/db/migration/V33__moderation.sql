-- What a comment is: published, held (for a moderator), rejected, removed (by a moderator), deleted (by its author).
alter table comment add column state varchar(20) default 'published' not null;
update comment set state = 'removed' where removed_at is not null;
-- A browser's own name for what it sends, so that sending it twice posts once.
alter table comment add column client_key varchar(60);
alter table comment add column edited_at timestamp(6) with time zone;
alter table comment add column deleted_at timestamp(6) with time zone;
alter table comment add column written_with_ai boolean default false not null;
alter table comment add column featured boolean default false not null;
-- Counted with each recommendation and each published reply, so that lists can be sorted by them.
alter table comment add column recommended integer default 0 not null;
alter table comment add column replies integer default 0 not null;
-- Goes up with each change, so that of two who change a comment at once one is told.
alter table comment add column revision integer default 0 not null;
update comment set replies =
    (select count(*) from comment child where child.parent_id = comment.id and child.state = 'published')
where id in (select parent_id from comment where parent_id is not null);

create unique index comment_by_client_key on comment (author_id, client_key);
create index comment_by_state on comment (state, posted_at, id);
create index comment_newest on comment (article_id, state, posted_at, id);
create index comment_recommended on comment (article_id, state, recommended, posted_at, id);
create index comment_replied on comment (article_id, state, replies, posted_at, id);

-- Why a comment was held or rejected, phase by phase.
create table comment_reason (
    id         uuid         primary key,
    comment_id uuid         not null references comment (id),
    position   integer      not null,
    phase      varchar(40)  not null,
    outcome    varchar(20)  not null,
    detail     varchar(500) not null,
    noted_at   timestamp(6) with time zone not null
);
create index comment_reason_of on comment_reason (comment_id, noted_at, position);

-- What stood there before an edit.
create table comment_revision (
    id          uuid           primary key,
    comment_id  uuid           not null references comment (id),
    text        varchar(10000) not null,
    replaced_at timestamp(6) with time zone not null
);
create index comment_revision_of on comment_revision (comment_id, replaced_at);

create table comment_recommendation (
    comment_id uuid not null references comment (id),
    person_id  uuid not null references person (id),
    made_at    timestamp(6) with time zone not null,
    primary key (comment_id, person_id)
);

-- What moderators decided, with what the author is told, and the author's appeal.
create table comment_decision (
    id             uuid          primary key,
    comment_id     uuid          not null references comment (id),
    was            varchar(20)   not null,
    becomes        varchar(20)   not null,
    statement      varchar(2000) not null,
    decided_at     timestamp(6) with time zone not null,
    decided_by     uuid          not null references person (id),
    appeal         varchar(2000),
    appealed_at    timestamp(6) with time zone,
    answered_at    timestamp(6) with time zone,
    answered_by    uuid references person (id),
    answer         varchar(2000)
);
create index comment_decision_of on comment_decision (comment_id, decided_at);
create index comment_decision_appealed on comment_decision (appealed_at);

-- Articles whose discussion is not simply open.
create table discussion_mode (
    article_id uuid        primary key references article (id),
    mode       varchar(20) not null,
    closes_at  timestamp(6) with time zone,
    decided_at timestamp(6) with time zone not null,
    decided_by uuid        not null references person (id)
);

-- The rules of moderation, decision by decision; the last one holds.
create table moderation_rules (
    number     integer           primary key,
    terms      character varying not null,
    decided_at timestamp(6) with time zone not null,
    decided_by uuid              not null references person (id)
);
