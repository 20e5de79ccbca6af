-- A table of sign-ons that somebody brought: staged, understood, decided upon, and then recorded whole or not at all.
create table sheet_import (
  id uuid primary key,
  salt bytea not null,
  revision_id uuid not null references revision on delete cascade,
  file_name varchar(200) not null,
  digest varchar(64) not null,
  sheets varchar(20000) not null,
  sheet varchar(100),
  row_count int not null,
  heading int not null,
  formulas varchar(20000) not null,
  day_first boolean not null,
  mapping varchar(4000),
  terms varchar(20000),
  brought_at timestamp(6) with time zone not null,
  brought_by varchar(300) not null,
  staged int not null,
  staged_at timestamp(6) with time zone,
  mapped_at timestamp(6) with time zone,
  matched int not null,
  matched_at timestamp(6) with time zone,
  applied_at timestamp(6) with time zone,
  applied_by varchar(300),
  taken_back_at timestamp(6) with time zone,
  taken_back_by varchar(300),
  taken_back_reason varchar(1000),
  version int not null,
  constraint what_is_understood_was_mapped check (matched_at is null or mapped_at is not null),
  constraint what_is_applied_was_understood check (applied_at is null or matched_at is not null),
  constraint what_is_taken_back_was_applied check (taken_back_at is null or applied_at is not null)
);
create index sheet_import_in_order on sheet_import (brought_at, id);
create index sheet_import_of_file on sheet_import (digest, revision_id);

-- The file, until its rows are staged.
create table sheet_import_part (
  import_id uuid not null references sheet_import on delete cascade,
  ordinal int not null,
  bytes bytea not null,
  primary key (import_id, ordinal)
);

create table sheet_import_row (
  import_id uuid not null references sheet_import on delete cascade,
  ordinal int not null,
  line int not null,
  cells varchar(1000000) not null,
  kind varchar(20),
  signer_key varchar(400),
  verdict varchar(20),
  reason varchar(40),
  detail varchar(200),
  candidates varchar(400) not null,
  decision varchar(10),
  chosen uuid,
  sign_on_id uuid,
  outcome varchar(10),
  primary key (import_id, ordinal),
  constraint a_row_has_a_known_verdict check (verdict in ('NEW', 'KNOWN', 'POSSIBLE', 'WRONG')),
  constraint a_row_is_decided_in_a_known_way check (decision in ('NEW', 'KNOWN', 'SKIP')),
  constraint a_known_signer_is_chosen check (decision <> 'KNOWN' or chosen is not null)
);
create index sheet_import_row_by_verdict on sheet_import_row (import_id, verdict, ordinal);
create index sheet_import_row_by_signer on sheet_import_row (signer_key);

-- What the columns under some headings meant the last time.
create table remembered_mapping (
  headings varchar(64) primary key,
  mapping varchar(4000) not null,
  used_at timestamp(6) with time zone not null
);

-- Many signers and many addresses are looked up at once, by these alone.
create index sign_on_by_place on sign_on (place);
create index slug_by_slug on slug (slug);
