-- Nobody leads a letter at a place where another live one does; of two who did already, the later keeps only its number.
alter table sign_on add column lead_place int;
update sign_on set lead_place = lead_ordinal where place is not null and lead_ordinal is not null and not exists
  (select 1 from sign_on earlier where earlier.letter_id = sign_on.letter_id and earlier.place is not null
    and earlier.lead_ordinal = sign_on.lead_ordinal and earlier.id < sign_on.id);
alter table sign_on add constraint lead_taken unique (letter_id, lead_place);
alter table sign_on add constraint only_a_live_lead_holds_its_place check
  (lead_place is null or (place is not null and lead_place = lead_ordinal));
