#!/usr/bin/env python3
"""Fills a translation file with a pseudo-language: accented, longer by half, in brackets that show where text is cut. Placeholders stay."""
import html
import pathlib
import re
import sys

ACCENTED = str.maketrans("aeiouyAEIOUYcnszCNSZ", "áéíóúýÁÉÍÓÚÝçñšžÇÑŠŽ")
KEPT = re.compile(r"(%L?\d+|%L?n|&|\([^)]*\*[^)]*\))")  # placeholders, mnemonics, file patterns
VOWEL = re.compile(r"([aeiouAEIOU])")
MESSAGE = re.compile(r"<message(?P<numerus> numerus=\"yes\")?>(?P<body>.*?)</message>", re.DOTALL)


def stretched(source):
    parts = KEPT.split(source)
    for at in range(0, len(parts), 2):  # every second part is kept as it is
        parts[at] = VOWEL.sub(lambda vowel: vowel[1] + vowel[1].lower(), parts[at]).translate(ACCENTED)
    text = "".join(parts)
    lacking = len(source) * 3 // 2 - len(text) - 2
    return "⟦" + text + "·" * max(0, lacking) + "⟧"


def filled(message):
    body = message["body"]
    source = html.unescape(re.search(r"<source>(.*?)</source>", body, re.DOTALL)[1])
    is_pattern = "date and time format" in body or not re.search(r"[A-Za-z]", KEPT.sub("", source))
    text = html.escape(source if is_pattern else stretched(source), quote=True).replace("&#x27;", "&apos;")
    if message["numerus"]:
        forms = "".join(f"\n            <numerusform>{text}</numerusform>" for _ in range(2))
        translation = f"<translation>{forms}\n        </translation>"
    else:
        translation = f"<translation>{text}</translation>"
    body = re.sub(r"<translation.*?</translation>", lambda _: translation, body, flags=re.DOTALL)
    return f"<message{message['numerus'] or ''}>{body}</message>"


path = pathlib.Path(sys.argv[1])
path.write_text(MESSAGE.sub(filled, path.read_text(encoding="utf-8")), encoding="utf-8")
