#!/usr/bin/env bash
# Time from `java -jar` to the first 200: the packaged site beside an empty application with the same extensions, medians of five.
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=${RUNS:-5}
port=18090
work=$(mktemp -d)
running=
trap '[ -z "$running" ] || kill "$running" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

# The same pom, none of the code: one page, an empty database.
make_empty() {
  mkdir -p "$work/empty/src/main/resources/META-INF/resources"
  cp -r pom.xml mvnw .mvn "$work/empty/"
  echo '<!doctype html><title>empty</title>' >"$work/empty/src/main/resources/META-INF/resources/index.html"
  cat >"$work/empty/src/main/resources/application.properties" <<'PROPERTIES'
quarkus.http.port=${UNDERSIGNED_PORT:8080}
quarkus.http.host=127.0.0.1
quarkus.management.enabled=true
quarkus.management.port=${UNDERSIGNED_MANAGEMENT_PORT:9000}
quarkus.datasource.jdbc.url=jdbc:h2:retry:${UNDERSIGNED_DATA}/empty;WRITE_DELAY=0
quarkus.flyway.migrate-at-start=true
PROPERTIES
  (cd "$work/empty" && ./mvnw -q -o -DskipTests package >/dev/null)
}

# jar, data folder; prints milliseconds
start_once() {
  local jar=$1 data=$2 began ended
  began=$(date +%s%N)
  UNDERSIGNED_DATA=$data UNDERSIGNED_PORT=$port UNDERSIGNED_MANAGEMENT_PORT=$((port + 1)) UNDERSIGNED_HOST=127.0.0.1 \
    java -Xmx256m ${JAVA_FLAGS:-} -jar "$jar" >"$work/log" 2>&1 &
  running=$!
  until curl -sf -o /dev/null "http://127.0.0.1:$port/"; do
    kill -0 "$running" || { cat "$work/log" >&2; exit 1; }
    sleep 0.02
  done
  ended=$(date +%s%N)
  rss=$(($(ps -o rss= -p "$running") / 1024))
  kill "$running"
  wait "$running" 2>/dev/null || true
  running=
  took=$(((ended - began) / 1000000))
}

median() { printf '%s\n' "$@" | sort -n | sed -n $(((runs + 1) / 2))p; }

make_empty
site=target/quarkus-app/quarkus-run.jar
empty=$work/empty/target/quarkus-app/quarkus-run.jar
start_once $site "$work/site"
echo "first start (migrates, loads the seeds): $took ms"
start_once "$empty" "$work/empty-data"
ours=()
theirs=()
for _ in $(seq "$runs"); do
  start_once $site "$work/site"
  ours+=("$took")
  resident=$rss
  start_once "$empty" "$work/empty-data"
  theirs+=("$took")
done
mine=$(median "${ours[@]}")
yours=$(median "${theirs[@]}")
echo "second start: site $mine ms, empty $yours ms, ratio $(awk "BEGIN { printf \"%.2f\", $mine / $yours }") (site ${ours[*]}; empty ${theirs[*]})"
echo "resident with -Xmx256m after the first 200: $resident MB"
