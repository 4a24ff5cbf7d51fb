-- What readers are offered after an article: computed when something changes that it depends on, read as one row.
create table related_list (
    article_id  uuid      primary key references article (id),
    -- The published version that it was computed for, and by which formula.
    number      integer   not null,
    formula     integer   not null,
    -- A line each: what came into question, the nearest first, and what is shown once editors have chosen.
    candidates  character varying not null,
    shown       character varying not null,
    computed_at timestamp with time zone not null
);

-- Lists that are to be computed, written with the change that makes it necessary. A pin that ends is due when it does.
create table related_due (
    id           uuid        primary key,
    article_id   uuid        not null,
    -- article: readers see another version of it, or none. list: its list alone. choices: what editors decided about it.
    kind         varchar(10) not null,
    due_at       timestamp with time zone not null,
    -- The article, and its version, because of which it is due; the index has to know it first.
    cause_id     uuid,
    cause_number integer
);
create index related_due_by_time on related_due (due_at, id);

-- Null where a pin stays until somebody takes it back.
alter table related_choice add column ends_at timestamp with time zone;
