-- Which file of which tree became which article, so that running an import again updates instead of duplicating.
create table imported_file (
    tree       varchar(200)  not null,
    path       varchar(1000) not null,
    article_id uuid          not null references article (id),
    digest     varchar(64)   not null,
    primary key (tree, path)
);
create index imported_file_by_article on imported_file (article_id);
