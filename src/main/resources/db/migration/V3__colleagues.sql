-- Who was only just added chooses a password by a link; until then there is none.
alter table staff_member alter column password_hash drop not null;
alter table staff_member alter column password_changed_at drop not null;
alter table staff_member add column link_issued_at timestamp(6) with time zone;

-- A page names a session by its handle, never by its token. Those from before have none: whoever has one signs in again.
delete from staff_session;
alter table staff_session add column handle uuid not null;
alter table staff_session add column browser varchar(60);
alter table staff_session add constraint handle_taken unique (handle);
