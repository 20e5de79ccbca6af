-- An import is taken back some rows at a time.
alter table sheet_import add column taken_back_to int default 0 not null;
alter table sheet_import add column taker_id uuid;
update sheet_import set taken_back_to = staged where taken_back_at is not null;
