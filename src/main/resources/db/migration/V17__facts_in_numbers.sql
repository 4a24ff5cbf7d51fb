-- A change of a fact that fails on its way to the articles holds up no other: it is put aside with the reason.
alter table fact_propagation add column attempts integer default 0 not null;
alter table fact_propagation add column problem varchar(500) default '' not null;

-- Facts that say the same are found by an index, in which a value of 4,000 characters has no room.
alter table fact add column value_key varchar(200) default '' not null;
update fact set value_key = case when char_length(fact_value) <= 160 then fact_value
  else substring(fact_value from 1 for 160) || '#' || cast(char_length(fact_value) as varchar) end;
create index fact_by_value on fact (kind, value_key, unit, merged_into);
