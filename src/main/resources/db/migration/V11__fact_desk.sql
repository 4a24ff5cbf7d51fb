-- Duplicates of facts are merged: what is left of one says which fact stands for it.
alter table fact add column merged_into uuid references fact (id);
create index fact_by_merge on fact (merged_into);

-- Lists of facts by kind and by source, the latest changed first.
create index fact_by_kind on fact (kind, changed_at, id);
create index fact_by_source_change on fact (source_id, changed_at, id);
