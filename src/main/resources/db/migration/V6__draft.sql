-- The wording of a letter before it is frozen; one at a time.
create table draft (
  id uuid primary key,
  letter_id uuid not null unique references letter,
  wording varchar(200000) not null,
  excerpt boolean not null,
  note varchar(4000),
  salt bytea not null,
  version int not null
);
