#!/usr/bin/env python3
"""Translations: every translation file is well-formed, keeps each placeholder of its source, and only ui/ and app/main speak to people."""
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")
bad = []
messages = 0
for path in sorted((root / "translations").glob("*.ts")):
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            messages += 1
            source = message.findtext("source") or ""
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            for form in forms:
                if form and set(PLACEHOLDER.findall(form)) != set(PLACEHOLDER.findall(source)):
                    bad.append(f"{path.name}: {context.findtext('name')}: placeholders differ: {source!r} / {form!r}")
for path in sorted((root / "app").rglob("*.cpp")):
    if path.parent.name == "main":
        continue
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if re.search(r"(?<![A-Za-z_:.>])tr\(\"", line):
            bad.append(f"{path.relative_to(root)}:{number}: app/ holds no sentences for people; make them in ui/")
print("\n".join(bad) or f"translations: {messages} messages, placeholders equal")
sys.exit(bool(bad))
