-- A member is corrected at the desk, too: lists of that day or before teach nothing else of what was corrected.
alter table member add column names_corrected_on varchar(10);
alter table member add column terms_corrected_on varchar(10);
alter table member add constraint names_are_corrected_on_a_day check (translate(names_corrected_on, '123456789', '000000000') = '0000-00-00');
alter table member add constraint terms_are_corrected_on_a_day check (translate(terms_corrected_on, '123456789', '000000000') = '0000-00-00');

-- What the desk says of a member stands beside what lists say, and the public ledger tells of both.
alter table roster add column corrects_id uuid references member;
