-- Until when the newsroom has promised to say nothing of what a source says; null where it has promised nothing.
alter table source add column embargo_until timestamp with time zone;
create index source_by_embargo on source (embargo_until);

-- What the newsroom decided about its checks before publishing: a row for each that is not as it comes with the product.
create table check_choice (
    code       varchar(80) not null,
    -- Of a section of the paper; the id of zeros for the newsroom as a whole. No key: a section that is removed takes
    -- nothing along, and none is ever made with its id again.
    section_id uuid        not null,
    level      varchar(20) not null,
    decided_at timestamp with time zone not null,
    decided_by uuid        not null references person (id),
    primary key (code, section_id)
);

-- Who changed it when, and what. The number tells whoever saves whether somebody else has saved meanwhile.
create table check_decision (
    number     integer           primary key,
    decided_at timestamp with time zone not null,
    decided_by uuid              not null references person (id),
    changes    character varying not null
);
