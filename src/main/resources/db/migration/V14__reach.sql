-- Whoever may see one campaign only is shown what is found in it: its rows stand together, so that none of another's are looked at.
alter table sign_on add column campaign_id uuid;
update sign_on set campaign_id = (select letter.campaign_id from letter where letter.id = sign_on.letter_id);
alter table sign_on alter column campaign_id set not null;
create index sign_on_of_campaign on sign_on (campaign_id, organization_id, id);

alter table sign_on_word add column campaign_id uuid;
update sign_on_word set campaign_id = (select sign_on.campaign_id from sign_on where sign_on.id = sign_on_word.sign_on_id);
alter table sign_on_word alter column campaign_id set not null;
create index sign_on_word_of_campaign on sign_on_word (campaign_id, content, sign_on_id);

-- None of what belongs to no campaign.
alter table ledger_entry_word add column campaign_id uuid;
update ledger_entry_word set campaign_id =
  (select ledger_entry.campaign_id from ledger_entry where ledger_entry.id = ledger_entry_word.entry_id);
create index ledger_entry_word_of_campaign on ledger_entry_word (campaign_id, content, entry_id);

create index ledger_entry_of_campaigns_actor on ledger_entry (campaign_id, actor_id, sequence desc);
create index ledger_entry_of_campaigns_verb on ledger_entry (campaign_id, verb, sequence desc);
create index ledger_entry_of_actors_verb on ledger_entry (actor_id, verb, sequence desc);
