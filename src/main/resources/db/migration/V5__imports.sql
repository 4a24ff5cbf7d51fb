-- Which file of which tree became which article, so that running an import again updates instead of duplicating.
create table imported_file (
    tree       varchar(200)  not null,
    path       varchar(1000) not null,
    article_id uuid          not null references article (id),
    -- Of what the file said: a file with the same digest is left alone.
    digest     varchar(64)   not null,
    -- The article's own time of change after the import: a later one means that somebody worked on it since.
    changed_at timestamp with time zone not null,
    primary key (tree, path)
);
create index imported_file_by_article on imported_file (article_id);
