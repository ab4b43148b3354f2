#!/usr/bin/env python3
"""Sizes: files of at most 400 lines, functions of at most 60 (aim: 40), module READMEs of at most 30."""
import pathlib
import subprocess
import sys

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
FILE_LINES, FUNCTION_LINES, README_LINES = 400, 60, 30
TYPES = ("class ", "struct ", "enum ", "union ", "template")


def tracked(*patterns):
    out = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", *patterns], cwd=root, capture_output=True, text=True, check=True).stdout
    return [root / line for line in out.splitlines() if (root / line).exists()]


def functions(lines):
    """(first line, length) of every body that opens and closes in column 0; types and namespaces are left out."""
    begin = None
    for number, line in enumerate(lines, 1):
        if line == "{":
            before = next((l for l in reversed(lines[: number - 1]) if l.strip() and l[0] not in " :,"), "")
            begin = None if before.startswith(TYPES) else number
        elif line.startswith("}") and begin:
            yield begin, number - begin - 1
            begin = None


bad = []
count = 0
for path in tracked("app/*.cpp", "app/*.h", "ui/*.cpp", "ui/*.h", "tests/*.cpp", "tests/*.h"):
    lines = path.read_text(encoding="utf-8").splitlines()
    name = path.relative_to(root)
    count += 1
    if len(lines) > FILE_LINES:
        bad.append(f"{name}:{FILE_LINES}: {len(lines)} lines; split it by purpose (at most {FILE_LINES})")
    bad += [f"{name}:{at}: function of {length} lines; at most {FUNCTION_LINES}, aim for 10" for at, length in functions(lines) if length > FUNCTION_LINES]
for path in tracked("app/*/README.md", "ui/*/README.md"):
    length = len(path.read_text(encoding="utf-8").splitlines())
    if length > README_LINES:
        bad.append(f"{path.relative_to(root)}: {length} lines; at most {README_LINES}")

print("\n".join(bad) or f"sizes: {count} files, all within bounds")
sys.exit(bool(bad))
