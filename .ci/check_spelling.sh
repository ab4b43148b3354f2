#!/usr/bin/env bash
# Spelling of sources and papers.
cd "${1:-.}" || exit 2
command -v codespell >/dev/null || { echo "spelling: codespell is missing (./dev setup installs it)"; exit 1; }
git ls-files -co --exclude-standard '*.md' '*.cpp' '*.h' '*.py' '*.txt' dev | xargs -r codespell --ignore-words=.ci/words.txt && echo "spelling: clean"
