-- What anyone may have seen is never deleted: recorded in error, it is struck, and can be restored.
alter table demand add column struck_at timestamp(6) with time zone;
alter table demand add column struck_reason varchar(1000);
alter table demand add constraint a_struck_demand_has_a_reason check ((struck_at is null) = (struck_reason is null));
alter table step add column struck_at timestamp(6) with time zone;
alter table step add column struck_reason varchar(1000);
alter table step add constraint a_struck_step_has_a_reason check ((struck_at is null) = (struck_reason is null));
alter table measure add column struck_at timestamp(6) with time zone;
alter table measure add column struck_reason varchar(1000);
alter table measure add constraint a_struck_measure_has_a_reason check ((struck_at is null) = (struck_reason is null));
alter table reported_count add column struck_at timestamp(6) with time zone;
alter table reported_count add column struck_reason varchar(1000);
alter table reported_count add constraint a_struck_count_has_a_reason check ((struck_at is null) = (struck_reason is null));
alter table statement add column struck_at timestamp(6) with time zone;
alter table statement add column struck_reason varchar(1000);
alter table statement add constraint a_struck_statement_has_a_reason check ((struck_at is null) = (struck_reason is null));

-- Sources are found by the words of their titles, publishers and addresses.
alter table source add column search_text varchar(4000) default '' not null;
