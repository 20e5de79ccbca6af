-- A date is a year, a month or a day, and a lead has a place, whoever writes it.
alter table source add constraint a_source_has_a_date_of_known_form check (translate(dated, '123456789', '000000000') in ('0000', '0000-00', '0000-00-00'));
alter table roster add constraint a_roster_has_a_date_of_known_form check (translate(holds_on, '123456789', '000000000') in ('0000', '0000-00', '0000-00-00'));
alter table member_term add constraint a_terms_start_is_of_known_form check (translate(starts_on, '123456789', '000000000') in ('0000', '0000-00', '0000-00-00'));
alter table member_term add constraint a_terms_end_is_of_known_form check (translate(ends_on, '123456789', '000000000') in ('0000', '0000-00', '0000-00-00'));
alter table letter add constraint a_letter_has_a_date_of_known_form check (translate(dated, '123456789', '000000000') in ('0000', '0000-00', '0000-00-00'));
alter table letter add constraint a_letters_sending_is_of_known_form check (translate(sent_on, '123456789', '000000000') in ('0000', '0000-00', '0000-00-00'));
alter table letter add constraint a_letters_announcement_is_of_known_form check (translate(announced_on, '123456789', '000000000') in ('0000', '0000-00', '0000-00-00'));
alter table step add constraint a_step_has_a_date_of_known_form check (translate(happened_on, '123456789', '000000000') in ('0000', '0000-00', '0000-00-00'));
alter table measure add constraint a_measure_has_a_date_of_known_form check (translate(measured_on, '123456789', '000000000') in ('0000', '0000-00', '0000-00-00'));
alter table sign_on add constraint a_sign_on_has_a_date_of_known_form check (translate(signed_on, '123456789', '000000000') in ('0000', '0000-00', '0000-00-00'));
alter table sign_on add constraint a_withdrawal_has_a_date_of_known_form check (translate(withdrawn_on, '123456789', '000000000') in ('0000', '0000-00', '0000-00-00'));
alter table contact add constraint a_contact_has_a_date_of_known_form check (translate(heard_on, '123456789', '000000000') in ('0000', '0000-00', '0000-00-00'));
alter table reported_count add constraint a_reported_count_has_a_date_of_known_form check (translate(reported_on, '123456789', '000000000') in ('0000', '0000-00', '0000-00-00'));
alter table statement add constraint a_statement_has_a_date_of_known_form check (translate(said_on, '123456789', '000000000') in ('0000', '0000-00', '0000-00-00'));
alter table roster_import add constraint a_roster_import_has_a_date_of_known_form check (translate(holds_on, '123456789', '000000000') in ('0000', '0000-00', '0000-00-00'));
alter table reported_count add constraint a_reported_count_is_of_a_known_kind check (kind in ('MEMBER', 'ORGANIZATION', 'INDIVIDUAL'));
alter table sign_on add constraint leads_are_numbered_from_one check (lead_ordinal > 0);
