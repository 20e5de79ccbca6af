-- How many rows stand above what is imported, the headings among them: they are no rows to anybody but the program.
alter table sheet_import add column head_rows int default 0 not null;
update sheet_import set head_rows = (
  select count(*) from sheet_import_row r where r.import_id = sheet_import.id and r.line <= sheet_import.heading);
