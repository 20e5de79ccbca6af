-- What was recorded from a table is given what it is found by afterwards, row by row in their order.
alter table sheet_import add column findable int default 0 not null;
alter table sheet_import add column findable_at timestamp(6) with time zone;
update sheet_import set findable = staged, findable_at = applied_at where applied_at is not null;
alter table sheet_import add constraint what_is_findable_was_applied check (findable_at is null or applied_at is not null);
