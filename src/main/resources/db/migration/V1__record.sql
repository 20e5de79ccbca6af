-- The record: what is asked, who signed it, and what became of it.
-- H2 and PostgreSQL both take this file as it is; what only one of them can stands in db/h2 and db/postgresql.

-- Every address ever given out; a row is never deleted, so an address never comes to mean something else.
create table slug (
  kind varchar(20) not null,
  slug varchar(120) not null,
  subject uuid not null,
  primary key (kind, slug)
);
create index slug_of_subject on slug (subject);

create table source (
  id uuid primary key,
  title varchar(500) not null,
  publisher varchar(300),
  dated varchar(10),
  address varchar(2000),
  public_since timestamp(6) with time zone,
  salt bytea not null,
  version int not null
);

-- Which sources a fact has; the subject is the id of any record.
create table citation (
  subject uuid not null,
  ordinal int not null,
  source_id uuid not null references source,
  second_hand boolean not null,
  primary key (subject, ordinal),
  constraint a_source_is_cited_once unique (subject, source_id)
);
create index citation_of_source on citation (source_id);

create table organization (
  id uuid primary key,
  slug varchar(120) not null unique,
  name varchar(300) not null,
  website varchar(2000),
  level varchar(20),
  place varchar(200),
  merged_into uuid references organization,
  public_since timestamp(6) with time zone,
  sort_key bytea not null,
  search_text varchar(4000) not null,
  created_at timestamp(6) with time zone not null,
  salt bytea not null,
  version int not null,
  constraint an_organization_is_not_merged_into_itself check (merged_into is null or merged_into <> id),
  constraint an_organization_has_a_known_level check (level in ('NATIONAL', 'STATE', 'LOCAL', 'OTHER'))
);
create index organization_in_order on organization (sort_key, id);

create table organization_alias (
  organization_id uuid not null references organization,
  ordinal int not null,
  name varchar(300) not null,
  primary key (organization_id, ordinal)
);

-- A list of who sat when, as somebody published it: known to hold on one day.
create table roster (
  id uuid primary key,
  title varchar(300) not null,
  holds_on varchar(10) not null,
  publisher varchar(300),
  address varchar(2000),
  licence varchar(100),
  loaded_at timestamp(6) with time zone not null,
  salt bytea not null,
  version int not null
);

create table member (
  id uuid primary key,
  bioguide varchar(7) not null unique,
  first_name varchar(100) not null,
  last_name varchar(100) not null,
  official_name varchar(300) not null,
  sort_key bytea not null,
  search_text varchar(1000) not null
);
create index member_in_order on member (sort_key, id);

create table member_term (
  id uuid primary key,
  member_id uuid not null references member,
  chamber varchar(10) not null,
  state varchar(2) not null,
  district int,
  party varchar(60) not null,
  starts_on varchar(10),
  ends_on varchar(10),
  roster_id uuid not null references roster,
  constraint a_term_is_of_a_chamber check (chamber in ('HOUSE', 'SENATE')),
  constraint only_the_house_has_districts check ((chamber = 'HOUSE') = (district is not null))
);
create index member_term_of_member on member_term (member_id);
create index member_term_of_seat on member_term (state, chamber, district);

create table zip_district (
  zip varchar(5) not null,
  state varchar(2) not null,
  district int not null,
  primary key (zip, state, district)
);

create table campaign (
  id uuid primary key,
  slug varchar(120) not null unique,
  language varchar(10) not null,
  title varchar(300) not null,
  summary varchar(4000) not null,
  published_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  salt bytea not null,
  version int not null
);
create table campaign_text (
  campaign_id uuid not null references campaign,
  language varchar(10) not null,
  title varchar(300),
  summary varchar(4000),
  primary key (campaign_id, language)
);

create table demand (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  ordinal int not null,
  title varchar(300) not null,
  short_title varchar(60) not null,
  summary varchar(4000),
  outcome varchar(4000),
  salt bytea not null,
  version int not null,
  constraint demands_of_a_campaign_are_numbered unique (campaign_id, ordinal)
);
create table demand_text (
  demand_id uuid not null references demand,
  language varchar(10) not null,
  title varchar(300),
  short_title varchar(60),
  summary varchar(4000),
  outcome varchar(4000),
  primary key (demand_id, language)
);

create table letter (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  slug varchar(120) not null unique,
  follows_id uuid references letter,
  language varchar(10) not null,
  title varchar(300) not null,
  summary varchar(4000),
  counts_note varchar(4000),
  dated varchar(10),
  sent_on varchar(10),
  announced_on varchar(10),
  opens_at timestamp(6) with time zone,
  closes_at timestamp(6) with time zone,
  zone varchar(60),
  open_to_members boolean not null,
  open_to_organizations boolean not null,
  open_to_individuals boolean not null,
  open_to_house boolean not null,
  open_to_senate boolean not null,
  withdrawn_individuals int not null,
  collecting_at timestamp(6) with time zone,
  published_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  salt bytea not null,
  version int not null,
  constraint a_letter_does_not_follow_itself check (follows_id is null or follows_id <> id),
  constraint a_letter_closes_after_it_opens check (opens_at is null or closes_at is null or opens_at < closes_at),
  constraint a_deadline_has_its_zone check ((opens_at is null and closes_at is null) or zone is not null)
);
create index letter_of_campaign on letter (campaign_id);
create table letter_text (
  letter_id uuid not null references letter,
  language varchar(10) not null,
  title varchar(300),
  summary varchar(4000),
  counts_note varchar(4000),
  primary key (letter_id, language)
);
create table letter_demand (
  letter_id uuid not null references letter,
  demand_id uuid not null references demand,
  primary key (letter_id, demand_id)
);
create table letter_recipient (
  letter_id uuid not null references letter,
  ordinal int not null,
  name varchar(300) not null,
  title varchar(300),
  via varchar(100),
  primary key (letter_id, ordinal)
);

-- One frozen wording; no statement of this program updates a row's words.
create table revision (
  id uuid primary key,
  letter_id uuid not null references letter,
  ordinal int not null,
  language varchar(10) not null,
  wording varchar(200000) not null,
  sha256 varchar(64) not null,
  excerpt boolean not null,
  note varchar(4000),
  follows_id uuid references revision,
  frozen_at timestamp(6) with time zone not null,
  salt bytea not null,
  version int not null,
  constraint revisions_of_a_letter_are_numbered unique (letter_id, ordinal),
  constraint a_revision_is_of_one_letter unique (id, letter_id),
  constraint a_checksum_is_of_its_length check (length(sha256) = 64)
);
create table revision_text (
  revision_id uuid not null references revision,
  language varchar(10) not null,
  note varchar(4000),
  primary key (revision_id, language)
);

create table step (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  ordinal int not null,
  happened_on varchar(10) not null,
  date_basis varchar(20) not null,
  standing varchar(20),
  letter_id uuid references letter,
  letter_role varchar(10),
  title varchar(300) not null,
  details varchar(4000),
  salt bytea not null,
  version int not null,
  constraint steps_of_a_campaign_are_numbered unique (campaign_id, ordinal),
  constraint a_steps_date_has_a_known_basis check (date_basis in ('HAPPENED', 'NAMED_BY_SOURCE')),
  constraint a_step_sets_a_known_standing check (standing in
    ('ASKED', 'ACKNOWLEDGED', 'PROMISED', 'PARTLY_MET', 'MET', 'NOT_MET', 'REFUSED', 'REVERSED', 'UNCLEAR')),
  constraint a_step_says_what_it_is_to_its_letter check ((letter_id is null) = (letter_role is null)),
  constraint a_step_is_a_letter_sent_or_its_answer check (letter_role in ('SENT', 'ANSWER'))
);
create table step_text (
  step_id uuid not null references step,
  language varchar(10) not null,
  title varchar(300),
  details varchar(4000),
  primary key (step_id, language)
);
create table step_demand (
  step_id uuid not null references step,
  demand_id uuid not null references demand,
  primary key (step_id, demand_id)
);

create table measure (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  demand_id uuid references demand,
  ordinal int not null,
  measured_on varchar(10) not null,
  figure decimal(18, 4) not null,
  qualifier varchar(10),
  unit varchar(100) not null,
  note varchar(1000),
  salt bytea not null,
  version int not null,
  constraint measures_of_a_campaign_are_numbered unique (campaign_id, ordinal),
  constraint a_measure_has_a_known_qualifier check (qualifier in ('OVER', 'ABOUT'))
);
create table measure_text (
  measure_id uuid not null references measure,
  language varchar(10) not null,
  unit varchar(100),
  note varchar(1000),
  primary key (measure_id, language)
);

create table sign_on (
  id uuid primary key,
  letter_id uuid not null references letter,
  revision_id uuid not null,
  kind varchar(20) not null,
  member_id uuid references member,
  organization_id uuid references organization,
  name varchar(300) not null,
  title varchar(300),
  affiliation varchar(300),
  chamber varchar(10),
  party varchar(60),
  state varchar(2),
  district int,
  lead_ordinal int,
  signed_on varchar(10),
  date_basis varchar(20) not null,
  assurance varchar(20) not null,
  attested_by varchar(300),
  received_at timestamp(6) with time zone not null,
  confirmed_at timestamp(6) with time zone,
  published_at timestamp(6) with time zone,
  declined_at timestamp(6) with time zone,
  declined_reason varchar(1000),
  withdrawn_at timestamp(6) with time zone,
  withdrawn_on varchar(10),
  withdrawal_reason varchar(1000),
  struck_at timestamp(6) with time zone,
  struck_reason varchar(1000),
  superseded_at timestamp(6) with time zone,
  superseded_by uuid references sign_on,
  place uuid,
  list_key bytea not null,
  search_text varchar(2000) not null,
  salt bytea not null,
  version int not null,
  constraint signer_already_live unique (letter_id, place),
  constraint what_is_signed_is_a_revision_of_the_letter
    foreign key (revision_id, letter_id) references revision (id, letter_id),
  constraint only_a_live_sign_on_holds_a_place check ((place is not null) =
    (published_at is not null and withdrawn_at is null and struck_at is null and superseded_at is null)),
  constraint what_is_declined_was_never_published check (declined_at is null or published_at is null),
  constraint only_what_was_published_can_be_taken_off check
    (published_at is not null or (withdrawn_at is null and struck_at is null and superseded_at is null)),
  constraint a_sign_on_leaves_the_list_in_one_way check
    ((withdrawn_at is null or struck_at is null) and (superseded_at is null or coalesce(withdrawn_at, struck_at) is null)),
  constraint the_day_of_a_withdrawal_is_of_one check (withdrawn_on is null or withdrawn_at is not null),
  constraint a_withdrawal_has_a_reason check ((withdrawn_at is null) = (withdrawal_reason is null)),
  constraint a_striking_has_a_reason check ((struck_at is null) = (struck_reason is null)),
  constraint a_refusal_has_a_reason check ((declined_at is null) = (declined_reason is null)),
  constraint a_supersession_names_its_successor check ((superseded_at is null) = (superseded_by is null)),
  constraint a_sign_on_is_of_one_kind check (
    (kind = 'MEMBER' and member_id is not null and organization_id is null)
    or (kind = 'ORGANIZATION' and organization_id is not null and member_id is null)
    or (kind = 'INDIVIDUAL' and organization_id is null and member_id is null)),
  constraint a_members_seat_is_of_a_chamber check ((kind = 'MEMBER') = (chamber is not null)),
  constraint a_seat_is_of_a_known_chamber check (chamber in ('HOUSE', 'SENATE')),
  constraint a_member_has_state_and_party check (kind <> 'MEMBER' or (state is not null and party is not null)),
  constraint a_members_district_is_of_the_house check (kind <> 'MEMBER' or (chamber = 'HOUSE') = (district is not null)),
  constraint a_sign_on_has_a_known_assurance check
    (assurance in ('REPORTED', 'ATTESTED', 'MAILBOX_CONFIRMED', 'DOMAIN_VERIFIED')),
  constraint a_date_has_a_known_basis check (date_basis in ('SIGNED', 'NAMED_BY_SOURCE'))
);
create index sign_on_in_order on sign_on (letter_id, list_key, id);
create index sign_on_of_member on sign_on (member_id);
create index sign_on_of_organization on sign_on (organization_id);

-- Who said it, to whom and how: the desk's own, apart from the sign-on, so that it can go without touching it.
create table contact (
  sign_on_id uuid primary key references sign_on,
  said_by varchar(300),
  position varchar(300),
  email varchar(320),
  heard_by varchar(20),
  heard_on varchar(10),
  may_sign boolean not null,
  note varchar(4000)
);

create table reported_count (
  id uuid primary key,
  letter_id uuid not null references letter,
  ordinal int not null,
  kind varchar(20) not null,
  words varchar(200) not null,
  figure int not null,
  qualifier varchar(10),
  reported_on varchar(10),
  note varchar(1000),
  salt bytea not null,
  version int not null,
  constraint reported_counts_of_a_letter_are_numbered unique (letter_id, ordinal),
  constraint a_reported_count_has_a_known_qualifier check (qualifier in ('OVER', 'ABOUT')),
  constraint a_reported_count_is_not_negative check (figure >= 0)
);
create table reported_count_text (
  reported_count_id uuid not null references reported_count,
  language varchar(10) not null,
  note varchar(1000),
  primary key (reported_count_id, language)
);

create table statement (
  id uuid primary key,
  letter_id uuid not null references letter,
  ordinal int not null,
  person varchar(300) not null,
  title varchar(300),
  organization_id uuid references organization,
  language varchar(10) not null,
  wording varchar(10000),
  complete boolean not null,
  said_on varchar(10),
  salt bytea not null,
  version int not null,
  constraint statements_of_a_letter_are_numbered unique (letter_id, ordinal)
);

-- The append-only record of every change; sequence is the order in which entries are sealed.
create table ledger_entry (
  id uuid primary key,
  sequence bigint generated by default as identity unique,
  at timestamp(6) with time zone not null,
  actor_kind varchar(20) not null,
  actor_id uuid,
  actor_name varchar(300),
  verb varchar(60) not null,
  subject_type varchar(30) not null,
  subject uuid not null,
  campaign_id uuid,
  is_public boolean not null,
  fields varchar(1000) not null,
  digest varchar(64),
  reason varchar(1000),
  changes varchar(1000000),
  position bigint unique,
  public_part varchar(4000),
  hash varchar(64),
  constraint a_sealed_entry_is_whole check ((position is null) = (public_part is null) and (position is null) = (hash is null)),
  constraint only_what_is_public_is_sealed check (position is null or is_public),
  constraint positions_begin_at_one check (position >= 1)
);
create index ledger_entry_about on ledger_entry (subject, sequence);
create index ledger_entry_of_campaign on ledger_entry (campaign_id, position);
create index ledger_entry_to_seal on ledger_entry (is_public, position, sequence);

-- The newest sealed position and its hash; its row lock lets one sealer work at a time.
create table ledger_head (
  id int primary key,
  position bigint not null,
  hash varchar(64) not null,
  constraint there_is_one_head check (id = 1)
);
insert into ledger_head (id, position, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- What was done once to this database, such as loading the seeds or declining to.
create table installation (
  fact varchar(40) primary key,
  detail varchar(1000) not null,
  at timestamp(6) with time zone not null
);
