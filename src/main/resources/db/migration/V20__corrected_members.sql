-- A member is corrected at the desk, too: lists of that day or before teach nothing else of what was corrected.
alter table member add column terms_corrected_on varchar(10);
alter table member add constraint terms_are_corrected_on_a_day check (translate(terms_corrected_on, '123456789', '000000000') = '0000-00-00');

-- The days of terms that were taken away: an older list gives no seat back for them.
create table member_term_taken (
  member_id uuid not null references member,
  from_on varchar(10) not null,
  till_on varchar(10) not null,
  primary key (member_id, from_on, till_on)
);

-- What the desk says of a member stands beside what lists say, and the public ledger tells of both.
alter table roster add column corrects_id uuid references member;

-- Names say how they are known, as terms do: so no older list undoes what a newer one said.
alter table member add column named_by_id uuid references roster;
update member set named_by_id = (
  select r.id from member_term t join roster r on r.id = t.roster_id
  where t.member_id = member.id order by r.holds_on desc, r.id fetch first 1 row only);
