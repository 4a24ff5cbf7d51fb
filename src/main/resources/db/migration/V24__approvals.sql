-- Who has to approve what is published in a section, in this order. No rows: nobody has to.
create table approval_step (
    section_id uuid        not null references section (id),
    position   integer     not null,
    name       varchar(80) not null,
    -- The role that may give it; null for everybody who may approve.
    role       varchar(30),
    primary key (section_id, position)
);

create table approval (
    id         uuid          primary key,
    article_id uuid          not null references article (id),
    version    bigint        not null,
    step       varchar(80)   not null,
    words      varchar(2000) not null,
    given_at   timestamp with time zone not null,
    given_by   uuid          not null references person (id),
    -- Set when the article went another way or was published.
    ended_at   timestamp with time zone
);
create index approval_by_article on approval (article_id, ended_at, given_at);
