-- The rows of an import are a list like others, which goes on by their ids.
alter table sheet_import_row add column id uuid;

-- What tables say of people is not kept for ever; since when the cells of one are not.
alter table sheet_import add column forgotten_at timestamp(6) with time zone;

-- Organizations that may be the same, two and two; found by the program for those that were not compared yet.
alter table organization add column compared boolean default false not null;
create index organization_compared on organization (compared, id);
create table resemblance (
  id uuid primary key,
  one_id uuid not null references organization on delete cascade,
  other_id uuid not null references organization on delete cascade,
  likeness varchar(20) not null,
  constraint two_resemble_once unique (one_id, other_id)
);
create index resemblance_of_other on resemblance (other_id);
