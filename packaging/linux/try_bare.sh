# Sourced by build: installs the .deb where nothing else is, uses it as a person would, and removes it again.
bare=$PWD/build/bare
root=$bare/root
home=/home/tester
as_root=(); [ "$(id -u)" = 0 ] || as_root=(sudo)
admin=("${as_root[@]}" chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
  ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"})
person=("${as_root[@]}" chroot --userspec=tester:tester "$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME="$home" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen)
codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")

# Wherever this machine gets its own packages from: URI RELEASE COMPONENT.
own_sources() {
  apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    awk -v name="$codename" '$2 == name || $2 == name "-updates" || $2 == name "-security"' | sort -u
}

make_base() { # a bare system, kept as an archive for the next time
  local mirror; mirror=$(own_sources | awk -v name="$codename" '$2 == name && $3 == "main" {print $1; exit}')
  [ -n "$mirror" ] || { say "apt names no source for '$codename'"; return 1; }
  say "Making a bare $codename (once; kept in build/bare)"
  "${as_root[@]}" debootstrap --variant=minbase "$codename" "$root" "$mirror" >"$bare/debootstrap.log" 2>&1 || { tail -n 20 "$bare/debootstrap.log" >&2; return 1; }
  own_sources | sed 's/^/deb /' | "${as_root[@]}" tee "$root/etc/apt/sources.list" >/dev/null
  apt-config dump --format '%F "%v";%n' Acquire | grep -E '^Acquire::(http|https|Check-)' | "${as_root[@]}" tee "$root/etc/apt/apt.conf.d/99machine" >/dev/null || true
  echo force-unsafe-io | "${as_root[@]}" tee "$root/etc/dpkg/dpkg.cfg.d/fast" >/dev/null
  "${admin[@]}" useradd --create-home tester
  "${as_root[@]}" tar -C "$root" -cf "$bare/part.tar" . && "${as_root[@]}" mv "$bare/part.tar" "$bare/$codename.tar"
}

fresh_root() {
  mkdir -p "$bare/archives"
  "${as_root[@]}" rm -rf "$root" && mkdir "$root"
  if [ -f "$bare/$codename.tar" ]; then "${as_root[@]}" tar -C "$root" -xf "$bare/$codename.tar"; else make_base; fi
  "${as_root[@]}" cp /etc/resolv.conf "$root/etc/resolv.conf"
}

link_packages() { # FROM TO: the same files under a second name
  "${as_root[@]}" find "$2" -maxdepth 1 -name '*.deb' -delete
  "${as_root[@]}" find "$1" -maxdepth 1 -name '*.deb' -exec cp -l -t "$2" {} +
}

install_deb() { # what apt fetches is kept for the next time
  "${as_root[@]}" cp "$1" "$root/tmp/"
  link_packages "$bare/archives" "$root/var/cache/apt/archives"
  "${admin[@]}" apt-get update -q && "${admin[@]}" apt-get install -q -y --no-install-recommends "/tmp/${1##*/}" || return 1
  link_packages "$root/var/cache/apt/archives" "$bare/archives"
}

is_installed() { "${admin[@]}" dpkg -s spancast >/dev/null 2>&1; }

says() { # TEXT COMMAND...
  local said; said=$("${@:2}") && [ "$said" = "$1" ] || { echo "said: $said"; return 1; }
}

window_plugin_is_complete() { # what a desktop loads, which no test without a display does
  local needs; needs=$("${admin[@]}" sh -c 'ldd /usr/lib/*/qt6/plugins/platforms/libqxcb.so') || return 1
  ! grep 'not found' <<<"$needs"
}

start() { # VARIABLE-FOR-PID COMMAND...: standard output becomes file descriptor 3
  local pipe; pipe=$(mktemp -u); mkfifo "$pipe"
  "${@:2}" >"$pipe" 2>"$bare/stderr.log" &
  printf -v "$1" %s $!
  exec 3<"$pipe"; rm -f "$pipe"
}

trap '[ -z "$(jobs -pr)" ] || "${as_root[@]}" kill $(jobs -pr)' EXIT # where a run is cut short

ends_well() { # PID: SIGTERM, then exit code 0
  "${as_root[@]}" kill -TERM "$1" || { cat "$bare/stderr.log"; return 1; }
  local code=0; wait "$1" || code=$?
  [ "$code" = 0 ] || { echo "exit code $code"; cat "$bare/stderr.log"; return 1; }
}

free_ports() { # as many options as this version has listeners
  local name help; help=$("${person[@]}" spancastctl serve --help)
  for name in otlp query gateway; do ! grep -q -- "--$name-port" <<<"$help" || echo "--$name-port 0"; done
}

post_span() ( # PORT NAME: one span of now as OTLP JSON; a subshell, since a refused connection ends it
  local begin body answer; begin=$(date +%s%N)
  body='{"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"bare"}}]},"scopeSpans":[{"spans":[{"traceId":"0af7651916cd43dd8448eb211c80319c","spanId":"b7ad6b7169203331","name":"'$2'","startTimeUnixNano":"'$begin'","endTimeUnixNano":"'$((begin + 1000000))'"}]}]}]}'
  exec 4<>"/dev/tcp/127.0.0.1/$1" || exit 1
  printf 'POST /v1/traces HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nContent-Type: application/json\r\nContent-Length: %s\r\nConnection: close\r\n\r\n%s' "$1" "${#body}" "$body" >&4
  read -r -t 20 answer <&4; exec 4>&-
  echo "$answer"; [[ $answer == "HTTP/1.1 200"* ]]
)

finds() { # DATA-DIR NAME
  local found; found=$("${person[@]}" spancastctl --data-dir "$1" query --format json "{ name = \"$2\" }")
  echo "$found"; [[ $found == *0af7651916cd43dd8448eb211c80319c* || $found == *af7651916cd43dd8448eb211c80319c* ]]
}

says_where() { echo "first line: $1"; cat "$bare/stderr.log"; [[ $1 == '{"ready":true,'* && -n $port ]]; }

try_serve() {
  local pid ready="" options; read -r -a options <<<"$(free_ports | tr '\n' ' ')"
  start pid "${person[@]}" spancastctl serve "${options[@]}"
  read -r -t 60 ready <&3 || true
  port=$(sed -n 's|.*"otlp":"http://127.0.0.1:\([0-9]*\)".*|\1|p' <<<"$ready")
  check "spancastctl serve says where it listens" says_where "$ready"
  check "spancastctl serve accepts OTLP JSON" post_span "$port" "bare span"
  check "spancastctl query finds the span" finds "$home/.local/share/spancast" "bare span"
  check "spancastctl serve ends with 0 on SIGTERM" ends_well "$pid"
  exec 3<&-
}

try_window() { # on the port just given back, so that no fixed one is taken from anybody
  local pid
  "${person[@]}" sh -c "mkdir -p ~/demo && chmod 700 ~/demo && printf '[receiver]\nport=%s\n' $port >~/demo/settings.ini"
  start pid "${person[@]}" spancast --demo --data-dir "$home/demo"
  sleep 5 # a life of a few seconds is what is asked for
  check "spancast --demo lives" "${as_root[@]}" kill -0 "$pid"
  check "spancast --demo holds sample traces" demo_has_spans
  check "spancast --demo receives OTLP JSON" post_span "$port" "window span"
  check "spancast ends with 0 on SIGTERM" ends_well "$pid"
  exec 3<&-
}

demo_has_spans() {
  local stats; stats=$("${person[@]}" spancastctl --data-dir "$home/demo" store stats --json)
  echo "$stats"; [[ $stats =~ \"spans\":[1-9] ]]
}

nothing_left() { # LIST-OF-THE-PACKAGE LIST-BEFORE
  local path left=0
  while read -r path; do
    if [ -e "$root$path" ] && ! grep -qxF "$path" "$2" && ! "${admin[@]}" dpkg -S "$path" >/dev/null 2>&1; then echo "left: $path"; left=1; fi
  done <"$1"
  ! "${as_root[@]}" find "$root" -xdev \( -path "$root/home" -o -path "$root/tmp" -o -path "$root/var/log" \) -prune -o -iname '*spancast*' -print | grep . && [ "$left" = 0 ]
}

try_purge() {
  "${admin[@]}" dpkg -L spancast >"$bare/listed"
  check "apt-get purge" "${admin[@]}" apt-get purge -q -y spancast
  check "purge leaves no file of the package" nothing_left "$bare/listed" "$bare/before"
  check "purge leaves a person's traces" "${as_root[@]}" test -s "$root$home/.local/share/spancast/traces.db"
}

try_bare() { # DEB
  fresh_root || { say "NO BARE SYSTEM: debootstrap does not work here, so the package was never installed. Nothing below was proved."; exit 1; }
  (cd "$root" && "${as_root[@]}" find . -xdev | sed 's/^\.//') >"$bare/before"
  check "the package installs on a bare $codename" install_deb "$1"
  is_installed || { say "The package is not installed, so it could not be tried."; return; }
  local program; for program in spancast spancastctl; do
    check "$program --version" says "$program $version" "${person[@]}" "$program" --version
  done
  check "the plugin for X11 has its libraries" window_plugin_is_complete
  try_serve
  try_window
  try_purge
  "${as_root[@]}" rm -rf "$root"
}
