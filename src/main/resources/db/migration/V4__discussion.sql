-- thread_key sorts a whole discussion into reading order: the key of the parent, then 25 digits of one's own (time in
-- microseconds and a tie-break). Digits only, because every collation sorts those alike.
create table comment (
    id          uuid primary key,
    article_id  uuid           not null references article (id),
    parent_id   uuid references comment (id),
    thread_key  varchar(1000)  not null,
    author_id   uuid           not null references person (id),
    text        varchar(10000) not null,
    posted_at   timestamp with time zone not null,
    removed_at  timestamp with time zone,
    removed_by  uuid references person (id),
    restored_at timestamp with time zone,
    restored_by uuid references person (id)
);
create unique index comment_in_reading_order on comment (article_id, thread_key);
create index comment_by_time on comment (posted_at, id);
create index comment_by_author on comment (author_id, posted_at);
