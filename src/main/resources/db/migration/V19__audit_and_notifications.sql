-- Who did what when. Rows are only ever added; names stand in them as they were called then, so nothing refers away.
create table audit_entry (
    id            uuid primary key,
    happened_at   timestamp with time zone not null,
    -- The id of a person, or "application", or "visitor".
    actor_key     varchar(40)   not null,
    actor_name    varchar(120)  not null,
    action        varchar(60)   not null,
    subject_kind  varchar(40)   not null,
    subject_id    varchar(120)  not null,
    subject_label varchar(300)  not null,
    -- Below /newsroom/, empty where there is no place to see it.
    subject_link  varchar(300)  not null,
    detail        varchar(1000) not null,
    -- What the access token was called with which it was done; empty for somebody at the keys.
    token         varchar(80)   not null
);
create index audit_entry_by_time on audit_entry (happened_at desc, id desc);
create index audit_entry_by_action on audit_entry (action, happened_at desc, id desc);
create index audit_entry_by_actor on audit_entry (actor_key, happened_at desc, id desc);
create index audit_entry_by_subject on audit_entry (subject_kind, subject_id, happened_at desc, id desc);

-- What somebody is told in the newsroom. Repeated news about the same subject is one row until it is read.
create table notification (
    id         uuid primary key,
    person_id  uuid         not null references person (id),
    topic      varchar(60)  not null,
    subject    varchar(160) not null,
    line       varchar(300) not null,
    -- Below /newsroom/, may be empty.
    link       varchar(300) not null,
    times      integer      not null,
    changed_at timestamp with time zone not null,
    read_at    timestamp with time zone
);
create index notification_by_person on notification (person_id, changed_at desc, id desc);
create index notification_unread on notification (person_id, read_at, topic, subject);

-- Where somebody wants to be told otherwise than the topic says by itself.
create table notification_choice (
    person_id uuid        not null references person (id),
    topic     varchar(60) not null,
    in_app    boolean     not null,
    mail      varchar(10) not null,
    primary key (person_id, topic)
);
create table notification_person (
    person_id   uuid primary key references person (id),
    -- In the newsroom's zone.
    digest_hour integer not null
);

-- Mail that is to be sent, written with what it tells of and sent afterwards.
create table mail_out (
    id         uuid primary key,
    person_id  uuid         not null references person (id),
    topic      varchar(60)  not null,
    subject    varchar(160) not null,
    line       varchar(300) not null,
    link       varchar(300) not null,
    times      integer      not null,
    told_at    timestamp with time zone not null,
    digest     boolean      not null,
    state      varchar(10)  not null,
    due_at     timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    -- The attempt that took it; what has the same stands in one mail.
    batch      uuid,
    attempts   integer      not null,
    problem    varchar(500) not null
);
create index mail_out_by_state on mail_out (state, due_at);
create index mail_out_by_person on mail_out (person_id, state, topic, subject);
create index mail_out_by_batch on mail_out (batch);

-- What signs the links that end mails on a topic. In the database, since every node has to know it.
create table notification_key (
    id     integer primary key,
    secret varchar(64) not null
);
