#!/usr/bin/env python3
"""Layers: a folder includes only itself and its DEPS; DEPS stand above it in the lists; no Qt above the line; app/ never uses ui/."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
DECLARATION = re.compile(r"^app_module\(\s*(\S+)(.*?)\)", re.S | re.M)
INCLUDE = re.compile(r'^\s*#\s*include\s+"((?:app|ui|tests)/[^"]+)"', re.M)
QT_INCLUDE = re.compile(r"^\s*#\s*include\s+<(Q[A-Z][^>]*|Qt[^>]*|qt6keychain[^>]*)>", re.M)
ABOVE_THE_LINE = {"app/base", "app/trace", "app/otlp", "app/traceql", "app/store", "app/query"}


def words_after(words, name):
    if name not in words:
        return []
    start = words.index(name) + 1
    stop = next((i for i in range(start, len(words)) if words[i] in ("DEPS", "USES")), len(words))
    return words[start:stop]


def declarations():
    for listing in [root / "app/CMakeLists.txt", root / "ui/CMakeLists.txt"]:
        for name, rest in DECLARATION.findall(listing.read_text()):
            words = rest.split()
            yield name, words_after(words, "DEPS"), words_after(words, "USES")


bad = []
allowed = {}
for name, deps, uses in declarations():
    for dep in deps:
        if dep not in allowed:
            bad.append(f"{name}: {dep} stands below it or is not a module; a folder uses only folders above it")
        if name.startswith("app/") and dep.startswith("ui/"):
            bad.append(f"{name}: app/ may not use {dep}")
        if name in ABOVE_THE_LINE and dep not in ABOVE_THE_LINE:
            bad.append(f"{name}: is above the line (no Qt) and may not use {dep}")
    if name in ABOVE_THE_LINE:
        bad += [f"{name}: is above the line and may not use {use}" for use in uses if use.startswith("Qt6")]
    allowed[name] = set(deps)

folders = {str(p.parent.relative_to(root)) for top in ("app", "ui") for p in (root / top).rglob("*.[ch]*") if p.suffix in (".h", ".cpp")}
bad += [f"{folder}: not declared by an app_module line" for folder in sorted(folders - set(allowed) - {"app/main"})]

for name, deps in allowed.items():
    for path in sorted((root / name).glob("*.[ch]*")):
        text = path.read_text(encoding="utf-8")

        def complain(hit, why):
            line = text.count("\n", 0, hit.start(1)) + 1
            bad.append(f"{path.relative_to(root)}:{line}: {why}")

        for hit in INCLUDE.finditer(text):
            target = str(pathlib.PurePosixPath(hit.group(1)).parent)
            if target != name and target not in deps:
                complain(hit, f'{name} may not include "{hit.group(1)}": add {target} to its DEPS if it stands above it')
        if name in ABOVE_THE_LINE:
            for hit in QT_INCLUDE.finditer(text):
                complain(hit, f"{name} is above the line: no <{hit.group(1)}>")

print("\n".join(bad) or f"layers: {len(allowed)} modules, no violation")
sys.exit(bool(bad))
