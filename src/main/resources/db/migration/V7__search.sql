-- The words that records are found by, a row each, folded and as bytes, so that both databases find beginnings in one order.
create table organization_word (
  content bytea not null,
  organization_id uuid not null references organization on delete cascade,
  primary key (content, organization_id)
);
create index organization_word_of on organization_word (organization_id, content);

-- Only of sign-ons that are not found by the words of their signer.
create table sign_on_word (
  content bytea not null,
  sign_on_id uuid not null references sign_on on delete cascade,
  primary key (content, sign_on_id)
);
create index sign_on_word_of on sign_on_word (sign_on_id, content);

-- Of the reason; the desk's own, and goes with it.
create table ledger_entry_word (
  content bytea not null,
  entry_id uuid not null references ledger_entry on delete cascade,
  primary key (content, entry_id)
);
create index ledger_entry_word_of on ledger_entry_word (entry_id, content);

create index ledger_entry_of_actor on ledger_entry (actor_id, sequence desc);
create index ledger_entry_of_verb on ledger_entry (verb, sequence desc);

alter table contact add column email_key bytea;
create index contact_by_email on contact (email_key);

-- Each page of the desk says how many wait.
create index sign_on_waiting on sign_on (published_at, declined_at, received_at, id);
