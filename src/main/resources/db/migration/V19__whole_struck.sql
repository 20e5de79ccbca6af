-- A campaign or a letter that was made public in error is struck as its parts are, and can be restored.
alter table campaign add column struck_at timestamp(6) with time zone;
alter table campaign add column struck_reason varchar(1000);
alter table campaign add constraint a_struck_campaign_has_a_reason check ((struck_at is null) = (struck_reason is null));
alter table letter add column struck_at timestamp(6) with time zone;
alter table letter add column struck_reason varchar(1000);
alter table letter add constraint a_struck_letter_has_a_reason check ((struck_at is null) = (struck_reason is null));
