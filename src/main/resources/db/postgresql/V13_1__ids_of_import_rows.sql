update sheet_import_row set id = gen_random_uuid();
alter table sheet_import_row alter column id set not null;
create unique index sheet_import_row_by_id on sheet_import_row (id);
