-- Which facts of an article stand in its box of key facts: all, until somebody chooses.
alter table article_fact add column shown boolean default true not null;

-- Numbers in an article's text that somebody has said need not be facts, each as the digest of how it is written there.
create table number_set_aside (
    article_id uuid        not null references article (id),
    words      varchar(64) not null,
    primary key (article_id, words)
);
