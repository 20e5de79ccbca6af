#!/usr/bin/env bash
# How long the desk takes to find among 100,000 organizations and 1,000,000 sign-ons, and to tell whom an organization
# resembles, on H2 and on PostgreSQL: what the classes SearchTimes and OrganizationTimes measure, as docs/benchmarks.md holds it.
# ORGANIZATIONS and SIGN_ONS make it a quick turn, DATABASES names one of the two.
set -euo pipefail
cd "$(dirname "$0")/../.."

organizations=${ORGANIZATIONS:-100000}
sign_ons=${SIGN_ONS:-1000000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# database, execution of the tests upon it, class
measure() {
  ./mvnw -B -ntp surefire:test@"$2" -Dtest="$3" -Dorganizations="$organizations" -Dsignons="$sign_ons" >"$work/$1" 2>&1 ||
    { tail -50 "$work/$1" >&2; exit 1; }
}

# What a line begins with, and what the table calls it.
rows() {
  cat <<ROWS
page, all queries|somebody who may see everything: page, all queries
options, all queries|options, all queries
type-ahead |the signers' type-ahead, lookalikes included
page, a whole name|page, the whole name of an organization
asked again, a whole name|the same, once all kinds have been asked
page, place|page, a place, alone or beside a name
a small campaign's page, all queries|somebody who may see one small campaign: page, all queries
a small campaign's page, a whole name|page, the whole name, seen by them
an empty campaign's page, all queries|one campaign in which there is nothing to find
ROWS
}

# file of a run; a line of the table for each that its milliseconds are given of, and then all that was measured
tell() {
  local line
  while IFS='|' read -r begins called; do
    line=$(grep -F " ms" "$1" | grep -m1 -E "^(\[INFO\] )?$begins" || true)
    [ -z "$line" ] || printf '| %s | %s |\n' "$called" "$(sed -E 's/.*median ([0-9.]+) ms, 95th ([0-9.]+) ms, (worst|longest) ([0-9.]+) ms.*/\1, \2, \4/' <<<"$line")"
  done < <(rows)
  sed -nE 's/^(\[INFO\] )?(.* ms.*|.* made in .*)$/  \2/p' "$1"
}

./mvnw -B -ntp -q test-compile
for database in ${DATABASES:-H2 PostgreSQL}; do
  execution=$([ "$database" = H2 ] && echo default-test || echo postgresql)
  echo "$database, $organizations organizations, $sign_ons sign-ons, $(nproc) processors; milliseconds: median, 95th, worst"
  for class in SearchTimes OrganizationTimes; do
    measure "$database" "$execution" "$class"
    tell "$work/$database"
  done
done
