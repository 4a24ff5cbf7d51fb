-- Sources that are read, watched and reported on.

-- The same for all spellings of an address that lead to the same page; filled for old rows at the next start.
alter table source add column address_key varchar(64) default '' not null;
create index source_by_address on source (address_key, id);

-- Since when, and how often in a row, the page was not there or the server did not answer.
alter table source add column gone_since timestamp with time zone;
alter table source add column gone_times integer default 0 not null;

-- How the page began when the newsroom first read it, or accepted it since. Its digest is text_sha256.
alter table source add column read_at timestamp with time zone;
alter table source add column read_excerpt varchar(2000) default '' not null;

-- What it is now, where that is something else.
alter table source add column seen_at timestamp with time zone;
alter table source add column seen_sha256 varchar(64) default '' not null;
alter table source add column seen_excerpt varchar(2000) default '' not null;
create index source_by_condition on source (condition, id);

-- What became of a source, and what people did about it. Never changed; it goes with its source.
create table source_event (
    id         uuid primary key,
    source_id  uuid         not null references source (id),
    happened_at timestamp with time zone not null,
    kind       varchar(20)  not null,
    person_id  uuid references person (id),
    note       varchar(500) not null,
    old_sha256 varchar(64)  not null,
    new_sha256 varchar(64)  not null
);
create index source_event_by_source on source_event (source_id, id);
