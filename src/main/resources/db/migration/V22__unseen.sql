-- Whoever left a letter's list before anyone could see them there is never shown as having left it.
alter table sign_on add column left_unseen boolean default false not null;
update sign_on set left_unseen = true
  where published_at is not null and (withdrawn_at is not null or struck_at is not null or superseded_at is not null)
  and letter_id in (select l.id from letter l join campaign c on c.id = l.campaign_id where l.published_at is null or c.published_at is null);
