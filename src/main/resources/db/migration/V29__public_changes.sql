-- What readers may see differently, in the order of the commits: every node follows it.
create table public_change_counter (
  id integer primary key,
  number bigint not null
);
insert into public_change_counter (id, number) values (1, 0);

create table public_change (
  number bigint primary key,
  subjects character varying(4000) not null,
  withdrawn boolean not null,
  node uuid not null,
  noted_at timestamp(6) with time zone not null
);
create index public_change_noted on public_change (noted_at);
