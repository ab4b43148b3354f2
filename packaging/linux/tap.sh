# Sourced. One line for each thing proved, and a closing count.
passed=0 failed=0
output=$(mktemp)

check() { # NAME COMMAND...: a failure shows what the command said
  local name=$1; shift
  if "$@" >"$output" 2>&1 </dev/null; then
    passed=$((passed + 1)); echo "ok - $name"
  else
    failed=$((failed + 1)); echo "not ok - $name"; sed 's/^/    /' "$output"
  fi
}

summary() {
  rm -f "$output"
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ]
}
