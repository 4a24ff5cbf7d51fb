-- Never changed after it was written: what readers were shown, version by version.
create table published_version (
    article_id   uuid    not null references article (id),
    number       integer not null,
    published_at timestamp with time zone not null,
    published_by uuid    not null references person (id),
    content      character varying not null,
    primary key (article_id, number)
);

-- One row per article that readers can see: its newest version and what lists need.
create table published_article (
    article_id         uuid primary key references article (id),
    number             integer       not null,
    slug               varchar(120)  not null unique,
    language           varchar(35)   not null,
    translation_of     uuid,
    section_slug       varchar(120)  not null,
    section_name       varchar(120)  not null,
    headline           varchar(1000) not null,
    standfirst         varchar(4000) not null,
    byline             varchar(1000) not null,
    disclosure_state   varchar(40)   not null,
    disclosure_line    varchar(1000) not null,
    first_published_at timestamp with time zone not null,
    published_at       timestamp with time zone not null
);
create index published_by_time on published_article (first_published_at, article_id);
create index published_by_section on published_article (section_slug, first_published_at, article_id);
create index published_by_original on published_article (translation_of);

create table published_topic (
    article_id         uuid         not null references published_article (article_id),
    topic_slug         varchar(120) not null,
    first_published_at timestamp with time zone not null,
    primary key (article_id, topic_slug)
);
create index published_topic_by_time on published_topic (topic_slug, first_published_at, article_id);

create table published_author (
    article_id         uuid        not null references published_article (article_id),
    handle             varchar(60) not null,
    first_published_at timestamp with time zone not null,
    primary key (article_id, handle)
);
create index published_author_by_time on published_author (handle, first_published_at, article_id);

-- Every slug an article was ever published under, so that old links redirect for ever.
create table published_slug (
    slug       varchar(120) primary key,
    article_id uuid not null references article (id)
);

create table related_choice (
    article_id uuid        not null references article (id),
    other_id   uuid        not null references article (id),
    choice     varchar(10) not null,
    position   integer     not null,
    primary key (article_id, other_id)
);

create table page (
    slug       varchar(120) primary key,
    title      varchar(200) not null,
    body       character varying not null,
    position   integer      not null,
    revision   bigint       not null,
    changed_at timestamp with time zone not null
);
