-- What the newsroom decides about AI; one row for each decision, never changed.
create table disclosure_policy (
    number     integer primary key,
    decided_at timestamp with time zone not null,
    decided_by uuid              not null references person (id),
    reason     varchar(500)      not null,
    terms      character varying not null
);

-- Signatures under texts. Never changed, but that they can end once.
create table sign_off (
    id           uuid primary key,
    article_id   uuid              not null references article (id),
    version      bigint            not null,
    content      character varying not null,
    content_hash varchar(64)       not null,
    origins      varchar(64)       not null,
    signed_at    timestamp with time zone not null,
    signed_by    uuid              not null references person (id),
    name         varchar(120)      not null,
    role         varchar(40)       not null,
    statement    varchar(1000)     not null,
    passages     integer           not null,
    facts        character varying not null,
    words        integer           not null,
    seconds      bigint            not null,
    hasty        boolean           not null,
    other_authors boolean          not null,
    policy       integer           not null,
    ended_cause  varchar(20),
    ended_at     timestamp with time zone,
    ended_by     uuid references person (id),
    ended_reason varchar(500)
);
create index sign_off_by_article on sign_off (article_id, id);
create index sign_off_by_person on sign_off (signed_by, id);

-- How far somebody has come with reviewing an article, to go on with it later.
create table review_progress (
    article_id uuid              not null references article (id),
    person_id  uuid              not null references person (id),
    last_at    timestamp with time zone not null,
    seconds    bigint            not null,
    opened     character varying not null,
    facts      character varying not null,
    looked     character varying not null,
    primary key (article_id, person_id)
);

-- Who is told that a sign-off has ended, until they have seen it.
create table sign_off_notice (
    id          uuid primary key,
    sign_off_id uuid not null references sign_off (id),
    person_id   uuid not null references person (id),
    told_at     timestamp with time zone not null,
    seen_at     timestamp with time zone
);
create index sign_off_notice_by_person on sign_off_notice (person_id, seen_at, id);
