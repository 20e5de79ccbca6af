-- Each block of numbers that H2 takes is written to the disk at once: by itself it takes thirty-two at a time.
alter table ledger_entry alter column sequence set cache 10000;
-- H2 has made one like it for the foreign key.
drop index organization_key_of;
