"""What was accepted reaches a destination that fails at random, though the sender is killed again and again."""
import os
import random
import time

from flaky import Flaky
from harness import Ctl, Home, Serve, wait_until
from intake import Numbered, Senders
from report import expect

NAME = "Flaky"
# the longest pause between two tries is 45 s
ARRIVAL_SECONDS = 180


def run(report, bin_dir):
    rounds = int(os.environ.get("SPANCAST_ROUNDS", "5"))
    with report.check(f"kill -9 during delivery to a receiver that fails at random, {rounds} times: every accepted span arrives") as notes, \
            Home() as home, Flaky(seed=11) as flaky:
        ctl = Ctl(bin_dir, home)
        ctl.must("destination", "add", "--type", "otel-collector", "--name", NAME, "--base-url", flaky.url)
        flaky.account.taken.clear()  # the span of the connection test
        ctl.switch_broadcast_on()
        numbered = Numbered()
        flaky.is_flaky = True
        dice = random.Random(7)
        for _ in range(rounds):
            kill_while_delivering(ctl, numbered, flaky, dice)
        flaky.is_flaky = False
        with Serve(ctl):
            wait_until("every accepted span", lambda: flaky.account.has(numbered.acknowledged), ARRIVAL_SECONDS)
        expect_account(flaky.account, numbered, notes)


def kill_while_delivering(ctl, numbered, flaky, dice):
    """Some time after the receiver has taken more than before."""
    before = len(flaky.account.taken)
    serve = Serve(ctl)
    senders = Senders(numbered, serve.port)
    try:
        wait_until("more spans at the receiver", lambda: len(flaky.account.taken) > before, ARRIVAL_SECONDS, interval=0.002)
        time.sleep(dice.random())
    finally:
        serve.kill()
        senders.stop()
    flaky.account.client_was_killed()


def expect_account(account, numbered, notes):
    strangers = [number for number in account.taken if number > numbered.posted]
    expect(not strangers, f"{len(strangers)} spans nobody posted")
    expect(account.repeats() <= account.may_come_again,
           f"{account.repeats()} spans came again; in requests without an answer were {account.may_come_again}")
    mishaps = sum(count for name, count in account.mishaps.items() if name != "none")
    notes.append(f"{len(numbered.acknowledged)} accepted, {len(account.rejected)} of them rejected by the receiver, {account.repeats()} came twice, "
                 f"{mishaps} of {sum(account.mishaps.values())} requests failed on purpose")
