-- A change of a fact that fails on its way to the articles holds up no other: it is put aside with the reason.
alter table fact_propagation add column attempts integer default 0 not null;
alter table fact_propagation add column problem varchar(500) default '' not null;
