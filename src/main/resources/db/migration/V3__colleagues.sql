-- Who was only just added chooses a password by a link; until then there is none.
alter table staff_member alter column password_hash drop not null;
alter table staff_member alter column password_changed_at drop not null;
alter table staff_member add column link_issued_at timestamp(6) with time zone;
