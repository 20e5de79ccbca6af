-- Members change by files that are brought to the desk, and the ledger tells of it.
alter table member add column nickname varchar(100);
alter table member add column version int default 0 not null;
alter table member add column salt bytea;

-- Whether a list names everybody who sat on its day, so that a seat which nobody in it holds was vacant.
alter table roster add column complete boolean default true not null;

-- A list as it was brought, in parts until it is read into the record; what became of it stays.
create table roster_import (
  id uuid primary key,
  file_name varchar(200) not null,
  title varchar(300) not null,
  publisher varchar(300),
  holds_on varchar(10) not null,
  address varchar(2000),
  former boolean not null,
  brought_at timestamp(6) with time zone not null,
  brought_by varchar(300) not null,
  applied_at timestamp(6) with time zone,
  outcome varchar(1000000),
  version int not null,
  constraint what_was_read_says_what_came_of_it check ((applied_at is null) = (outcome is null))
);
create index roster_import_in_order on roster_import (brought_at, id);
create table roster_import_part (
  import_id uuid not null references roster_import,
  ordinal int not null,
  bytes bytea not null,
  primary key (import_id, ordinal)
);
