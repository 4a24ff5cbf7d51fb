-- Which articles editors have put on the front page, in their order. The rest fills up by itself.
create table front_place (
    position   integer primary key,
    article_id uuid    not null unique references article (id),
    -- Null where it stays until somebody takes it off.
    ends_at    timestamp with time zone
);

-- One row: goes up with every change of the places, so that of two who change them at once one is told.
create table front_edition (
    id       integer primary key,
    revision bigint  not null
);
insert into front_edition (id, revision) values (1, 0);

-- How the paper looks, decision by decision; the last one holds. Empty stands for what comes with the product.
create table appearance (
    number       integer       primary key,
    name         varchar(80)   not null,
    tagline      varchar(160)  not null,
    accent       varchar(7)    not null,
    accent_dark  varchar(7)    not null,
    typeface     varchar(20)   not null,
    logo         varchar(80)   not null,
    logo_on_dark boolean       not null,
    -- A line each: words, a tab, address.
    footer_links character varying not null,
    footer_text  varchar(1000) not null,
    decided_at   timestamp with time zone not null,
    decided_by   uuid          not null references person (id)
);

-- Under the name by which it is served, which is made of its content.
create table logo (
    name    varchar(80) primary key,
    width   integer     not null,
    height  integer     not null,
    content bytea       not null
);
