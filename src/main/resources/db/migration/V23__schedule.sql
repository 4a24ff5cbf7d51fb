-- What is to happen to an article at an hour, and what became of it. The text that goes out is the article's own point.
create table schedule_entry (
    id          uuid          primary key,
    article_id  uuid          not null references article (id),
    kind        varchar(20)   not null,
    due_at      timestamp with time zone not null,
    state       varchar(20)   not null,
    -- Why it is held or was called off; empty otherwise.
    reason      varchar(2000) not null,
    tries       integer       not null,
    -- Not tried before; the hour itself at first.
    next_at     timestamp with time zone not null,
    -- What withdrawing says to readers.
    words       varchar(2000) not null,
    set_at      timestamp with time zone not null,
    set_by      uuid          not null references person (id),
    ended_at    timestamp with time zone,
    late        boolean       not null,
    -- Article and kind while it waits or is held, null after: an article has one of each kind.
    open_for    varchar(80) unique
);
create index schedule_entry_by_hour on schedule_entry (state, next_at, id);
create index schedule_entry_by_article on schedule_entry (article_id, set_at);

-- Before this time readers must not see the article, whoever publishes.
create table embargo (
    article_id uuid         primary key references article (id),
    ends_at    timestamp with time zone not null,
    reason     varchar(500) not null,
    set_at     timestamp with time zone not null,
    set_by     uuid         not null references person (id)
);
