#include "app/broadcast/deliverer.h"

#include "app/async/deliver.h"
#include "app/async/queued.h"
#include "app/async/runon.h"
#include "app/broadcast/backoff.h"

#include <QRandomGenerator>

namespace app::broadcast {
namespace {

// One export stays far below Grafana's 5 MB a trace, also as JSON, which is about three times as large
constexpr int rowsPerExport = 256;
constexpr std::size_t bytesPerExport = 1024 * 1024;
constexpr std::chrono::seconds exportTimeout{30};

DeliveryEvent eventOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Delivered: return DeliveryEvent::Delivered;
    case Outcome::Retry: return DeliveryEvent::Retry;
    case Outcome::SetAside: return DeliveryEvent::SetAside;
    case Outcome::Block: break;
    }
    return DeliveryEvent::Blocked;
}

} // namespace

Deliverer::Deliverer(Target target, const Means &means, QObject *parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_means(means)
{
    m_health.destination = m_target.destination.id;
    m_means.store.place(cursorName(m_target.destination.id),
                        queued<Result<>>(this, [this](const Result<> &) { wake(); }));
}

Deliverer::~Deliverer() { m_answer.cancel(); }

void Deliverer::wake() { handle(DeliveryEvent::Woken); }

void Deliverer::reconfigure(Target target)
{
    m_target = std::move(target);
    m_health.isBlocked = false;
    endWait();
    handle(DeliveryEvent::Reconfigured);
}

void Deliverer::stop()
{
    endWait();
    m_answer.cancel();
    handle(DeliveryEvent::Stopped);
}

void Deliverer::forget()
{
    stop();
    m_means.store.forget(cursorName(m_target.destination.id), [](const Result<> &) {});
}

void Deliverer::handle(DeliveryEvent event, int rows)
{
    const auto step = next(m_state, event, rows);
    m_state = step.state;
    act(step.action);
}

void Deliverer::act(DeliveryAction action)
{
    switch (action) {
    case DeliveryAction::None: break;
    case DeliveryAction::Read: read(); break;
    case DeliveryAction::Post: post(); break;
    case DeliveryAction::Wait: wait(); break;
    case DeliveryAction::Advance: advance(); break;
    case DeliveryAction::SetAside: setAside(); break;
    }
}

void Deliverer::read()
{
    auto job = [&store = m_means.store, name = cursorName(m_target.destination.id),
                privacyMode = m_target.destination.privacyMode,
                rows = m_state.alone > 0 ? 1 : rowsPerExport](auto &) -> Result<Export> {
        APP_TRY(const auto backlog, store.backlog(name, rows, bytesPerExport));
        return exportOf(backlog, privacyMode);
    };
    deliver(runOn<Result<Export>>(&m_means.pool, std::move(job)), this,
            [this](const Result<Export> &read) { take(read); });
}

void Deliverer::take(const Result<Export> &read)
{
    if (!read) {
        m_verdict = {};
        handle(DeliveryEvent::Failed);
        return;
    }
    m_export = *read;
    m_health.waitingRequests = m_export.waitingRows;
    Q_EMIT healthChanged(m_health);
    const auto rows = int(m_export.positions.size());
    handle(rows == 0 ? DeliveryEvent::ReadNothing : DeliveryEvent::ReadRows, rows);
}

void Deliverer::post()
{
    if (m_export.json.isEmpty()) { // rows without spans: an empty request should not be sent
        handle(DeliveryEvent::Delivered);
        return;
    }
    if (m_target.endpoint.url.isEmpty()) { // its key could not be read
        settle({.cause = Cause::Keychain, .field = Field::ApiKey, .detail = {}});
        return;
    }
    m_answer = m_means.client.post(m_target.endpoint, m_export.json, exportTimeout);
    deliver(m_answer, this, [this](const Answer &answer) { settle(judge(answer)); });
}

void Deliverer::settle(const Verdict &verdict)
{
    m_verdict = verdict;
    const auto outcome = outcomeOf(m_verdict);
    if (!m_state.isOutdated || outcome == Outcome::Delivered)
        count(m_verdict, outcome);
    handle(eventOf(outcome));
}

void Deliverer::count(const Verdict &verdict, Outcome outcome)
{
    m_health.isBlocked = outcome == Outcome::Block;
    m_health.isRetrying = outcome == Outcome::Retry;
    m_health.lastFailure = verdict;
    if (outcome == Outcome::Delivered) {
        const auto rejected = std::min(verdict.rejectedSpans, m_export.spans);
        m_health.rejectedSpans += rejected;
        m_health.sentSpans += m_export.spans - rejected;
        m_health.lastSentUnixNano = m_means.clock.now();
    }
    Q_EMIT healthChanged(m_health);
}

void Deliverer::wait()
{
    const auto random = QRandomGenerator::global()->generateDouble();
    m_means.clock.after(backoff(m_state.attempt, m_verdict.retryAfter, random), this,
                        [this, wait = ++m_waits] {
                            if (wait == m_waits)
                                handle(DeliveryEvent::WaitIsOver);
                        });
}

std::function<void(Result<>)> Deliverer::committed()
{
    return queued<Result<>>(this, [this](const Result<> &done) {
        handle(done ? DeliveryEvent::Committed : DeliveryEvent::Failed);
    });
}

void Deliverer::advance()
{
    m_means.store.advance(cursorName(m_target.destination.id), m_export.positions.back(),
                          committed());
}

void Deliverer::setAside()
{
    m_health.setAsideSpans += m_export.spans;
    Q_EMIT healthChanged(m_health);
    m_means.store.setAside(cursorName(m_target.destination.id), m_export.positions.back(),
                           std::to_string(m_verdict.status) + ' ' + m_verdict.detail.toStdString(),
                           committed());
}

} // namespace app::broadcast
