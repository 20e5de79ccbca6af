#!/usr/bin/env bash
# Requests a second for the letter page: the packaged site beside nginx serving the same bytes, alternating, medians of three.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${SECONDS_A_RUN:-10}
warming=${WARMING_SECONDS:-120}
site_port=18080
nginx_port=18081
path=/letters/2021-02-11-end-ice-entanglement
work=$(mktemp -d)
chmod 755 "$work" # nginx reads as another user
site=
nginx_pid=

stop() {
  [ -z "$site" ] || kill "$site" 2>/dev/null || true
  [ -z "$nginx_pid" ] || kill "$nginx_pid" 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT

start_site() {
  UNDERSIGNED_DATA="$work/data" UNDERSIGNED_PORT=$site_port UNDERSIGNED_MANAGEMENT_PORT=18082 UNDERSIGNED_HOST=127.0.0.1 \
    java -Xmx256m ${JAVA_FLAGS:-} -jar target/quarkus-app/quarkus-run.jar >"$work/site.log" 2>&1 &
  site=$!
  for _ in $(seq 900); do
    curl -sf -o /dev/null "http://127.0.0.1:$site_port$path" && return
    sleep 0.2
  done
  cat "$work/site.log" >&2
  exit 1
}

start_nginx() {
  mkdir -p "$work/www/letters"
  curl -sf "http://127.0.0.1:$site_port$path" -o "$work/www$path"
  cat >"$work/nginx.conf" <<CONF
daemon off;
pid $work/nginx.pid;
error_log $work/nginx.log;
worker_processes 1;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=100;
  default_type text/html;
$(headers)
  server { listen 127.0.0.1:$nginx_port; root $work/www; }
}
CONF
  nginx -c "$work/nginx.conf" -p "$work" &
  nginx_pid=$!
  for _ in $(seq 50); do
    curl -sf -o /dev/null "http://127.0.0.1:$nginx_port$path" && return
    sleep 0.1
  done
  cat "$work/nginx.log" >&2
  exit 1
}

tag() { curl -sfI "http://127.0.0.1:$1$path" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p'; }

# What nginx does not say by itself: the headers of the site's own answers.
headers() {
  curl -sI "http://127.0.0.1:$site_port$path" | tr -d '\r' |
    sed -nE "1d; /^(etag|content-length|content-type|connection|date):/Id; s/^([^:]+): (.*)/  add_header \1 \"\2\";/p"
}

# port, further arguments of wrk
rate() {
  local port=$1
  shift
  wrk -t1 -c64 -d"${seconds}s" "$@" "http://127.0.0.1:$port$path" | sed -n 's/^Requests\/sec: *//p'
}

median() { printf '%s\n' "$@" | sort -n | sed -n 2p; }

# name, arguments of wrk for the site and for nginx
compare() {
  local name=$1 ours=() theirs=()
  for _ in 1 2 3; do
    ours+=("$(rate $site_port ${2:+-H "If-None-Match: $2"})")
    theirs+=("$(rate $nginx_port ${3:+-H "If-None-Match: $3"})")
  done
  local mine yours
  mine=$(median "${ours[@]}")
  yours=$(median "${theirs[@]}")
  printf '%-4s site %s  nginx %s  ratio %s  (runs: site %s; nginx %s)\n' "$name" "$mine" "$yours" \
    "$(awk "BEGIN { printf \"%.2f\", $mine / $yours }")" "${ours[*]}" "${theirs[*]}"
}

start_site
start_nginx
cmp <(curl -s "http://127.0.0.1:$site_port$path") <(curl -s "http://127.0.0.1:$nginx_port$path")
echo "page: $(wc -c <"$work/www$path") bytes, 64 keep-alive connections, $seconds s a run, after $warming s of each kind; flags: ${JAVA_FLAGS:-none}"
seconds=$warming rate $site_port >/dev/null
seconds=$warming rate $site_port -H "If-None-Match: $(tag $site_port)" >/dev/null
compare 200 "" ""
compare 304 "$(tag $site_port)" "$(tag $nginx_port)"
echo "resident with -Xmx256m: $(($(ps -o rss= -p "$site") / 1024)) MB"
