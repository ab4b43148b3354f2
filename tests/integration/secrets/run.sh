#!/bin/sh
# run.sh CASE PROGRAM: runs PROGRAM CASE with a throw-away home and
#   keyring    a session bus with an unlocked keyring
#   nokeyring  a session bus whose keyring nobody unlocked
#   nobus      no session bus at all
# 77: this machine lacks what the case needs.
set -eu
case_name=$1
program=$2

skip() {
    echo "SKIPPED: integration.secrets.$case_name needs $1, which is not installed: THE KEYCHAIN WAS NOT TESTED" >&2
    exit 77
}

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_RUNTIME_DIR="$home/run"
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY
unset XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION KDE_SESSION_VERSION GNOME_KEYRING_CONTROL || true

if [ "$case_name" = nobus ]; then
    "$program" nobus
    exit
fi
command -v dbus-run-session >/dev/null || skip dbus-run-session
if [ "$case_name" = nokeyring ]; then
    dbus-run-session -- "$program" nokeyring
    exit
fi
command -v gnome-keyring-daemon >/dev/null || skip gnome-keyring-daemon
dbus-run-session -- sh -c '
    printf "\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"' sh "$program" keyring
