#include "app/broadcast/delivery.h"
#include "app/broadcast/limits.h"

#include <QTest>
#include <array>

using namespace app::broadcast;
using Action = DeliveryAction;
using Event = DeliveryEvent;
using Phase = DeliveryState::Phase;

Q_DECLARE_METATYPE(DeliveryState)
Q_DECLARE_METATYPE(Event)
Q_DECLARE_METATYPE(DeliveryStep)
Q_DECLARE_METATYPE(Verdict)
Q_DECLARE_METATYPE(Outcome)

namespace {

constexpr std::array allEvents = {Event::Woken,      Event::ReadNothing,  Event::ReadRows,
                                  Event::Delivered,  Event::Retry,        Event::SetAside,
                                  Event::Blocked,    Event::Committed,    Event::Failed,
                                  Event::WaitIsOver, Event::Reconfigured, Event::Stopped};

void row(const char *rule, const DeliveryState &state, Event event, const DeliveryStep &step)
{
    QTest::newRow(rule) << state << event << step;
}

void addIdle()
{
    const DeliveryState idle;
    row("idle, woken", idle, Event::Woken, {{.phase = Phase::Reading}, Action::Read});
    row("idle, reconfigured", idle, Event::Reconfigured, {{.phase = Phase::Reading}, Action::Read});
}

void addReading()
{
    const DeliveryState reading{.phase = Phase::Reading, .attempt = 2, .alone = 3};
    auto posting = reading;
    posting.phase = Phase::Posting;
    posting.rows = 4;
    row("reading, rows", reading, Event::ReadRows, {posting, Action::Post});
    row("reading, nothing", reading, Event::ReadNothing, {{}, Action::None});
    auto woken = reading;
    woken.isWoken = true;
    row("reading, woken", reading, Event::Woken, {woken, Action::None});
    row("woken while reading nothing", woken, Event::ReadNothing,
        {{.phase = Phase::Reading}, Action::Read});
    auto outdated = reading;
    outdated.isOutdated = true;
    row("reading, reconfigured", reading, Event::Reconfigured, {outdated, Action::None});
    row("rows read for an old configuration", outdated, Event::ReadRows, {reading, Action::Read});
    row("nothing read for an old configuration", outdated, Event::ReadNothing,
        {reading, Action::Read});
    row("reading, failed", reading, Event::Failed,
        {{.phase = Phase::Waiting, .attempt = 3, .alone = 3}, Action::Wait});
}

void addPosting()
{
    const DeliveryState posting{.phase = Phase::Posting, .attempt = 1, .rows = 1};
    const auto in = [&posting](Phase phase) {
        auto state = posting;
        state.phase = phase;
        return state;
    };
    row("posting, delivered", posting, Event::Delivered, {in(Phase::Committing), Action::Advance});
    row("posting one row, refused", posting, Event::SetAside,
        {in(Phase::Committing), Action::NoteAndSetAside});
    auto several = posting;
    several.rows = 5;
    row("posting several rows, refused", several, Event::SetAside,
        {{.phase = Phase::Reading, .attempt = 1, .alone = 5}, Action::Read});
    auto waiting = in(Phase::Waiting);
    waiting.attempt = 2;
    row("posting, retry", posting, Event::Retry, {waiting, Action::Wait});
    row("posting, blocked", posting, Event::Blocked, {in(Phase::Blocked), Action::Wait});
    auto woken = posting;
    woken.isWoken = true;
    row("posting, woken", posting, Event::Woken, {woken, Action::None});
    auto outdated = posting;
    outdated.isOutdated = true;
    row("posting, reconfigured", posting, Event::Reconfigured, {outdated, Action::None});
    row("delivered to the old address", outdated, Event::Delivered,
        {[&] {
             auto state = outdated;
             state.phase = Phase::Committing;
             return state;
         }(),
         Action::Advance});
    const DeliveryStep again{{.phase = Phase::Reading, .attempt = 1}, Action::Read};
    row("refused by the old address", outdated, Event::SetAside, again);
    row("old address to be tried again", outdated, Event::Retry, again);
    row("blocked by the old key", outdated, Event::Blocked, again);
}

/// A row of five spans is halved until the bad ones stand alone.
void addParts()
{
    const DeliveryState whole{.phase = Phase::Posting, .attempt = 1, .rows = 1, .spans = 5};
    DeliveryState halved{.phase = Phase::Reading, .attempt = 1};
    halved.parts = {{2, 5}, {0, 2}};
    row("one row of five spans, refused", whole, Event::SetAside, {halved, Action::Read});
    auto first = whole;
    first.spans = 2;
    first.parts = halved.parts;
    DeliveryState rest{.phase = Phase::Reading};
    rest.parts = {{2, 5}};
    row("a part, delivered", first, Event::Delivered, {rest, Action::Read});
    auto quartered = halved;
    quartered.parts = {{2, 5}, {1, 2}, {0, 1}};
    row("a part of two, refused", first, Event::SetAside, {quartered, Action::Read});
    auto single = whole;
    single.spans = 1;
    single.parts = {{2, 5}, {1, 2}};
    rest.refused = 1;
    row("a span, refused", single, Event::SetAside, {rest, Action::NoteAndRead});
    auto last = whole;
    last.spans = 3;
    last.refused = 1;
    last.parts = {{2, 5}};
    row("the last part of a row with a bad span", last, Event::Delivered,
        {{.phase = Phase::Committing, .attempt = 1, .rows = 1, .refused = 1}, Action::SetAside});
    auto hopeless = last;
    hopeless.refused = limits::refusalsPerRow;
    row("too many bad ones", hopeless, Event::SetAside,
        {{.phase = Phase::Committing,
          .attempt = 1,
          .rows = 1,
          .refused = limits::refusalsPerRow + 3},
         Action::NoteAndSetAside});
    auto outdated = first;
    outdated.isOutdated = true;
    row("a part for an old configuration", outdated, Event::Delivered,
        {{.phase = Phase::Reading}, Action::Read});
}

void addCommitting()
{
    const DeliveryState committing{.phase = Phase::Committing, .attempt = 4, .rows = 1, .alone = 2};
    row("committed", committing, Event::Committed,
        {{.phase = Phase::Reading, .alone = 1}, Action::Read});
    row("commit failed", committing, Event::Failed,
        {{.phase = Phase::Waiting, .attempt = 5, .rows = 1, .alone = 2, .isUncommitted = true},
         Action::Wait});
    auto waiting = committing;
    waiting.phase = Phase::Waiting;
    waiting.isUncommitted = true;
    row("what is done is committed again", waiting, Event::WaitIsOver,
        {committing, Action::Advance});
    auto outdatedCommit = committing;
    outdatedCommit.isOutdated = true;
    row("what is done stays done", waiting, Event::Reconfigured, {outdatedCommit, Action::Advance});
    waiting.refused = 1;
    auto refused = committing;
    refused.refused = 1;
    row("what is set aside is set aside again", waiting, Event::WaitIsOver,
        {refused, Action::SetAside});
    auto woken = committing;
    woken.isWoken = true;
    row("committing, woken", committing, Event::Woken, {woken, Action::None});
    auto outdated = committing;
    outdated.isOutdated = true;
    row("committing, reconfigured", committing, Event::Reconfigured, {outdated, Action::None});
    row("committed with none alone", {.phase = Phase::Committing, .rows = 7}, Event::Committed,
        {{.phase = Phase::Reading, .share = 2}, Action::Read});
}

/// Exports grow while they are taken, up to what the server was not seen to refuse.
void addShares()
{
    row("a larger one behind what was taken", {.phase = Phase::Committing, .share = 2},
        Event::Committed, {{.phase = Phase::Reading, .share = 4}, Action::Read});
    const int most = limits::largestShare;
    row("never larger than that", {.phase = Phase::Committing, .share = most}, Event::Committed,
        {{.phase = Phase::Reading, .share = most}, Action::Read});
    row("nor than was refused", {.phase = Phase::Committing, .share = 2, .largestShare = 2},
        Event::Committed, {{.phase = Phase::Reading, .share = 2, .largestShare = 2}, Action::Read});
    row("not while rows go alone", {.phase = Phase::Committing, .alone = 2}, Event::Committed,
        {{.phase = Phase::Reading, .alone = 1}, Action::Read});
    row("a large one refused: half of it", {.phase = Phase::Posting, .rows = 9, .share = 4},
        Event::SetAside, {{.phase = Phase::Reading, .share = 2, .largestShare = 2}, Action::Read});
    row("a small one refused: one by one",
        {.phase = Phase::Posting, .rows = 9, .share = 1, .largestShare = 1}, Event::SetAside,
        {{.phase = Phase::Reading, .alone = 9, .largestShare = 1}, Action::Read});
    row("a large one not now: a small one later", {.phase = Phase::Posting, .rows = 9, .share = 4},
        Event::Retry, {{.phase = Phase::Waiting, .attempt = 1, .rows = 9}, Action::Wait});
    const DeliveryState reading{.phase = Phase::Reading, .share = 2, .largestShare = 2};
    row("what was refused is remembered", reading, Event::ReadNothing,
        {{.largestShare = 2}, Action::None});
    row("and when something comes", {.largestShare = 2}, Event::Woken,
        {{.phase = Phase::Reading, .largestShare = 2}, Action::Read});
    row("but not of another server", {.largestShare = 2}, Event::Reconfigured,
        {{.phase = Phase::Reading}, Action::Read});
}

void addResting()
{
    const DeliveryState waiting{.phase = Phase::Waiting, .attempt = 3, .rows = 1, .alone = 2};
    const DeliveryStep again{{.phase = Phase::Reading, .attempt = 3, .alone = 2}, Action::Read};
    row("wait is over", waiting, Event::WaitIsOver, again);
    row("waiting, reconfigured", waiting, Event::Reconfigured, again);
    auto woken = waiting;
    woken.isWoken = true;
    row("waiting, woken", waiting, Event::Woken, {woken, Action::None});
    const DeliveryState blocked{.phase = Phase::Blocked, .attempt = 3, .rows = 1};
    row("blocked, reconfigured", blocked, Event::Reconfigured,
        {{.phase = Phase::Reading}, Action::Read});
    woken = blocked;
    woken.isWoken = true;
    row("blocked for long", blocked, Event::WaitIsOver, {{.phase = Phase::Reading}, Action::Read});
    row("blocked, woken", blocked, Event::Woken, {woken, Action::None});
}

/// The events a phase has a row for; every other one changes nothing.
bool isMeant(Phase phase, Event event)
{
    const bool isAlways =
        event == Event::Woken || event == Event::Reconfigured || event == Event::Stopped;
    switch (phase) {
    case Phase::Reading:
        return isAlways || event == Event::ReadRows || event == Event::ReadNothing
            || event == Event::Failed;
    case Phase::Posting:
        return isAlways || event == Event::Delivered || event == Event::Retry
            || event == Event::SetAside || event == Event::Blocked;
    case Phase::Committing: return isAlways || event == Event::Committed || event == Event::Failed;
    case Phase::Waiting:
    case Phase::Blocked: return isAlways || event == Event::WaitIsOver;
    case Phase::Stopped: return false;
    default: return isAlways;
    }
}

} // namespace

class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void ignoresWhatIsNotMeantForThePhase();
    void stopsFromEveryPhase();
    void settles_data();
    void settles();
};

void TestDelivery::steps_data()
{
    QTest::addColumn<DeliveryState>("state");
    QTest::addColumn<Event>("event");
    QTest::addColumn<DeliveryStep>("step");
    addIdle();
    addReading();
    addPosting();
    addParts();
    addCommitting();
    addShares();
    addResting();
}

void TestDelivery::steps()
{
    QFETCH(DeliveryState, state);
    QFETCH(Event, event);
    QFETCH(DeliveryStep, step);
    const auto got = next(state, event, {4, 0});
    QCOMPARE(got.action, step.action);
    QCOMPARE(got.state.phase, step.state.phase);
    QCOMPARE(got.state.attempt, step.state.attempt);
    QCOMPARE(got.state.rows, step.state.rows);
    QCOMPARE(got.state.alone, step.state.alone);
    QCOMPARE(got.state.share, step.state.share);
    QCOMPARE(got.state.largestShare, step.state.largestShare);
    if (step.action != Action::Post && step.action != Action::Advance) {
        QCOMPARE(got.state.parts.size(), step.state.parts.size());
        QVERIFY(got.state.parts == step.state.parts);
        if (!step.state.parts.empty() || step.state.refused > 0)
            QCOMPARE(got.state.refused, step.state.refused);
    }
    QCOMPARE(got.state.isWoken, step.state.isWoken);
    QCOMPARE(got.state.isOutdated, step.state.isOutdated);
}

void TestDelivery::ignoresWhatIsNotMeantForThePhase()
{
    for (int phase = 0; phase <= int(Phase::Stopped); ++phase) {
        for (const auto event : allEvents) {
            const DeliveryState state{.phase = Phase(phase), .attempt = 2, .rows = 3};
            const bool isUnchanged = next(state, event, {9, 9}) == DeliveryStep{state};
            QVERIFY2(isMeant(state.phase, event) || isUnchanged,
                     qPrintable(QStringLiteral("phase %1, event %2").arg(phase).arg(int(event))));
        }
    }
}

void TestDelivery::stopsFromEveryPhase()
{
    for (int phase = 0; phase <= int(Phase::Stopped); ++phase) {
        const auto step = next({.phase = Phase(phase)}, Event::Stopped);
        QCOMPARE(step.state.phase, Phase::Stopped);
        QCOMPARE(step.action, Action::None);
    }
}

void TestDelivery::settles_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Outcome>("outcome");
    const auto add = [](const char *name, Cause cause, int status, bool isRetryable,
                        Outcome outcome) {
        Verdict verdict;
        verdict.cause = cause;
        verdict.status = status;
        verdict.retryable = isRetryable;
        QTest::newRow(name) << verdict << outcome;
    };
    add("taken", Cause::None, 200, false, Outcome::Delivered);
    add("partly taken", Cause::SpansRejected, 200, false, Outcome::Delivered);
    add("partly taken, 202", Cause::SpansRejected, 202, false, Outcome::Delivered);
    add("400", Cause::Rejected, 400, false, Outcome::SetAside);
    add("413", Cause::TooLarge, 413, false, Outcome::SetAside);
    add("500", Cause::ServerError, 500, false, Outcome::SetAside);
    add("408", Cause::TimedOut, 408, false, Outcome::SetAside);
    add("503", Cause::ServerError, 503, true, Outcome::Retry);
    add("429", Cause::RateLimited, 429, true, Outcome::Retry);
    add("host not found", Cause::HostNotFound, 0, true, Outcome::Retry);
    add("connection refused", Cause::ConnectionRefused, 0, true, Outcome::Retry);
    add("connection lost", Cause::ConnectionLost, 0, true, Outcome::Retry);
    add("timed out", Cause::TimedOut, 0, true, Outcome::Retry);
    add("proxy out of reach", Cause::Proxy, 0, true, Outcome::Retry);
    add("cancelled", Cause::Cancelled, 0, false, Outcome::Retry);
    add("invalid token", Cause::InvalidToken, 401, false, Outcome::Block);
    add("missing scope", Cause::MissingScope, 401, false, Outcome::Block);
    add("invalid instance id", Cause::InvalidInstanceId, 401, false, Outcome::Block);
    add("no credentials", Cause::NoCredentials, 401, false, Outcome::Block);
    add("wrong credentials", Cause::WrongCredentials, 403, false, Outcome::Block);
    add("wrong path", Cause::WrongPath, 404, false, Outcome::Block);
    add("no OTLP", Cause::NotOtlp, 200, false, Outcome::Block);
    add("dashboard", Cause::Dashboard, 302, false, Outcome::Block);
    add("redirected", Cause::Redirected, 302, false, Outcome::Block);
    add("certificate", Cause::Tls, 0, false, Outcome::Block);
    add("proxy wants a password", Cause::Proxy, 407, false, Outcome::Block);
    add("keychain", Cause::Keychain, 0, false, Outcome::Block);
}

void TestDelivery::settles()
{
    QFETCH(Verdict, verdict);
    QTEST(outcomeOf(verdict), "outcome");
}

QTEST_APPLESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
