-- Links by which a draft is seen as the public will see it; without a letter, the campaign itself.
create table preview (
  id uuid primary key,
  token_hash varchar(64) not null unique,
  campaign_id uuid not null references campaign,
  letter_id uuid references letter,
  made_by varchar(300) not null,
  made_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  salt bytea not null,
  version int not null
);
create index preview_of_campaign on preview (campaign_id);
