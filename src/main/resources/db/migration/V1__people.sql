-- One dialect-neutral set of migrations for H2 and PostgreSQL. Times are UTC; ids are UUIDs made by the application.

create table person (
    id            uuid primary key,
    handle        varchar(60)  not null unique,
    email         varchar(254) not null unique,
    name          varchar(120) not null,
    password_hash varchar(200),
    active        boolean      not null,
    created_at    timestamp with time zone not null
);

create table person_role (
    person_id uuid        not null references person (id),
    role      varchar(30) not null,
    primary key (person_id, role)
);

create table sign_in (
    id           uuid primary key,
    token_hash   varchar(64) not null unique,
    person_id    uuid        not null references person (id),
    device       varchar(200) not null,
    created_at   timestamp with time zone not null,
    last_seen_at timestamp with time zone not null,
    expires_at   timestamp with time zone not null
);
create index sign_in_by_person on sign_in (person_id, created_at);

create table event_publication (
    id                     uuid primary key,
    publication_date       timestamp with time zone not null,
    listener_id            varchar(512) not null,
    serialized_event       character varying not null,
    event_type             varchar(512) not null,
    completion_date        timestamp with time zone,
    last_resubmission_date timestamp with time zone,
    completion_attempts    integer      not null,
    status                 varchar(20)
);
create index event_publication_by_completion on event_publication (completion_date);
