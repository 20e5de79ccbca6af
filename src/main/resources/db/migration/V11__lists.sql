-- What the desk's lists are sorted and narrowed by.
create index sign_on_waiting on sign_on (published_at, declined_at, received_at, id);
-- The newest first: H2 sorts by an index only as it runs.
create index sign_on_by_receipt on sign_on (received_at desc, id desc);
create index sign_on_by_name on sign_on (list_key, id);
create index ledger_entry_of_actor on ledger_entry (actor_id, sequence);
create index ledger_entry_by_verb on ledger_entry (verb, sequence);
