#!/usr/bin/env python3
"""Translations: files are complete, keep each placeholder of their source and are up to date with it (where Qt's lupdate is installed);
only ui/ and app/main speak to people."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
PLACEHOLDER = re.compile(r"%L?(\d+|n)")
LUPDATE = pathlib.Path("/usr/lib/qt6/bin/lupdate")


def check_message(message):
    """What is wrong with one message."""
    source = message.findtext("source") or ""
    translation = message.find("translation")
    is_plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if is_plural else [translation.text or ""]
    if translation.get("type") == "unfinished" or not all(forms) or (is_plural and len(forms) < 2):
        return f"not translated: {source!r}"
    for form in forms:
        if set(PLACEHOLDER.findall(form)) != set(PLACEHOLDER.findall(source)):
            return f"placeholders differ: {source!r} / {form!r}"
    return ""


def check_file(path):
    """(number of messages, what is wrong) of one translation file."""
    count, bad = 0, []
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            count += 1
            if wrong := check_message(message):
                bad.append(f"{path.name}: {context.findtext('name')}: {wrong}")
    return count, bad


def check_freshness(paths):
    """The files as .ci/translate would make them must be the files that are there."""
    if not LUPDATE.exists() and not shutil.which("lupdate6"):
        return []
    with tempfile.TemporaryDirectory() as folder:
        for path in paths:
            shutil.copy(path, folder)
        run = subprocess.run([root / ".ci/translate", folder], capture_output=True, text=True, check=False)
        if run.returncode:
            return [f".ci/translate failed: {run.stderr.strip()}"]
        stale = [path.name for path in paths if path.read_bytes() != (pathlib.Path(folder) / path.name).read_bytes()]
    return [f"translations/{name} is not up to date; run ./dev tr" for name in stale]


def check_words_in_app():
    for path in sorted((root / "app").rglob("*.cpp")):
        if path.parent.name == "main":
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if re.search(r"(?<![A-Za-z_:.>])tr\(\"", line):
                yield f"{path.relative_to(root)}:{number}: app/ holds no sentences for people; make them in ui/"


paths = sorted((root / "translations").glob("*.ts"))
results = [check_file(path) for path in paths]
bad = [wrong for _, wrongs in results for wrong in wrongs] + check_freshness(paths) + list(check_words_in_app())
if not paths:
    bad.append("translations/ holds no .ts file")
print("\n".join(bad) or f"translations: {sum(count for count, _ in results)} messages in {len(paths)} files, complete and up to date")
sys.exit(bool(bad))
