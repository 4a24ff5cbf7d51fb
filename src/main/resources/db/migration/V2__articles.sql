create table section (
    id          uuid primary key,
    slug        varchar(120) not null unique,
    name        varchar(120) not null,
    description varchar(500) not null,
    position    integer      not null
);

create table topic (
    id   uuid primary key,
    slug varchar(120) not null unique,
    name varchar(120) not null
);

create table article (
    id             uuid primary key,
    state          varchar(20)  not null,
    language       varchar(35)  not null,
    slug           varchar(120) not null unique,
    slug_chosen    boolean      not null,
    headline       varchar(1000) not null,
    section_id     uuid references section (id),
    translation_of uuid references article (id),
    created_at     timestamp with time zone not null,
    created_by     uuid         not null references person (id),
    changed_at     timestamp with time zone not null,
    trashed_at     timestamp with time zone,
    published_at   timestamp with time zone,
    changed_since_published boolean not null
);
create index article_by_change on article (changed_at, id);
create index article_by_section on article (section_id, changed_at, id);

create table article_topic (
    article_id uuid    not null references article (id),
    topic_id   uuid    not null references topic (id),
    position   integer not null,
    primary key (article_id, topic_id)
);
create index article_topic_by_topic on article_topic (topic_id);

create table byline (
    article_id uuid         not null references article (id),
    position   integer      not null,
    person_id  uuid references person (id),
    name       varchar(120) not null,
    primary key (article_id, position)
);
create index byline_by_person on byline (person_id, article_id);

create table manuscript (
    article_id uuid primary key references article (id),
    headline   varchar(1000) not null,
    standfirst varchar(4000) not null,
    body       character varying not null,
    version    bigint        not null,
    imported   boolean       not null,
    saved_at   timestamp with time zone not null,
    saved_by   uuid          not null references person (id)
);

create table kept_copy (
    id           uuid primary key,
    article_id   uuid          not null references article (id),
    base_version bigint        not null,
    headline     varchar(1000) not null,
    standfirst   varchar(4000) not null,
    body         character varying not null,
    kept_at      timestamp with time zone not null,
    kept_by      uuid          not null references person (id),
    settled_at   timestamp with time zone
);
create index kept_copy_by_article on kept_copy (article_id, kept_at);

create table source (
    id        uuid primary key,
    title     varchar(500)  not null,
    publisher varchar(200)  not null,
    url       varchar(2000) not null
);

create table article_source (
    article_id uuid        not null references article (id),
    source_key varchar(80) not null,
    source_id  uuid        not null references source (id),
    position   integer     not null,
    primary key (article_id, source_key)
);

create table fact (
    id        uuid primary key,
    label     varchar(200)  not null,
    kind      varchar(20)   not null,
    fact_value varchar(4000) not null,
    qualifier varchar(60)   not null,
    unit      varchar(120)  not null,
    as_of     date,
    source_id uuid references source (id)
);

create table article_fact (
    article_id uuid        not null references article (id),
    fact_key   varchar(80) not null,
    fact_id    uuid        not null references fact (id),
    position   integer     not null,
    primary key (article_id, fact_key)
);
create index article_fact_by_fact on article_fact (fact_id);

create table ai_declaration (
    article_id  uuid primary key references article (id),
    kind        varchar(20)  not null,
    share       decimal(5,4) not null,
    declared_at timestamp with time zone not null,
    declared_by uuid         not null references person (id)
);

create table ai_use (
    article_id uuid         not null references article (id),
    position   integer      not null,
    tool       varchar(120) not null,
    version    varchar(60)  not null,
    purpose    varchar(20)  not null,
    primary key (article_id, position)
);
