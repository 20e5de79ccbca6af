-- What an organization and another that may be the same have in common, whatever the spelling.
create table organization_key (
  content varchar(200) not null,
  organization_id uuid not null references organization,
  primary key (content, organization_id)
);
create index organization_key_of on organization_key (organization_id);

create index organization_merged_into on organization (merged_into);

-- That somebody looked at two organizations and found that they are not the same; one_id is the lesser.
create table distinction (
  id uuid primary key,
  one_id uuid not null references organization,
  other_id uuid not null references organization,
  made_at timestamp(6) with time zone not null,
  salt bytea not null,
  version int not null,
  constraint two_are_told_apart_once unique (one_id, other_id),
  constraint nobody_is_told_apart_from_themselves check (one_id <> other_id)
);
create index distinction_of_other on distinction (other_id);
