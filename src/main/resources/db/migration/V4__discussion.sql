create table comment (
    id         uuid primary key,
    article_id uuid         not null references article (id),
    parent_id  uuid references comment (id),
    author_id  uuid         not null references person (id),
    text       varchar(10000) not null,
    posted_at  timestamp with time zone not null,
    removed_at timestamp with time zone,
    removed_by uuid references person (id)
);
create index comment_by_article on comment (article_id, posted_at, id);
create index comment_by_parent on comment (parent_id, posted_at);
