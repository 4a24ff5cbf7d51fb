-- What moderators did about somebody: warn, premoderate, mute, suspend, ban. Without an end it holds until it is lifted.
create table discussion_sanction (
    id         uuid          primary key,
    person_id  uuid          not null references person (id),
    kind       varchar(20)   not null,
    reason     varchar(1000) not null,
    made_at    timestamp(6) with time zone not null,
    made_by    uuid          not null references person (id),
    ends_at    timestamp(6) with time zone,
    lifted_at  timestamp(6) with time zone,
    lifted_by  uuid references person (id)
);
create index discussion_sanction_of on discussion_sanction (person_id, made_at);

-- What readers report about comments; one report of a person about a comment.
create table comment_report (
    id          uuid          primary key,
    comment_id  uuid          not null references comment (id),
    reporter_id uuid          not null references person (id),
    category    varchar(20)   not null,
    words       varchar(2000) not null,
    made_at     timestamp(6) with time zone not null,
    open        boolean       not null,
    upheld      boolean,
    closed_at   timestamp(6) with time zone,
    closed_by   uuid references person (id)
);
create unique index comment_report_once on comment_report (comment_id, reporter_id);
create index comment_report_open on comment_report (open, made_at, id);
create index comment_report_by on comment_report (reporter_id, made_at);

-- Which moderator looks at a comment just now.
create table comment_claim (
    comment_id uuid primary key references comment (id),
    person_id  uuid not null references person (id),
    ends_at    timestamp(6) with time zone not null
);
