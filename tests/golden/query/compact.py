#!/usr/bin/env python3
"""compact.py RECORDED OUT: makes the files of this folder from a folder of recorded answers (README.md says of which).

A span's ordinal is its place in the corpus file; a list of spans is written as ranges of ordinals ("0-5,9").
Answers over the small corpus are kept whole, those of searches over the medium corpus as counts and a hash."""
import gzip
import json
import pathlib
import sys

recorded, out = (pathlib.Path(path) for path in sys.argv[1:3])
sys.path.insert(0, str(recorded))
import compact as recording  # noqa: E402  (expand(): the recorded form of large answers)


def lines(name):
    with gzip.open(recorded / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def write(name, records):
    with open(out / name, "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", mtime=0, compresslevel=9, filename="") as file:
        for record in records:
            file.write((json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n").encode())


def fnv(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"


def head(record):
    kept = {key: record[key] for key in ("id", "category", "query", "status", "endpoint", "error") if key in record}
    return kept | {key: record["params"][key] for key in record["params"]}


def search(corpus, isWhole):
    spans = recording.ordinals(str(next(recorded.glob(f"{corpus}.otlp.json*"))))
    place = {key: at for at, key in enumerate(spans)}
    for record in lines(f"search-{corpus}"):
        line = head(record)
        answer = record.get("answer")
        if answer is not None:
            byTrace = recording.expand(answer, spans)
            sets = [[matched, recording.to_ranges(place[(trace, span.zfill(16))] for span in ids), attrs]
                    for trace, found in byTrace.items() for matched, attrs, ids in found if trace.strip("0")]
            sets.sort(key=lambda one: (int(one[1].split("-")[0].split(",")[0] or 0), json.dumps(one[2], sort_keys=True)))
            line["traces"] = answer["traceCount"]
            if isWhole:
                line["sets"] = sets
                if not record["answer"].get("attrs_unstable") and not record.get("attrs_unstable"):
                    line["attributes"] = attributes(answer, place)
            else:
                line["count"] = len(sets)
                line["hash"] = fnv("\n".join(sorted(f"{matched} {ranges}" for matched, ranges, _ in sets)))
            if answer.get("order"):
                line["order"] = answer["order"]
        yield line


def attributes(answer, place):
    """[[attributes, ranges of the spans that show them], ...]"""
    shown = {}
    for trace in answer.get("traces", []):
        for one in trace["spanSets"]:
            for span in one["spans"]:
                if isinstance(span, dict):
                    at = place.get((trace["traceID"].zfill(32), span["id"].zfill(16)))
                    shown.setdefault(json.dumps(span["attrs"], sort_keys=True, ensure_ascii=False), set()).add(at)
    return [[json.loads(text), recording.to_ranges(at for at in found if at is not None)] for text, found in shown.items()]


def metrics(corpus):
    for record in lines(f"metrics-{corpus}"):
        line = head(record)
        if "answer" in record:
            line["series"] = [[series["labels"], series["samples"] if "samples" in series else series["value"]]
                              for series in record["answer"]["series"]]
        yield line


def tags(corpus):
    path = next(recorded.glob(f"tags-{corpus}.json*"))
    with recording.opn(str(path), "r") as file:
        yield from json.load(file)


for corpus in ("small", "medium"):
    source = next(recorded.glob(f"{corpus}.otlp.json*"))
    with recording.opn(str(source), "r") as file:
        write(f"{corpus}.otlp.json.gz", [json.load(file)])
    write(f"search-{corpus}.jsonl.gz", search(corpus, corpus == "small"))
    write(f"metrics-{corpus}.jsonl.gz", metrics(corpus))
    write(f"tags-{corpus}.jsonl.gz", tags(corpus))
