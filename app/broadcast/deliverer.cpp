#include "app/broadcast/deliverer.h"

#include "app/async/deliver.h"
#include "app/async/queued.h"
#include "app/async/runon.h"
#include "app/base/time.h"
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

Deliverer::Deliverer(Target target, store::Store &store, OtlpClient &client, QThreadPool &pool,
                     QObject *parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_store(store)
    , m_client(client)
    , m_pool(pool)
{
    m_health.destination = m_target.destination.id;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { handle(DeliveryEvent::WaitIsOver); });
    m_store.place(cursorName(m_target.destination.id),
                  queued<Result<>>(this, [this](const Result<> &) { wake(); }));
}

Deliverer::~Deliverer() { m_answer.cancel(); }

void Deliverer::wake() { handle(DeliveryEvent::Woken); }

void Deliverer::reconfigure(Target target)
{
    m_target = std::move(target);
    m_health.isBlocked = false;
    m_timer.stop();
    handle(DeliveryEvent::Reconfigured);
}

void Deliverer::stop()
{
    m_timer.stop();
    m_answer.cancel();
    handle(DeliveryEvent::Stopped);
}

void Deliverer::forget()
{
    stop();
    m_store.forget(cursorName(m_target.destination.id), [](const Result<> &) {});
}

void Deliverer::handle(DeliveryEvent event)
{
    const auto step = next(m_state, event);
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
    auto job = [&store = m_store, name = cursorName(m_target.destination.id),
                privacyMode = m_target.destination.privacyMode](auto &) -> Result<Export> {
        APP_TRY(const auto backlog, store.backlog(name, rowsPerExport, bytesPerExport));
        return exportOf(backlog, privacyMode);
    };
    deliver(runOn<Result<Export>>(&m_pool, std::move(job)), this,
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
    handle(m_export.positions.empty() ? DeliveryEvent::ReadNothing : DeliveryEvent::ReadRows);
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
    m_answer = m_client.post(m_target.endpoint, m_export.json, exportTimeout);
    deliver(m_answer, this, [this](const Answer &answer) { settle(judge(answer)); });
}

void Deliverer::settle(const Verdict &verdict)
{
    m_verdict = verdict;
    const auto outcome = outcomeOf(m_verdict);
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
        m_health.lastSentUnixNano = now();
    } else if (outcome == Outcome::SetAside) {
        m_health.setAsideSpans += m_export.spans;
    }
    Q_EMIT healthChanged(m_health);
}

void Deliverer::wait()
{
    const auto random = QRandomGenerator::global()->generateDouble();
    m_timer.start(backoff(m_state.attempt, m_verdict.retryAfter, random));
}

std::function<void(Result<>)> Deliverer::committed()
{
    return queued<Result<>>(this, [this](const Result<> &done) {
        handle(done ? DeliveryEvent::Committed : DeliveryEvent::Failed);
    });
}

void Deliverer::advance()
{
    m_store.advance(cursorName(m_target.destination.id), m_export.positions.back(), committed());
}

void Deliverer::setAside()
{
    m_store.setAside(cursorName(m_target.destination.id), m_export.positions.back(),
                     m_verdict.detail.toStdString(), committed());
}

} // namespace app::broadcast
