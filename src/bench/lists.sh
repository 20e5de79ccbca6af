#!/usr/bin/env bash
# A letter with 100,000 sign-ons at the desk of the packaged site, on H2 with 256 MB: how long its lists, its files and its
# signature block take, and how much memory the site has taken afterwards.
set -euo pipefail
cd "$(dirname "$0")/../.."

many=${MANY:-100000}
port=18092
work=$(mktemp -d)
running=
site=http://127.0.0.1:$port
trap '[ -z "$running" ] || kill "$running" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

start() {
  UNDERSIGNED_DATA=$work UNDERSIGNED_PORT=$port UNDERSIGNED_MANAGEMENT_PORT=$((port + 1)) UNDERSIGNED_HOST=127.0.0.1 \
    java -Xmx256m -jar target/quarkus-app/quarkus-run.jar >"$work/log" 2>&1 &
  running=$!
  until curl -sf -o /dev/null "$site/"; do
    kill -0 "$running" || { cat "$work/log" >&2; exit 1; }
    sleep 0.5
  done
}

stop() {
  kill "$running"
  wait "$running" 2>/dev/null || true
  running=
}

fill() {
  cat >"$work/fill.sql" <<SQL
insert into sign_on (id, letter_id, campaign_id, revision_id, kind, name, affiliation, state, signed_on, date_basis, assurance, received_at,
    published_at, place, list_key, search_text, salt, version)
  select id, letter_id, campaign_id, revision_id, 'INDIVIDUAL', name, 'Made-up board ' || mod(x, 997), 'VT', '2026-04-23', 'SIGNED', 'ATTESTED',
    timestamp with time zone '2026-04-23 12:00:00+00' + x * interval '1' second, timestamp with time zone '2026-05-01 12:00:00+00',
    id, x'030000' || cast(lower(name) as varbinary), ' ' || lower(name), x'00', 0
  from (select random_uuid() id, x, 'Placeholder ' || lpad(x, 7, '0') || ' of Example' name, r.letter_id, r.campaign_id, r.id revision_id
    from system_range(1, $many), (select revision.id, letter_id, campaign_id from revision
      join letter on letter.id = letter_id order by letter_id limit 1) r);
insert into contact (sign_on_id, said_by, email, may_sign, salt, version)
  select id, 'Somebody', substring(name, 13, 7) || '@example.org', true, x'00', 0 from sign_on where kind = 'INDIVIDUAL';
insert into ledger_entry (id, at, actor_kind, actor_name, verb, subject_type, subject, is_public, fields)
  select random_uuid(), received_at, 'STAFF', 'Alex Example', 'sign_on.published', 'sign_on', id, false, ''
  from sign_on where kind = 'INDIVIDUAL';
analyze;
SQL
  java -cp "$(echo target/quarkus-app/lib/main/com.h2database.h2-*.jar)" org.h2.tools.RunScript \
    -url "jdbc:h2:$work/undersigned" -user "" -script "$work/fill.sql"
}

come_in() {
  local setup
  setup=$(grep -o '/desk/setup/[A-Za-z0-9_-]*' "$work/log" | tail -1)
  curl -sf -o /dev/null -c "$work/jar" -H "Origin: $site" \
    -d 'name=Alex+Example&email=alex@example.org&password=a+long+walk+by+the+sea&language=en' "$site$setup"
}

# what is taken, its address; the median of three
take() {
  local times
  times=$(for _ in 1 2 3; do
    curl -sf -b "$work/jar" -o "$work/taken" -w '%{time_total}\n' "$site$2"
  done | sort -n)
  printf '%-34s %6.2f s  %8d KB\n' "$1" "$(sed -n 2p <<<"$times")" "$(($(stat -c %s "$work/taken") / 1024))"
}

start
stop
fill
start
come_in
echo "$many sign-ons, -Xmx256m, $(nproc) processors"
take 'first page' /desk/sign-ons
take 'page, by name' '/desk/sign-ons?sort=signer'
take 'page, one word' '/desk/sign-ons?q=0054321'
take 'page, two filters' '/desk/sign-ons?kind=individual&stage=published'
take 'what was done' /desk/actions
letter=$(curl -sf -b "$work/jar" "$site/desk/sign-ons?kind=individual" | grep -o '/desk/letters/[0-9a-f-]*' | head -1)
take 'signature block, page' "$letter/signatures"
take 'signature block, DOCX' "$letter/signatures/block.docx"
take 'CSV' /desk/exports/sign-ons.csv
printf '%-34s %6d lines\n' '' "$(wc -l <"$work/taken")"
take 'XLSX' /desk/exports/sign-ons.xlsx
echo "peak resident $(($(grep VmHWM "/proc/$running/status" | tr -dc 0-9) / 1024)) MB; OutOfMemoryError: $(grep -c OutOfMemory "$work/log" || true)"
