#include "app/sources/roundtrip.h"

#include "app/async/deliver.h"
#include "app/sources/checksource.h"

#include <algorithm>

namespace app::sources {
namespace {

using Kind = Doubt::Kind;
using State = Doubt::State;

bool hasFinding(const QList<SourceFinding> &findings, SourceField field)
{
    return std::any_of(findings.begin(), findings.end(), [field](const SourceFinding &finding) {
        return finding.field == field && !finding.isWarning;
    });
}

State fineUnless(bool isWrong) { return isWrong ? State::Wrong : State::Fine; }

/// Who was refused may not read; who found nothing may; of others nothing is known.
State readScope(Error::Kind kind)
{
    if (kind == Error::Kind::Unauthorized)
        return State::Wrong;
    return kind == Error::Kind::NotFound ? State::Fine : State::Unknown;
}

/// Whether it is Tempo that answered.
State address(const QList<SourceFinding> &findings, Error::Kind kind)
{
    if (hasFinding(findings, SourceField::Address))
        return State::Wrong;
    const bool isAnswered = kind == Error::Kind::NotFound || kind == Error::Kind::Unauthorized;
    return isAnswered ? State::Fine : State::Unknown;
}

/// Waiting does not heal it.
bool isFinal(Error::Kind kind)
{
    return kind == Error::Kind::Unauthorized || kind == Error::Kind::Invalid;
}

} // namespace

std::vector<Doubt> doubtsOf(const SavedSource &source, const Error &error,
                            std::chrono::milliseconds waited, bool isTaken)
{
    const auto findings = findingsFor({source, {}}, {});
    std::vector<Doubt> doubts = {{Kind::TimeRange, State::Fine}, // a trace is asked for by its id
                                 {Kind::Address, address(findings, error.kind)}};
    if (source.kind == SavedSource::Kind::GrafanaCloud)
        doubts.push_back({Kind::User, fineUnless(hasFinding(findings, SourceField::User))});
    doubts.push_back({Kind::ReadScope, readScope(error.kind)});
    doubts.push_back({Kind::WriteScope, isTaken ? State::Fine : State::Unknown});
    doubts.push_back({Kind::Delay, fineUnless(waited < RoundTrip::usual)});
    if (source.kind == SavedSource::Kind::Grafana)
        doubts.push_back({Kind::DataSource,
                          source.dataSource == stackDataSource ? State::Fine : State::Unknown});
    return doubts;
}

RoundTrip::RoundTrip(TraceSource &source, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
{
}

QFuture<Result<std::chrono::milliseconds>> RoundTrip::wait(const trace::TraceId &id,
                                                           std::chrono::seconds atMost)
{
    m_id = id;
    m_atMost = atMost;
    m_since = m_clock.now();
    m_promise.start();
    const auto future = m_promise.future();
    ask();
    return future;
}

void RoundTrip::ask()
{
    if (m_promise.isCanceled())
        return m_promise.finish();
    deliver(m_source.trace(m_id), this,
            [this](const Result<std::shared_ptr<const trace::Trace>> &found) { onAnswer(found); });
}

void RoundTrip::onAnswer(const Result<std::shared_ptr<const trace::Trace>> &found)
{
    if (m_promise.isCanceled())
        return m_promise.finish();
    if (found)
        return finish(elapsed());
    if (isFinal(found.error().kind) || elapsed() + pause > m_atMost)
        return finish(tl::unexpected(found.error()));
    Q_EMIT waited(elapsed());
    m_clock.after(pause, this, [this] { ask(); });
}

void RoundTrip::finish(Result<std::chrono::milliseconds> result)
{
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

std::chrono::milliseconds RoundTrip::elapsed() const
{
    constexpr UnixNano millisecondNs = 1'000'000;
    return std::chrono::milliseconds((m_clock.now() - m_since) / millisecondNs);
}

} // namespace app::sources
