#!/usr/bin/env bash
# Format: what `./dev fmt` would change.
cd "${1:-.}" || exit 2
command -v clang-format-19 >/dev/null || { echo "format: clang-format-19 is missing (./dev setup installs it)"; exit 1; }
bad=$(git ls-files -co --exclude-standard '*.cpp' '*.h' | xargs -r clang-format-19 --style=file:.ci/clang-format --dry-run 2>&1 \
  | sed -n 's/^\([^ ]*:[0-9]*\):[0-9]*: warning:.*/\1: not formatted; run .\/dev fmt/p' | sort -u -t: -k1,1)
[ -n "$bad" ] && echo "$bad" && exit 1
echo "format: clean"
