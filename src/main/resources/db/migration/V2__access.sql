-- Who works at the desk, what they may do there, and how they come in. Secrets are kept as their SHA-256 only.
create table staff_member (
  id uuid primary key,
  email varchar(320) not null,
  email_key varchar(320) not null,
  name varchar(300) not null,
  password_hash varchar(200) not null,
  password_changed_at timestamp(6) with time zone not null,
  language varchar(10) not null,
  shortcuts boolean not null,
  created_at timestamp(6) with time zone not null,
  disabled_at timestamp(6) with time zone,
  salt bytea not null,
  version int not null,
  constraint email_taken unique (email_key)
);

-- A role in one campaign, or in all of them where none is named.
create table access_grant (
  id uuid primary key,
  staff_member_id uuid not null references staff_member,
  role varchar(20) not null,
  campaign_id uuid references campaign,
  given_at timestamp(6) with time zone not null,
  salt bytea not null,
  version int not null,
  constraint a_grant_is_of_a_known_role check (role in ('ADMINISTRATOR', 'EDITOR'))
);
create index access_grant_of_staff_member on access_grant (staff_member_id);

create table staff_session (
  token_hash varchar(64) primary key,
  staff_member_id uuid not null references staff_member,
  created_at timestamp(6) with time zone not null,
  last_used_at timestamp(6) with time zone not null
);
create index staff_session_of_staff_member on staff_session (staff_member_id);

-- Browsers from which somebody signed in before: strangers' wrong guesses do not shut them out.
-- A computer that people share is known for each of them.
create table known_browser (
  token_hash varchar(64) not null,
  staff_member_id uuid not null references staff_member,
  last_used_at timestamp(6) with time zone not null,
  primary key (token_hash, staff_member_id)
);
create index known_browser_of_staff_member on known_browser (staff_member_id);

-- Works once, and not after it expires; the first account's is nobody's yet.
create table one_time_link (
  token_hash varchar(64) primary key,
  staff_member_id uuid references staff_member,
  expires_at timestamp(6) with time zone not null
);

-- Forms that must not be sent twice, and what each made.
create table used_form (
  subject uuid primary key,
  form uuid not null,
  used_at timestamp(6) with time zone not null,
  constraint form_already_used unique (form)
);

alter table contact add column salt bytea not null;
alter table contact add column version int not null;
