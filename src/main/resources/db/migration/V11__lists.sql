-- What the desk's lists are sorted and narrowed by.
-- The newest first: H2 sorts by an index only as it runs.
create index sign_on_by_receipt on sign_on (received_at desc, id desc);
create index sign_on_by_name on sign_on (list_key, id);
