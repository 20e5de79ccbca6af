-- An organization is also found by its place, alone or beside words of its names: those that have one have a row for each
-- word of both, apart from the words of names, by which it is told what may be the same.
alter table organization add column place_text varchar(400) default '' not null;
create table organization_placed_word (
  content bytea not null,
  organization_id uuid not null references organization on delete cascade,
  primary key (content, organization_id)
);
create index organization_placed_word_of on organization_placed_word (organization_id, content);
