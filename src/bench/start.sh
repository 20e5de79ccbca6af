#!/usr/bin/env bash
# Time from `java -jar` to the first 200, and resident memory then: the packaged site, also with an archive of its classes,
# beside an empty application with the same extensions, without and with an entity, and packaged and archived like the site;
# medians of five. JAVA_AHEAD names the java of a version 25 or later, where its cache is to be tried too.
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=${RUNS:-5}
port=18090
work=$(mktemp -d)
running=
site_took=() empty_took=() entity_took=() archive_took=() quick_took=() alike_took=() ahead_took=()
site_rss=() empty_rss=() entity_rss=() archive_rss=() quick_rss=() alike_rss=() ahead_rss=()
trap '[ -z "$running" ] || kill "$running" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

# The same pom, none of the code: one page, an empty database; Hibernate starts only where there is an entity.
# folder, whether with an entity, kind of package
make_empty() {
  local folder=$1
  mkdir -p "$folder/src/main/resources/META-INF/resources" "$folder/src/main/java"
  cp -r pom.xml mvnw .mvn "$folder/"
  if [ -n "${2:-}" ]; then
    echo '@jakarta.persistence.Entity public class One extends io.quarkus.hibernate.orm.panache.PanacheEntity { public String name; }' \
      >"$folder/src/main/java/One.java"
  fi
  echo '<!doctype html><title>empty</title>' >"$folder/src/main/resources/META-INF/resources/index.html"
  cat >"$folder/src/main/resources/application.properties" <<'PROPERTIES'
quarkus.http.port=${UNDERSIGNED_PORT:8080}
quarkus.http.host=127.0.0.1
quarkus.management.enabled=true
quarkus.management.port=${UNDERSIGNED_MANAGEMENT_PORT:9000}
quarkus.datasource.jdbc.url=jdbc:h2:retry:${UNDERSIGNED_DATA}/empty;WRITE_DELAY=0
quarkus.flyway.migrate-at-start=true
PROPERTIES
  [ -z "${3:-}" ] || echo "quarkus.package.jar.type=$3" >>"$folder/src/main/resources/application.properties"
  (cd "$folder" && ./mvnw -q -o -DskipTests -Dspotless.skip=true package >/dev/null)
}

# jar, data folder, flags, java; gives milliseconds and megabytes
start_once() {
  local jar=$1 data=$2 began ended
  began=$(date +%s%N)
  UNDERSIGNED_DATA=$data UNDERSIGNED_PORT=$port UNDERSIGNED_MANAGEMENT_PORT=$((port + 1)) UNDERSIGNED_HOST=127.0.0.1 \
    "${4:-java}" -Xmx256m ${3:-} -jar "$jar" >"$work/log" 2>&1 &
  running=$!
  until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do # a client each time would take the start's own processors
    kill -0 "$running" || { cat "$work/log" >&2; exit 1; }
    sleep 0.02
  done
  until curl -sf -o /dev/null "http://127.0.0.1:$port/"; do sleep 0.02; done
  ended=$(date +%s%N)
  rss=$(($(ps -o rss= -p "$running") / 1024))
  kill "$running"
  wait "$running" 2>/dev/null || true
  running=
  took=$(((ended - began) / 1000000))
}

median() { printf '%s\n' "$@" | sort -n | sed -n $(((runs + 1) / 2))p; }

# name of what is started, jar, data folder, flags, java
take() {
  local -n times=$1_took sizes=$1_rss
  start_once "$2" "$3" "${4:-}" "${5:-java}"
  times+=("$took")
  sizes+=("$rss")
}

tell() {
  local -n times=$1_took sizes=$1_rss
  printf '%-34s %5s ms  %3s MB  (%s ms; %s MB)\n' "$2" "$(median "${times[@]}")" "$(median "${sizes[@]}")" "${times[*]}" "${sizes[*]}"
}

ratio() {
  local -n over=$1_took under=$2_took
  awk "BEGIN { printf \"%.2f\", $(median "${over[@]}") / $(median "${under[@]}") }"
}

site=target/quarkus-app/quarkus-run.jar
make_empty "$work/empty"
make_empty "$work/entity" with-an-entity
make_empty "$work/alike" "" aot-jar
start_once $site "$work/data/site"
echo "first start (migrates, loads the seeds): $took ms"
start_once $site "$work/data/site" "-XX:ArchiveClassesAtExit=$work/site.jsa"
for name in empty entity; do start_once "$work/$name/target/quarkus-app/quarkus-run.jar" "$work/data/$name"; done
start_once "$work/alike/target/quarkus-app/quarkus-run.jar" "$work/data/alike" "-XX:ArchiveClassesAtExit=$work/alike.jsa"
small="-XX:+UseSerialGC -Xms64m"
# As docs/operations.md says it: on two processors the optimizing compiler takes from the start what it gives back only later.
quick="$small -XX:Tier4InvocationThreshold=100000 -XX:Tier4CompileThreshold=300000 -XX:Tier4BackEdgeThreshold=1000000"
[ -z "${JAVA_AHEAD:-}" ] || start_once $site "$work/data/site" "-XX:AOTCacheOutput=$work/site.aot $small" "$JAVA_AHEAD"
for _ in $(seq "$runs"); do
  take site $site "$work/data/site"
  take empty "$work/empty/target/quarkus-app/quarkus-run.jar" "$work/data/empty"
  take entity "$work/entity/target/quarkus-app/quarkus-run.jar" "$work/data/entity"
  take archive $site "$work/data/site" "-XX:SharedArchiveFile=$work/site.jsa"
  take quick $site "$work/data/site" "-XX:SharedArchiveFile=$work/site.jsa $quick"
  take alike "$work/alike/target/quarkus-app/quarkus-run.jar" "$work/data/alike" "-XX:SharedArchiveFile=$work/alike.jsa $quick"
  [ -z "${JAVA_AHEAD:-}" ] || take ahead $site "$work/data/site" "-XX:AOTCache=$work/site.aot $small" "$JAVA_AHEAD"
done
echo "second start to the first 200, and resident then, with -Xmx256m:"
tell site "site"
tell empty "empty"
tell entity "empty but for one entity"
tell archive "site, class archive"
tell quick "site, archive and quick flags"
tell alike "empty, archive and quick flags"
echo "ratios: site/empty $(ratio site empty), site/entity $(ratio site entity), archive/empty $(ratio archive empty), quick/empty $(ratio quick empty), quick/alike $(ratio quick alike)"
[ -z "${JAVA_AHEAD:-}" ] || { tell ahead "site, later Java, its cache, small" && echo "ahead/empty $(ratio ahead empty)"; }
