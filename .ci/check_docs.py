#!/usr/bin/env python3
"""Documents: every path a README or a page of app/docs names exists; every module has a README; nothing names a machine."""
import pathlib
import re
import subprocess
import sys

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
PATH = re.compile(r"`((?:app|ui|tests|packaging|resources|translations|\.ci)/[A-Za-z0-9_./{},*-]*)`|\]\(([^)#:]+)\)")
MACHINE = re.compile(r"(?<![A-Za-z0-9_.$~])/(?:roo[t]|wor[k])/")


def expand(name):
    inner = re.search(r"\{([^}]*)\}", name)
    if not inner:
        return [name]
    return [one for word in inner.group(1).split(",") for one in expand(name[: inner.start()] + word + name[inner.end():])]


def tracked():
    out = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=root, capture_output=True, text=True, check=True).stdout
    return [pathlib.Path(line) for line in out.splitlines() if (root / line).is_file()]


bad = []
files = tracked()
for page in [f for f in files if f.suffix == ".md"]:
    for number, line in enumerate((root / page).read_text(encoding="utf-8").splitlines(), 1):
        for quoted, linked in PATH.findall(line):
            for name in expand(quoted or linked):
                base = root if quoted else (root / page).parent
                if name.startswith("http") or list(base.glob(name.rstrip("/"))):
                    continue
                bad.append(f"{page}:{number}: {name} does not exist")
modules = {str(f.parent) for f in files if f.parts[0] in ("app", "ui") and f.suffix in (".h", ".cpp")}
bad += [f"{module}: has no README.md" for module in sorted(modules) if not (root / module / "README.md").exists()]
for name in files:
    if name.suffix in (".gz", ".zst", ".png", ".pb", ".svg") or name.parts[:3] == ("tests", "fuzz", "corpus") or name == pathlib.Path(".ci/check_docs.py"):
        continue
    text = (root / name).read_bytes().decode("utf-8", "replace")
    for hit in MACHINE.finditer(text):
        bad.append(f"{name}:{text.count(chr(10), 0, hit.start()) + 1}: names a path of one machine: {hit.group(0)}")

print("\n".join(bad) or f"docs: {len(files)} files, every named path exists")
sys.exit(bool(bad))
