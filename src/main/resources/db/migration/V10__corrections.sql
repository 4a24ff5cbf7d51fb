-- Which facts the version that readers see prints. One row per key; replaced when another version is published.
create table published_fact (
    article_id uuid        not null references published_article (article_id),
    fact_key   varchar(80) not null,
    fact_id    uuid        not null,
    number     integer     not null,
    -- The fact's revision that is printed; null in versions from before it was kept.
    revision   bigint,
    printed    character varying not null,
    primary key (article_id, fact_key)
);
create index published_fact_by_fact on published_fact (fact_id, article_id);

-- Versions are JSON, which the two databases read differently: the application notes their facts after it has started.
alter table published_article add column facts_noted boolean default false not null;
create index published_by_noted on published_article (facts_noted, article_id);

-- One change of a fact on its way to the articles that use it.
create table fact_propagation (
    id            uuid         primary key,
    fact_id       uuid         not null,
    revision      bigint       not null,
    label         varchar(200) not null,
    was           character varying not null,
    becomes       character varying not null,
    changed_by    uuid         not null references person (id),
    changed_at    timestamp with time zone not null,
    state         varchar(20)  not null,
    stage         varchar(20)  not null,
    after_key     varchar(200),
    total         integer      not null,
    done          integer      not null,
    prepared      integer      not null,
    noticed       integer      not null,
    started_at    timestamp with time zone,
    finished_at   timestamp with time zone,
    unique (fact_id, revision)
);
create index fact_propagation_by_state on fact_propagation (state, id);

-- What readers were told and what is right, waiting for an editor, and what became of it.
create table prepared_correction (
    id            uuid         primary key,
    article_id    uuid         not null references article (id),
    fact_id       uuid         not null,
    fact_key      varchar(80)  not null,
    label         varchar(200) not null,
    number        integer      not null,
    told          character varying not null,
    correct_value character varying not null,
    kind          varchar(20)  not null,
    note          character varying not null,
    state         varchar(20)  not null,
    reason        varchar(500) not null,
    revision      bigint       not null,
    prepared_at   timestamp with time zone not null,
    decided_at    timestamp with time zone,
    decided_by    uuid references person (id),
    result_number integer,
    -- Article and fact while it waits, null after: of one fact, an article has one that waits.
    open_for      varchar(80) unique
);
create index prepared_correction_by_state on prepared_correction (state, id);
create index prepared_correction_by_fact on prepared_correction (fact_id, state, id);
create index prepared_correction_by_article on prepared_correction (article_id, state);

-- Tells those who write an article that a fact it uses has changed.
create table article_notice (
    id           uuid         primary key,
    article_id   uuid         not null references article (id),
    fact_id      uuid         not null,
    label        varchar(200) not null,
    was          character varying not null,
    becomes      character varying not null,
    revision     bigint       not null,
    changed_by   uuid         not null references person (id),
    changed_at   timestamp with time zone not null,
    dismissed_at timestamp with time zone,
    dismissed_by uuid references person (id),
    open_for     varchar(80) unique
);
create index article_notice_by_article on article_notice (article_id, dismissed_at);
