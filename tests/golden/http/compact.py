#!/usr/bin/env python3
"""compact.py FOLDER: makes exchanges.jsonl.gz here from recorded exchanges (NAME.request, NAME.response, NAME.body).

One exchange a line: name, method, target, headers, status, type, and the body as text or, where it is none, as base64. A body
that came before is the name of that exchange. What belongs to the receiver (otlp-*) is left out."""
import base64
import gzip
import json
import pathlib
import sys

source = pathlib.Path(sys.argv[1])
seen = {}
lines = []
for request in sorted(source.glob("*.request")):
    name = request.stem
    if name.startswith("otlp-"):
        continue
    first, *fields = request.read_bytes().decode().split("\r\n\r\n")[0].split("\r\n")
    method, target, _ = first.split(" ")
    status, *answer = (source / f"{name}.response").read_text().strip().splitlines()
    body = (source / f"{name}.body").read_bytes()
    types = [field.split(": ", 1)[1] for field in answer if field.lower().startswith("content-type:")]
    if any(field.lower() == "content-encoding: gzip" for field in answer):
        body = gzip.decompress(body)
    one = {"name": name, "method": method, "target": target, "headers": [field for field in fields if not field.startswith("Host:")],
           "status": int(status.split(" ")[1]), "type": "".join(types)}
    if body in seen:
        one["same"] = seen[body]
    else:
        try:
            one["body"] = body.decode()
        except UnicodeDecodeError:
            one["base64"] = base64.b64encode(body).decode()
        seen[body] = name
    lines.append(json.dumps(one, ensure_ascii=False))
packed = gzip.compress("\n".join(lines).encode() + b"\n", mtime=0)
pathlib.Path(__file__).with_name("exchanges.jsonl.gz").write_bytes(packed)
print(len(lines), "exchanges,", len(packed), "bytes")
