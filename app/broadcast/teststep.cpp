#include "app/broadcast/teststep.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

using State = TestStep::State;

TestStep *find(TestReport &report, TestPart part)
{
    const auto hit = std::find_if(report.steps.begin(), report.steps.end(),
                                  [part](const TestStep &step) { return step.part == part; });
    return hit == report.steps.end() ? nullptr : &*hit;
}

bool isEncryption(Cause cause)
{
    return cause >= Cause::Tls && cause <= Cause::ClientCertificate && cause != Cause::TlsExpected;
}

} // namespace

QLatin1StringView nameOf(TestPart part)
{
    constexpr std::array names = {"address"_L1, "keychain"_L1, "lookup"_L1, "connect"_L1,
                                  "encrypt"_L1, "sign-in"_L1,  "write"_L1,  "read-back"_L1};
    static_assert(names.size() == std::size_t(TestPart::ReadBack) + 1);
    return names[std::size_t(part)];
}

QLatin1StringView nameOf(State state)
{
    constexpr std::array names = {"waiting"_L1, "running"_L1, "passed"_L1, "failed"_L1,
                                  "not-checked"_L1};
    static_assert(names.size() == std::size_t(State::NotChecked) + 1);
    return names[std::size_t(state)];
}

QLatin1StringView nameOf(TestStep::Note note)
{
    constexpr std::array names = {
        ""_L1,           "via-proxy"_L1,     "numeric-address"_L1,  "unencrypted"_L1,
        "with-span"_L1,  "empty-request"_L1, "no-query-address"_L1, "not-found-yet"_L1,
        "no-reading"_L1, "query-failed"_L1};
    static_assert(names.size() == std::size_t(TestStep::Note::QueryFailed) + 1);
    return names[std::size_t(note)];
}

const TestStep *TestReport::find(TestPart part) const
{
    const auto hit = std::find_if(steps.begin(), steps.end(),
                                  [part](const TestStep &step) { return step.part == part; });
    return hit == steps.end() ? nullptr : &*hit;
}

const TestStep *TestReport::failed() const
{
    const auto hit = std::find_if(steps.begin(), steps.end(),
                                  [](const TestStep &step) { return step.state == State::Failed; });
    return hit == steps.end() ? nullptr : &*hit;
}

TestReport plannedTest(int run, bool needsKeychain)
{
    TestReport report;
    report.run = run;
    for (int part = 0; part <= int(TestPart::ReadBack); ++part)
        if (TestPart(part) != TestPart::Keychain || needsKeychain)
            report.steps.append({.part = TestPart(part)});
    return report;
}

void begin(TestReport &report, TestPart part)
{
    if (auto *step = find(report, part))
        step->state = State::Running;
}

void settle(TestReport &report, const TestStep &step)
{
    if (auto *known = find(report, step.part))
        *known = step;
}

TestPart partOf(Cause cause, TestPart current)
{
    switch (cause) {
    case Cause::HostNotFound: return TestPart::Lookup;
    case Cause::Unreachable:
    case Cause::ConnectionRefused:
    case Cause::ConnectTimedOut:
    case Cause::Proxy:
    case Cause::ProxyUnreachable:
    case Cause::ProxyPassword: return TestPart::Connect;
    default: break;
    }
    return isEncryption(cause) ? TestPart::Encrypt : current;
}

void finish(TestReport &report, TestPart current, const Verdict &verdict)
{
    report.isFinished = true;
    report.verdict = verdict;
    for (auto &step : report.steps)
        if (step.state == State::Running)
            step.state = State::NotChecked;
    if (verdict.isOk())
        return;
    if (auto *step = find(report, partOf(verdict.cause, current))) {
        step->state = verdict.cause == Cause::Cancelled ? State::NotChecked : State::Failed;
        step->elapsed = verdict.elapsed;
        step->note = TestStep::Note::None;
    }
}

} // namespace app::broadcast
