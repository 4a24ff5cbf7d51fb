-- What the newsroom says about a passage of an article. The places count in the newest text: whoever stores an edit moves
-- them along, while the thread is open.
create table remark_thread (
    id           uuid          primary key,
    article_id   uuid          not null references article (id),
    text_name    varchar(20)   not null,
    from_at      integer       not null,
    to_at        integer       not null,
    -- The passage as it was when the thread was opened.
    quote        varchar(2000) not null,
    -- Nothing of the passage is left in the text.
    gone         boolean       not null,
    opened_at    timestamp with time zone not null,
    opened_by    uuid          not null references person (id),
    changed_at   timestamp with time zone not null,
    closed_at    timestamp with time zone,
    closed_by    uuid references person (id)
);
create index remark_thread_by_article on remark_thread (article_id, closed_at, id);

create table remark (
    id         uuid          primary key,
    thread_id  uuid          not null references remark_thread (id),
    words      varchar(4000) not null,
    written_at timestamp with time zone not null,
    written_by uuid          not null references person (id),
    changed_at timestamp with time zone,
    -- Its words are gone for good then.
    removed_at timestamp with time zone
);
create index remark_by_thread on remark (thread_id, written_at, id);

-- Words that somebody proposes for the passage of a thread.
create table remark_suggestion (
    thread_id  uuid          primary key references remark_thread (id),
    words      varchar(8000) not null,
    origin     varchar(20)   not null,
    tool       varchar(120)  not null,
    version    varchar(60)   not null,
    purpose    varchar(20)   not null,
    source     varchar(2000) not null,
    state      varchar(20)   not null,
    reason     varchar(2000) not null,
    decided_at timestamp with time zone,
    decided_by uuid references person (id)
);

-- One version of an article, shown to somebody without an account. Of the link only a digest is kept.
create table consultation (
    id         uuid          primary key,
    article_id uuid          not null references article (id),
    version    bigint        not null,
    -- What this person was shown before; null for the first time.
    compared   bigint,
    token_hash varchar(64)   not null unique,
    name       varchar(200)  not null,
    mail       varchar(254)  not null,
    role       varchar(20)   not null,
    question   varchar(4000) not null,
    asked_at   timestamp with time zone not null,
    asked_by   uuid          not null references person (id),
    expires_at timestamp with time zone not null,
    ended_at   timestamp with time zone,
    ended_by   uuid references person (id)
);
create index consultation_by_article on consultation (article_id, asked_at, id);

create table consultation_opening (
    id              uuid        primary key,
    consultation_id uuid        not null references consultation (id),
    opened_at       timestamp with time zone not null,
    -- The family of the browser, such as "Firefox"; never an address.
    device          varchar(40) not null,
    machine         boolean     not null
);
create index consultation_opening_by_consultation on consultation_opening (consultation_id, opened_at);

create table consultation_answer (
    id              uuid          primary key,
    consultation_id uuid          not null references consultation (id),
    verdict         varchar(20)   not null,
    words           varchar(8000) not null,
    answered_at     timestamp with time zone not null
);
create index consultation_answer_by_consultation on consultation_answer (consultation_id, answered_at);
