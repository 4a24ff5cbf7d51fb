-- Public halves of the keys that sign the record. The private one is a file, never here.
create table record_key (
    kid         varchar(43) primary key,
    public_key  varchar(43) not null,
    made_at     timestamp with time zone not null,
    retired_at  timestamp with time zone,
    retired_why varchar(20)
);

-- One row: the end of the chain. Whoever adds a record locks it first.
create table record_head (
    id          integer primary key,
    sequence    bigint      not null,
    sha256      varchar(64) not null,
    recorded_at timestamp with time zone not null
);
insert into record_head (id, sequence, sha256, recorded_at)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000',
        timestamp with time zone '1970-01-01 00:00:00+00:00');

-- Never changed after it was written. The document is in its canonical form, to the byte.
create table signed_record (
    sequence     bigint primary key,
    kind         varchar(20) not null,
    article_id   uuid        not null,
    number       integer     not null,
    recorded_at  timestamp with time zone not null,
    document     character varying not null,
    sha256       varchar(64) not null,
    kid          varchar(43) not null references record_key (kid),
    jws          varchar(500) not null,
    text_sha256  varchar(64),
    words_sha256 varchar(64),
    -- Article and number of a published version, which has one record; null for other kinds.
    only_one     varchar(50) unique
);
create index signed_record_by_article on signed_record (article_id, number, sequence);
create index signed_record_by_words on signed_record (words_sha256, sequence);
