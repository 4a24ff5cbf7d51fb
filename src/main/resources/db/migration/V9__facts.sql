-- Facts and sources as things of the newsroom: who says so, who checked it, and what they said before.

alter table fact add column status varchar(20) default 'unverified' not null;
alter table fact add column verified_by uuid references person (id);
alter table fact add column verified_at timestamp with time zone;
alter table fact add column review_by date;
alter table fact add column notes varchar(4000) default '' not null;
alter table fact add column locator varchar(500) default '' not null;
alter table fact add column source_sentence varchar(2000) default '' not null;
alter table fact add column revision bigint default 1 not null;
-- Of facts from before nobody knows who made or changed them; their time of change is that of this migration.
alter table fact add column created_at timestamp with time zone;
alter table fact add column created_by uuid references person (id);
alter table fact add column changed_at timestamp with time zone default current_timestamp not null;
alter table fact add column changed_by uuid references person (id);
-- Who entered what the fact says as it stands, whoever changed other fields since.
alter table fact add column stated_by uuid references person (id);
create index fact_by_change on fact (changed_at, id);
create index fact_by_status on fact (status, changed_at, id);
create index fact_by_review on fact (review_by, id);
create index fact_by_source on fact (source_id);

-- What a fact said after each change, and why it was changed. Never changed; it goes with its fact.
create table fact_revision (
    fact_id         uuid          not null references fact (id),
    revision        bigint        not null,
    label           varchar(200)  not null,
    kind            varchar(20)   not null,
    fact_value      varchar(4000) not null,
    qualifier       varchar(60)   not null,
    unit            varchar(120)  not null,
    as_of           date,
    source_id       uuid,
    locator         varchar(500)  not null,
    source_sentence varchar(2000) not null,
    status          varchar(20)   not null,
    changed_at      timestamp with time zone not null,
    changed_by      uuid references person (id),
    note            varchar(500)  not null,
    primary key (fact_id, revision)
);
insert into fact_revision (fact_id, revision, label, kind, fact_value, qualifier, unit, as_of, source_id, locator,
                           source_sentence, status, changed_at, note)
select id, 1, label, kind, fact_value, qualifier, unit, as_of, source_id, '', '', status, changed_at,
       'As it stood when histories of facts began.'
from fact;

alter table source add column author varchar(200) default '' not null;
-- As much as is known: 2026, 2026-11, 2026-11-09 or a moment in UTC.
alter table source add column published_at varchar(30) default '' not null;
alter table source add column retrieved_at timestamp with time zone;
alter table source add column licence varchar(300) default '' not null;
alter table source add column language varchar(35) default '' not null;
alter table source add column ai_written varchar(10) default 'unknown' not null;
alter table source add column reliability varchar(1000) default '' not null;
alter table source add column excerpt varchar(2000) default '' not null;
-- What was found when the address was last asked, and when to ask again.
alter table source add column condition varchar(20) default 'unchecked' not null;
alter table source add column text_sha256 varchar(64) default '' not null;
alter table source add column etag varchar(500) default '' not null;
alter table source add column last_modified varchar(100) default '' not null;
alter table source add column checked_at timestamp with time zone;
alter table source add column next_check_at timestamp with time zone;
alter table source add column failures integer default 0 not null;
alter table source add column fetch_note varchar(500) default '' not null;
update source set next_check_at = current_timestamp where url <> '';
create index source_by_next_check on source (next_check_at, id);

create index article_source_by_source on article_source (source_id);
