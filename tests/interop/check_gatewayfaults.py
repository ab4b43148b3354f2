"""SPANCAST_CALLS calls (500) through the gateway, with faults at random on both sides: one trace each, of the right status, and
nothing left open."""
import collections
import json
import os
import queue
import random
import socket
import struct
import threading
import time

from harness import Ctl, Home, Serve, wait_until
from models import Models
from report import Mismatch, expect, expect_equal

CALLERS = 24
SEED = 20260922
CALL_SECONDS = 60
KEPT_SECONDS = 90  # longer than idle connections to upstreams are kept
# what a call asks for, how the caller behaves, how often, and the status of its trace
KINDS = (("openai/gpt-4o", "whole", 30, "ok"), ("openai/gpt-4o", "stream", 20, "ok"), ("openai/gpt-4o", "pieces", 6, "ok"),
         ("fault/busy", "whole", 5, "error"), ("fault/broken", "whole", 5, "error"), ("fault/hangup", "whole", 5, "error"),
         ("fault/garbage", "whole", 4, "error"), ("fault/cut", "stream", 5, "error"), ("fault/reset", "stream", 4, "error"),
         ("fault/short", "whole", 4, "error"), ("fault/late", "stream", 4, "error"),
         ("fault/silent", "leaves at once", 3, "error"), ("fault/endless", "leaves after the first bytes", 3, "error"),
         ("fault/endless", "resets after the first bytes", 2, "error"), ("openai/gpt-4o", "leaves within the request", 2, "error"))


def run(report, bin_dir):
    calls = int(os.environ.get("SPANCAST_CALLS", "500"))
    with report.check(f"{calls} calls through the gateway with faults on both sides") as notes, Home() as home, Models() as models:
        check(Ctl(bin_dir, home), models, calls, notes)


def check(ctl, models, calls, notes):
    dice = random.Random(SEED)
    kinds = dice.choices(KINDS, weights=[one[2] for one in KINDS], k=calls)
    with Serve(ctl, "--upstream", models.url, "--no-broadcast") as serve:
        call(serve.gateway_port, "warm-up", KINDS[0])
        before = descriptors(serve)
        failures = make_calls(serve.gateway_port, kinds)
        expect(not failures, f"callers saw what they should not: {failures[:3]}")
        expected = {f"call-{number}": kind[3] for number, kind in enumerate(kinds)} | {"warm-up": "ok"}
        found = wait_until("the traces of all calls", lambda: all_of(statuses(ctl, 2 * calls + 10), calls + 1))
        expect_equal("calls with more than one trace", [name for name, all_status in found.items() if len(all_status) > 1][:5], [])
        wrong = [(name, expected.get(name), all_status[0]) for name, all_status in found.items() if expected.get(name) != all_status[0]]
        expect_equal("calls whose trace has another status", wrong[:5], [])
        expect_equal("calls without a trace", sorted(set(expected) - set(found))[:5], [])
        left = wait_until("connections to close", lambda: closed(descriptors(serve), before), KEPT_SECONDS, 1)
        notes.append(f"{len(expected)} traces, descriptors {before} before and {left} after")


def all_of(found, count):
    return found if sum(map(len, found.values())) >= count else None


def closed(now, before):
    """Its count, once nothing more is open than before; a file of the store more or less is no connection."""
    return now if now <= before + 4 else None


def descriptors(serve):
    return len(os.listdir(f"/proc/{serve.process.pid}/fd"))


def statuses(ctl, limit):
    """By session, which is the call's own name here: the status of each trace."""
    query = '{ span.span.type = "generation" } | select(span.session.id, status)'
    found = collections.defaultdict(list)
    for one in json.loads(ctl.must("query", "--json", "--limit", str(limit), query))["traces"]:
        for span in one["spanSets"][0]["spans"]:
            values = {attribute["key"]: attribute["value"].get("stringValue") for attribute in span["attributes"]}
            found[values.get("session.id")].append(values["status"])
    return found


def make_calls(port, kinds):
    """Callers work side by side; what went wrong with whom."""
    waiting, failures = queue.SimpleQueue(), []
    for number, kind in enumerate(kinds):
        waiting.put((f"call-{number}", kind))

    def work():
        while True:
            try:
                name, kind = waiting.get_nowait()
            except queue.Empty:
                return
            try:
                call(port, name, kind)
            except (Mismatch, OSError) as error:
                failures.append((name, kind[:2], str(error)))

    threads = [threading.Thread(target=work) for _ in range(CALLERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return failures


def call(port, name, kind):
    model, manner, _, status = kind
    body = json.dumps({"model": model, "stream": manner == "stream", "messages": [{"role": "user", "content": name}]}).encode()
    top = (f"POST /v1/chat/completions HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nX-Session-Id: {name}\r\n"
           f"Connection: close\r\nContent-Length: {len(body)}\r\n\r\n").encode()
    with socket.create_connection(("127.0.0.1", port), timeout=CALL_SECONDS) as connection:
        if manner == "leaves within the request":
            connection.sendall(top + body[:len(body) // 2])
            time.sleep(0.05)  # so that the request has begun when its caller leaves
            return
        for piece in pieces(top + body) if manner == "pieces" else [top + body]:
            connection.sendall(piece)
        if manner == "leaves at once":
            time.sleep(0.05)
            return
        if manner.endswith("after the first bytes"):
            expect(connection.recv(100), "no answer began")
            if manner.startswith("resets"):
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return
        expect_answer(everything(connection), model, status, manner)


def pieces(content):
    return [content[at:at + 40] for at in range(0, len(content), 40)]


def everything(connection):
    got = b""
    try:
        while piece := connection.recv(65536):
            got += piece
    except ConnectionResetError:
        pass  # as an answer that is cut may end
    return got


def expect_answer(got, model, status, manner):
    word = got.split(b" ", 2)[1:2]
    if status == "ok":
        expect(word == [b"200"] and "naïve".encode() in got, f"{model}: {got[:200]}")
        expect(manner != "stream" or got.endswith(b"0\r\n\r\n"), f"the stream does not end: {got[-200:]}")
    elif model in ("fault/cut", "fault/reset", "fault/short"):
        expect(not got.endswith(b"0\r\n\r\n"), f"{model}: a cut answer ends as if it were whole")
    else:
        wanted = {"fault/busy": b"429", "fault/broken": b"500", "fault/late": b"200"}.get(model, b"502")
        expect(word == [wanted], f"{model}: {got[:200]}")
