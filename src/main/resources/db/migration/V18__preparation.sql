-- Work that is written some at a time and seen all at once: while its row stands here, what names it is left out of everything.
create table preparation (
  id uuid primary key,
  since bigint not null
);
alter table organization add column prepared_by uuid;
alter table sign_on add column prepared_by uuid;
alter table ledger_entry add column prepared_by uuid;
-- The index tells of what is not sealed yet whether it is seen.
drop index ledger_entry_to_seal;
create index ledger_entry_to_seal on ledger_entry (is_public, position, sequence, prepared_by);

-- By whom and from which source an import is recorded, how many rows it comes to, and how many of them are prepared.
alter table sheet_import add column recording_at timestamp(6) with time zone;
alter table sheet_import add column recorder_id uuid;
alter table sheet_import add column run uuid;
alter table sheet_import add column stepped_at timestamp(6) with time zone;
alter table sheet_import add column refused varchar(60);
alter table sheet_import add column source_id uuid;
alter table sheet_import add column to_record int default 0 not null;
alter table sheet_import add column prepared int default 0 not null;
update sheet_import set recording_at = applied_at where applied_at is not null;
update sheet_import set prepared = (select count(*) from sheet_import_row r where r.import_id = sheet_import.id and r.sign_on_id is not null);
-- What is recorded from a row has the row's id: so that nothing has to be written beside it.
update sheet_import_row set decision = 'SKIP', chosen = null where sign_on_id is null and decision is not null
  and import_id in (select i.id from sheet_import i where i.applied_at is not null);
update sheet_import_row set id = sign_on_id where sign_on_id is not null;
alter table sheet_import_row drop column sign_on_id;
alter table sheet_import add constraint what_is_applied_was_prepared check (applied_at is null or recording_at is not null);
