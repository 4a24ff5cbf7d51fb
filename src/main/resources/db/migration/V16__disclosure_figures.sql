-- What each published version said about AI, in numbers, for reports; kept in step by publication.
create table published_disclosure (
    article_id    uuid         not null references article (id),
    number        integer      not null,
    published_at  timestamp with time zone not null,
    -- When the next version took its place; null for the one that readers see.
    superseded_at timestamp with time zone,
    section_slug  varchar(120) not null,
    section_name  varchar(120) not null,
    state         varchar(40)  not null,
    words         integer      not null,
    ai_words      integer      not null,
    reviewed      boolean      not null,
    seconds       bigint,
    hasty         boolean      not null,
    corrections   integer      not null,
    updates       integer      not null,
    primary key (article_id, number)
);
create index published_disclosure_by_time on published_disclosure (published_at, superseded_at);

-- With which tools, and for what; one row for each use of a version.
create table published_tool (
    article_id uuid         not null,
    number     integer      not null,
    tool       varchar(120) not null,
    purpose    varchar(20)  not null,
    primary key (article_id, number, tool, purpose),
    foreign key (article_id, number) references published_disclosure (article_id, number)
);

-- Versions are JSON, which the two databases read differently: the application notes them after it has started.
alter table published_article add column disclosure_noted boolean default false not null;
create index published_by_disclosure_noted on published_article (disclosure_noted, article_id);

-- For the audit trail, in the order of time.
create index sign_off_by_time on sign_off (signed_at);
create index sign_off_by_end on sign_off (ended_at);
