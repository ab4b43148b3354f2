#include "app/broadcast/deliverer.h"

#include "app/async/deliver.h"
#include "app/async/queued.h"
#include "app/async/runon.h"
#include "app/broadcast/backoff.h"
#include "app/broadcast/limits.h"
#include "app/broadcast/redact.h"

#include <QRandomGenerator>
#include <utility>

namespace app::broadcast {
namespace {

// The usual size stays far below Grafana's 5 MB a trace, the largest one below the 20 MiB a Collector takes by default.
constexpr int rowsPerExport = 256;
constexpr std::size_t bytesPerExport = 1024 * 1024;

/// Rows are counted as protobuf; as JSON they become about three times as large.
std::size_t bytesOf(int share, otlp::Encoding encoding)
{
    const auto bytes = bytesPerExport * std::size_t(share);
    return encoding == otlp::Encoding::Json ? bytes / 2 : bytes;
}

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

DeliveryRecord::Result resultOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Delivered: return DeliveryRecord::Result::Taken;
    case Outcome::Retry: return DeliveryRecord::Result::WaitsForAnotherTry;
    case Outcome::SetAside: return DeliveryRecord::Result::Refused;
    case Outcome::Block: break;
    }
    return DeliveryRecord::Result::Blocked;
}

} // namespace

Deliverer::Deliverer(Target target, const Means &means, QObject *parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_means(means)
{
    m_health.destination = m_target.destination.id;
    m_health.isPaused = m_target.destination.isPaused;
    QMetaObject::invokeMethod(this, &Deliverer::wake, Qt::QueuedConnection);
}

Deliverer::~Deliverer() { m_answer.cancel(); }

void Deliverer::wake() { handle(DeliveryEvent::Woken); }

void Deliverer::reconfigure(Target target)
{
    if (target == m_target && m_state.phase != DeliveryState::Phase::Blocked)
        return; // others have changed: what its server asked for holds
    if (target.destination.rules != m_target.destination.rules)
        m_memory = std::make_shared<TraceMemory>();
    m_target = std::move(target);
    m_ahead.isOutdated = true;
    m_ahead.made.reset();
    m_health.isBlocked = false;
    m_health.isPaused = m_target.destination.isPaused;
    endWait();
    handle(DeliveryEvent::Reconfigured);
    Q_EMIT healthChanged(m_health);
}

void Deliverer::stop()
{
    endWait();
    m_answer.cancel();
    handle(DeliveryEvent::Stopped);
}

bool Deliverer::isAtRest() const
{
    using Phase = DeliveryState::Phase;
    return m_state.phase == Phase::Idle || m_state.phase == Phase::Waiting
        || m_state.phase == Phase::Blocked || m_state.phase == Phase::Stopped;
}

void Deliverer::handle(DeliveryEvent event, ReadSize size)
{
    auto step = next(m_state, event, size);
    if (m_target.destination.isPaused && step.action == DeliveryAction::Read)
        step = {}; // idle; resuming is a reconfiguration, which reads again
    m_state = std::move(step.state);
    act(step.action);
    if (isAtRest())
        Q_EMIT cameToRest();
}

void Deliverer::act(DeliveryAction action)
{
    switch (action) {
    case DeliveryAction::None: break;
    case DeliveryAction::Read: read(); break;
    case DeliveryAction::Post: post(); break;
    case DeliveryAction::Wait: wait(); break;
    case DeliveryAction::Advance: advance(); break;
    case DeliveryAction::NoteAndRead:
        noteRefused();
        read();
        break;
    case DeliveryAction::NoteAndSetAside:
        noteRefused();
        setAside();
        break;
    case DeliveryAction::SetAside: setAside(); break;
    }
}

bool Deliverer::isWholeExport() const { return m_state.alone == 0 && m_state.parts.empty(); }

/// A row that is sent in parts is read again for each of them.
store::Store::Reading Deliverer::nextReading() const
{
    using Queue = store::Store::Queue;
    store::Store::Reading reading;
    reading.destination = cursorName(m_target.destination.id);
    reading.maxRows = isWholeExport() ? rowsPerExport * m_state.share : 1;
    reading.maxBytes = bytesOf(m_state.share, m_target.endpoint.encoding);
    reading.queue = m_state.parts.empty() ? Queue::AgainThenLog
        : m_export.isAgain                ? Queue::Again
                                          : Queue::Log;
    reading.form = store::Store::Form::Packed;
    return reading;
}

void Deliverer::make(store::Store::Reading reading,
                     std::function<void(const Result<Export> &)> made)
{
    auto job = [&store = m_means.store, memory = m_memory, reading = std::move(reading),
                plan = ExportPlan{m_target.destination, m_target.endpoint, m_state.part(),
                                  m_means.clock.now()}](auto &) -> Result<Export> {
        APP_TRY(const auto backlog, store.backlog(reading));
        return exportOf(backlog, plan, *memory);
    };
    deliver(runOn<Result<Export>>(&m_means.pool, std::move(job)), this, std::move(made));
}

void Deliverer::read()
{
    if (m_state.parts.empty())
        m_refused.clear();
    m_ahead.isWanted = m_ahead.isUnderWay;
    if (m_ahead.isWanted)
        return;
    auto ahead = std::exchange(m_ahead, {});
    if (ahead.made && ahead.behind == m_settled && isWholeExport())
        take(*std::move(ahead.made));
    else
        make(nextReading(), [this](const Result<Export> &read) { take(read); });
}

/// Only where as much waits as is under way: what would be less becomes more by waiting.
void Deliverer::readAhead()
{
    const auto rows = std::int64_t(m_export.positions.size());
    if (m_export.isAgain || !isWholeExport() || m_export.waitingRows < 2 * rows)
        return;
    auto reading = nextReading();
    reading.behind = m_export.positions.back();
    m_ahead = {.behind = reading.behind, .made = {}, .isUnderWay = true};
    make(std::move(reading), [this](const Result<Export> &read) { takeAhead(read); });
}

void Deliverer::takeAhead(const Result<Export> &read)
{
    m_ahead.isUnderWay = false;
    if (read && !read->isAgain && !read->positions.empty() && !m_ahead.isOutdated)
        m_ahead.made = *read;
    if (m_ahead.isWanted)
        this->read();
}

void Deliverer::take(const Result<Export> &read)
{
    if (!read) {
        failFor(read.error());
        return;
    }
    if (isAnotherRow(*read))
        handle(DeliveryEvent::Reconfigured); // its parts are not the other row's
    m_export = *read;
    m_health.waitingRequests = m_export.waitingRows;
    m_health.setAsideSpans = m_export.setAsideSpans;
    Q_EMIT healthChanged(m_health);
    const ReadSize size{int(m_export.positions.size()), int(m_export.spans)};
    handle(size.rows == 0 ? DeliveryEvent::ReadNothing : DeliveryEvent::ReadRows, size);
}

/// The store's own trouble; it is tried again like a destination's.
void Deliverer::failFor(const Error &error)
{
    m_verdict = {};
    m_verdict.cause = Cause::OwnFile;
    m_verdict.detail = redacted(QString::fromStdString(error.detail));
    m_health.isRetrying = true;
    m_health.lastFailure = m_verdict;
    Q_EMIT healthChanged(m_health);
    handle(DeliveryEvent::Failed);
}

void Deliverer::endOwnFailure()
{
    if (m_health.lastFailure.cause != Cause::OwnFile)
        return;
    m_health.isRetrying = false;
    m_health.lastFailure = m_state.refused > 0 ? m_refusal : Verdict();
    Q_EMIT healthChanged(m_health);
}

/// Somebody discarded the row that is being sent in parts.
bool Deliverer::isAnotherRow(const Export &read) const
{
    return !m_state.parts.empty() && read.positions != m_export.positions;
}

void Deliverer::post()
{
    readAhead();
    if (m_export.body.bytes
            .isEmpty()) { // rows of which nothing leaves: an empty request should not be sent
        handle(DeliveryEvent::Delivered);
        return;
    }
    if (m_target.endpoint.url.isEmpty()) { // its key could not be read
        settle({.cause = Cause::Keychain, .field = Field::ApiKey, .detail = {}});
        return;
    }
    const auto own = m_target.destination.timeoutMs;
    const auto timeout = own > 0 ? std::chrono::milliseconds(own) : exportTimeout;
    m_answer = m_means.client.post(m_target.endpoint, m_export.body, timeout);
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
    record(verdict, outcome);
    Q_EMIT healthChanged(m_health);
}

void Deliverer::record(const Verdict &verdict, Outcome outcome)
{
    DeliveryRecord record;
    record.atUnixNano = m_means.clock.now();
    record.result = resultOf(outcome);
    record.spans = m_export.spans;
    record.bytes = m_export.body.bytes.size();
    record.verdict = verdict;
    m_health.recent.prepend(record);
    if (m_health.recent.size() > limits::recordsKept)
        m_health.recent.removeLast();
}

/// Once for each row, when it is done.
void Deliverer::countKeptBack()
{
    m_health.keptBackSpans += m_export.keptBack;
    m_health.tooOldSpans += m_export.tooOld;
    m_health.tooManySpans += m_export.tooMany;
    m_health.damagedSpans += m_export.damaged;
    const auto givenUp = m_export.tooOld + m_export.tooMany + m_export.damaged;
    if (m_export.keptBack.sum() + givenUp > 0)
        Q_EMIT healthChanged(m_health);
}

void Deliverer::wait()
{
    const auto random = QRandomGenerator::global()->generateDouble();
    const auto wait = m_state.phase == DeliveryState::Phase::Blocked
        ? limits::blockedProbe
        : backoff(m_state.attempt, m_verdict.retryAfter, random);
    m_waitsUntil = m_means.clock.now() + UnixNano(std::chrono::nanoseconds(wait).count());
    waitFor(wait, ++m_waits);
}

/// In steps, since timers stand still while the computer sleeps; the clock on the wall does not.
void Deliverer::waitFor(std::chrono::milliseconds left, int wait)
{
    const auto step = std::min<std::chrono::milliseconds>(left, limits::waitStep);
    m_means.clock.after(step, this, [this, left, step, wait] {
        if (wait != m_waits)
            return;
        if (left == step || m_means.clock.now() >= m_waitsUntil)
            tryAgain();
        else
            waitFor(left - step, wait);
    });
}

void Deliverer::retryOverNewNetwork()
{
    using Phase = DeliveryState::Phase;
    const bool isUnconnected = m_verdict.retryable && m_verdict.status == 0;
    if (m_state.phase != Phase::Blocked && !(m_state.phase == Phase::Waiting && isUnconnected))
        return;
    endWait();
    tryAgain();
}

void Deliverer::tryAgain()
{
    if (m_verdict.cause == Cause::Keychain)
        Q_EMIT keyWanted(); // by now the keychain may be unlocked
    handle(DeliveryEvent::WaitIsOver);
}

std::function<void(Result<>)> Deliverer::committed()
{
    return queued<Result<>>(this, [this](const Result<> &done) {
        if (!done)
            return failFor(done.error());
        if (!m_export.isAgain)
            m_settled = m_export.positions.back();
        countKeptBack();
        endOwnFailure();
        handle(DeliveryEvent::Committed);
    });
}

void Deliverer::advance()
{
    const auto name = cursorName(m_target.destination.id);
    if (m_export.isAgain)
        m_means.store.discard(name, m_export.positions, committed());
    else
        m_means.store.advance(name, m_export.positions.back(), committed());
}

void Deliverer::noteRefused()
{
    m_refusal = m_verdict;
    m_health.refusedSpans += m_export.spans;
    m_refused.insert(m_refused.end(), m_export.names.begin(), m_export.names.end());
    Q_EMIT healthChanged(m_health);
}

void Deliverer::setAside()
{
    m_means.pool.start(
        [&store = m_means.store, name = cursorName(m_target.destination.id), made = m_export,
         refused = m_refused,
         why = std::to_string(m_refusal.status) + ' ' + m_refusal.detail.toStdString(),
         done = committed()] {
            const auto refusal = refusalOf(*made.row, refused, why);
            if (made.isAgain)
                store.refuseAgain(made.positions.back(), refusal, done);
            else
                store.setAside(name, made.positions.back(), refusal, done);
        });
}

} // namespace app::broadcast
