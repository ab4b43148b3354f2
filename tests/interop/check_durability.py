"""What was answered with 200 is there after the server ended in the middle of intake, also by `kill -9`."""
import json
import os
import random

from harness import Ctl, Home, Serve, wait_until
from intake import Numbered, Senders, numbers_in
from report import expect, expect_equal


def run(report, bin_dir):
    rounds = int(os.environ.get("SPANCAST_ROUNDS", "5"))
    with report.check(f"kill -9 during intake, {rounds} times: every acknowledged span is there") as notes, Home() as home:
        ctl = Ctl(bin_dir, home)
        numbered = Numbered()
        dice = random.Random(7)
        for _ in range(rounds):
            end_while_sending(ctl, numbered, dice.randint(1, 3000), Serve.kill)
        with Serve(ctl):
            expect_all(ctl, numbered)
        # and once more from the file alone
        expect_all(ctl, numbered)
        notes.append(f"{len(numbered.acknowledged)} of {numbered.posted} posted spans were acknowledged")
    with report.check("SIGTERM during intake: every acknowledged span is there") as notes, Home() as home:
        ctl = Ctl(bin_dir, home)
        numbered = Numbered()
        end_while_sending(ctl, numbered, 1000, Serve.stop)
        expect_all(ctl, numbered)
        notes.append(f"{len(numbered.acknowledged)} of {numbered.posted} posted spans were acknowledged")


def end_while_sending(ctl, numbered, wanted, end):
    before = len(numbered.acknowledged)
    serve = Serve(ctl)
    senders = Senders(numbered, serve.port)
    try:
        wait_until(f"{wanted} acknowledged spans", lambda: len(numbered.acknowledged) >= before + wanted, interval=0.002)
    finally:
        end(serve)
        senders.stop()


def expect_all(ctl, numbered):
    exported = [json.loads(line) for line in ctl.must("export").splitlines()]
    numbers = [number for message in exported for number in numbers_in(message)]
    expect_equal("spans stored twice", len(numbers) - len(set(numbers)), 0)
    missing = sorted(numbered.acknowledged - set(numbers))
    expect(not missing, f"{len(missing)} of {len(numbered.acknowledged)} acknowledged spans are gone, the first is number {missing[:1]}")
    expect(max(numbers) <= numbered.posted, "a span nobody posted")
