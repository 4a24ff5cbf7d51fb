-- A text is what its edits made it. The row of the manuscript is its lock and says how far the log has come.
create table manuscript_edit (
    article_id uuid        not null references article (id),
    version    bigint      not null,
    text_name  varchar(12) not null,
    person_id  uuid        not null references person (id),
    client     varchar(64) not null,
    counter    bigint      not null,
    stored_at  timestamp with time zone not null,
    changes    character varying not null,
    inserted   character varying,
    marks      character varying,
    reason     varchar(500),
    primary key (article_id, version)
);
create unique index manuscript_edit_once on manuscript_edit (article_id, client, counter);

-- The texts as they stood after some version, so that nothing is ever replayed from the beginning.
create table manuscript_snapshot (
    article_id uuid          not null references article (id),
    version    bigint        not null,
    headline   varchar(1000) not null,
    standfirst varchar(4000) not null,
    body       character varying not null,
    runs       character varying not null,
    stored_at  timestamp with time zone not null,
    stored_by  uuid          not null references person (id),
    primary key (article_id, version)
);

-- What was written before edits were kept: nobody knows how. Empty runs say that all of it is imported.
insert into manuscript_snapshot (article_id, version, headline, standfirst, body, runs, stored_at, stored_by)
select article_id, version, headline, standfirst, body, '', saved_at, saved_by from manuscript;

alter table manuscript drop column headline;
alter table manuscript drop column standfirst;
alter table manuscript drop column body;
alter table manuscript drop column imported;

create table milestone (
    id         uuid primary key,
    article_id uuid         not null references article (id),
    version    bigint       not null,
    kind       varchar(20)  not null,
    name       varchar(120) not null,
    reached_at timestamp with time zone not null,
    reached_by uuid         not null references person (id)
);
create index milestone_by_article on milestone (article_id, version);

-- Passages of AI tools and sources, and the fingerprints by which they are known again wherever they turn up.
create table passage (
    id         uuid primary key,
    article_id uuid not null references article (id),
    origin     varchar(4000) not null,
    stored_at  timestamp with time zone not null
);
create index passage_by_article on passage (article_id);
create table passage_print (
    hash       bigint not null,
    passage_id uuid   not null references passage (id),
    primary key (hash, passage_id)
);
create index passage_print_by_passage on passage_print (passage_id);

-- Somebody says that a person wrote what counts as AI's: it needs a second person.
create table origin_claim (
    id          uuid primary key,
    article_id  uuid         not null references article (id),
    text_name   varchar(12)  not null,
    version     bigint       not null,
    from_unit   integer      not null,
    length      integer      not null,
    reason      varchar(500) not null,
    asked_by    uuid         not null references person (id),
    asked_at    timestamp with time zone not null,
    accepted    boolean,
    decided_by  uuid references person (id),
    decided_at  timestamp with time zone
);
create index origin_claim_by_article on origin_claim (article_id, asked_at);

alter table kept_copy add column name varchar(200) default '' not null;
