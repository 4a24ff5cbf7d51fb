-- Who is to write an article. Its bylines say whose names are printed.
create table assignment (
    article_id uuid    not null references article (id),
    position   integer not null,
    person_id  uuid    not null references person (id),
    primary key (article_id, position)
);
create index assignment_by_person on assignment (person_id, article_id);

-- The desks of the newsroom, and which of them looks after a section unless an article says otherwise.
create table desk (
    id       uuid         primary key,
    name     varchar(80)  not null,
    position integer      not null
);
create unique index desk_by_name on desk (name);
create table desk_section (
    section_id uuid primary key references section (id) on delete cascade,
    desk_id    uuid not null references desk (id) on delete cascade
);

-- What is planned for an article, beside its assignments. No row: nothing yet.
create table article_plan (
    article_id  uuid        primary key references article (id),
    due_at      timestamp with time zone,
    priority    varchar(10) default 'NORMAL' not null,
    word_target integer,
    desk_id     uuid        references desk (id) on delete set null,
    reviewer    uuid        references person (id),
    reviewed_since timestamp with time zone,
    changed_at  timestamp with time zone not null
);
create index article_plan_by_due on article_plan (due_at, article_id);
create index article_plan_by_desk on article_plan (desk_id, article_id);
create index article_plan_by_change on article_plan (changed_at, article_id);

create table desk_note (
    id         uuid          primary key,
    article_id uuid          not null references article (id),
    words      varchar(2000) not null,
    noted_at   timestamp with time zone not null,
    noted_by   uuid          not null references person (id)
);
create index desk_note_by_article on desk_note (article_id, noted_at, id);

-- How many words the text has now, so that lists need not read it.
create table article_words (
    article_id uuid    primary key references article (id),
    words      integer not null
);
