-- Articles that were taken back, and what readers find at their addresses instead. Never removed; one stands at a time.
create table retraction (
    id                 uuid          primary key,
    article_id         uuid          not null references article (id),
    -- The version that readers saw last.
    number             integer       not null,
    kind               varchar(20)   not null,
    slug               varchar(120)  not null,
    language           varchar(35)   not null,
    headline           varchar(1000) not null,
    section_slug       varchar(120)  not null,
    first_published_at timestamp with time zone not null,
    notice             varchar(2000) not null,
    retracted_at       timestamp with time zone not null,
    retracted_by       uuid          not null references person (id),
    by_name            varchar(120)  not null,
    -- When the article was published again.
    ended_at           timestamp with time zone,
    -- The article while readers find the notice, null after.
    open_for           uuid unique
);
create index retraction_by_time on retraction (retracted_at, id);

-- Notes to readers in the order of time: what stands at articles, and retractions.
create table erratum (
    id           uuid         primary key,
    article_id   uuid         not null references article (id),
    number       integer      not null,
    -- The note's place among those of its article; null for a retraction.
    position     integer,
    kind         varchar(20)  not null,
    cause        varchar(20),
    note         character varying not null,
    published_at timestamp with time zone not null,
    -- Whether the public list shows it: not while its article is retracted.
    listed       boolean      not null,
    unique (article_id, position)
);
create index erratum_by_time on erratum (listed, published_at, id);

-- Versions are JSON: the application notes what they carry already, with their facts, after it has started.
update published_article set facts_noted = false
where article_id in (select article_id from published_disclosure where corrections > 0 or updates > 0);

-- Earlier versions that readers must not open any more, though they stay on record.
create table hidden_version (
    article_id uuid         not null references article (id),
    number     integer      not null,
    reason     varchar(500) not null,
    hidden_at  timestamp with time zone not null,
    hidden_by  uuid         not null references person (id),
    primary key (article_id, number)
);

-- What readers report as wrong in a published version, and what came of it.
create table error_report (
    id          uuid          primary key,
    article_id  uuid          not null references article (id),
    number      integer       not null,
    -- The passage as the reader saw it, and where it begins in the text of the page; empty and null where none is meant.
    quote       varchar(1000) not null,
    position    integer,
    words       varchar(2000) not null,
    reported_at timestamp with time zone not null,
    reported_by uuid          not null references person (id),
    -- Null while it is open.
    outcome     varchar(20),
    answer      varchar(2000) not null,
    closed_at   timestamp with time zone,
    closed_by   uuid references person (id),
    open        boolean       not null
);
create index error_report_by_state on error_report (open, reported_at, id);
create index error_report_by_person on error_report (reported_by, reported_at, id);
create index error_report_by_article on error_report (article_id);
