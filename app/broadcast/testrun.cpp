#include "app/broadcast/testrun.h"

#include "app/broadcast/destinationtype.h"
#include "app/broadcast/export.h"
#include "app/broadcast/keychainverdict.h"
#include "app/broadcast/limits.h"
#include "app/broadcast/readback.h"
#include "app/broadcast/recipe.h"
#include "app/broadcast/redact.h"
#include "app/broadcast/sampletrace.h"
#include "app/broadcast/tlsconfiguration.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

using Note = TestStep::Note;
using State = TestStep::State;

Verdict verdictOf(Cause cause, Field field = Field::None, const QString &detail = {})
{
    Verdict verdict;
    verdict.cause = cause;
    verdict.field = field;
    verdict.detail = redacted(detail);
    return verdict;
}

/// A server that refuses an empty request as such may still take a span.
bool mayDifferForASpan(const Verdict &verdict)
{
    return verdict.status == 400 || verdict.status == 422;
}

bool areCredentialsRefused(const Verdict &verdict)
{
    return verdict.status == 401 || verdict.status == 403;
}

} // namespace

TestRun::TestRun(OtlpClient &client, Probe &probe, const Draft &draft, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_probe(probe)
    , m_draft(draft)
    , m_secrets(typedSecrets(draft))
    , m_pause(this)
{
    connect(&m_caller, &QFutureWatcherBase::canceled, this, &TestRun::cancel);
    connect(&m_probing, &QFutureWatcherBase::resultReadyAt, this, &TestRun::takeProbe);
    connect(&m_probing, &QFutureWatcherBase::finished, this, &TestRun::signIn);
    connect(&m_pause, &QTimer::timeout, this, &TestRun::readBack);
    m_pause.setSingleShot(true);
    m_pause.setInterval(limits::readBackPause);
}

TestRun::~TestRun()
{
    m_isOver = true;
    m_probing.cancel();
    m_greeting.cancel();
    m_exchange.cancel();
}

QFuture<TestReport> TestRun::start(int run, std::chrono::milliseconds limit,
                                   const ReadSecrets &read)
{
    m_promise.start();
    m_caller.setFuture(m_promise.future());
    m_report = plannedTest(run, bool(read));
    m_report.limit = limit;
    m_clock.start();
    checkAddress();
    if (!m_isOver && read)
        readSecrets(read);
    else if (!m_isOver)
        probe();
    return m_promise.future();
}

Endpoint TestRun::endpoint() const
{
    auto made = endpointFor(m_draft.destination, m_secrets);
    if (isEmptyTest())
        made.headers.append({"X-Test-Connection"_ba, "true"_ba});
    return made;
}

/// A webhook may do anything with a span; OpenRouter sends it an empty request, which it may refuse as such.
bool TestRun::isEmptyTest() const
{
    const auto *type = findDestinationType(m_draft.destination.type);
    return type && type->test == DestinationType::Test::Empty;
}

std::chrono::milliseconds TestRun::remaining() const
{
    const std::chrono::milliseconds left =
        m_report.limit - std::chrono::milliseconds(m_clock.elapsed());
    return std::max(left, std::chrono::milliseconds(1));
}

void TestRun::checkAddress()
{
    begin(TestPart::Address);
    const auto target = endpoint();
    if (!target.url.isValid() || target.url.host().isEmpty())
        return fail(verdictOf(Cause::InvalidAddress, Field::BaseUrl));
    if (const auto tls = tlsConfigurationFor(target.tls); !tls)
        return fail(verdictOf(Cause::CertificateFile, Field::None,
                              QString::fromStdString(tls.error().detail)));
    settle({.part = TestPart::Address,
            .state = State::Passed,
            .elapsed = std::chrono::milliseconds(m_clock.elapsed()),
            .detail = target.url.host()});
}

void TestRun::readSecrets(const ReadSecrets &read)
{
    begin(TestPart::Keychain);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_reading.future().resultCount() == 0)
            return fail(verdictOf(Cause::Keychain, Field::ApiKey));
        const auto secrets = m_reading.result();
        if (!secrets)
            return fail(keychainVerdict(secrets.error()));
        for (auto it = secrets->cbegin(); it != secrets->cend(); ++it)
            if (m_secrets.value(it.key()).isEmpty())
                m_secrets.insert(it.key(), it.value());
        settle({.part = TestPart::Keychain,
                .state = State::Passed,
                .elapsed = std::chrono::milliseconds(m_clock.elapsed())});
        probe();
    });
    m_reading.setFuture(read());
}

void TestRun::probe()
{
    m_clock.restart(); // the person may have looked for a password
    begin(TestPart::Lookup);
    m_probing.setFuture(m_probe.probe({endpoint().url, m_draft.destination.tls}, remaining()));
}

void TestRun::takeProbe(int index)
{
    if (isOver())
        return;
    const auto step = m_probing.resultAt(index);
    m_part = step.step.part;
    if (step.problem)
        return fail(*step.problem);
    settle(step.step);
    if (m_part != TestPart::Encrypt)
        begin(TestPart(int(m_part) + 1));
}

void TestRun::signIn()
{
    if (isOver())
        return;
    if (m_probing.future().resultCount() == 0)
        return fail(verdictOf(Cause::Cancelled));
    if (isEmptyTest()) {
        settle({.part = TestPart::SignIn, .state = State::NotChecked, .note = Note::WithTheSpan});
        return write();
    }
    begin(TestPart::SignIn);
    const auto target = endpoint();
    const auto body = QByteArray::fromStdString(encodedFor(target, trace::Batch{}));
    m_exchange.disconnect(this);
    connect(&m_exchange, &QFutureWatcherBase::finished, this, &TestRun::judgeSignIn);
    m_exchange.setFuture(m_client.post(target, body, remaining()));
}

/// What is no answer about the credentials is about the address or the server, and met by the span just as well.
void TestRun::judgeSignIn()
{
    if (isOver())
        return;
    if (m_exchange.future().resultCount() == 0)
        return fail(verdictOf(Cause::Cancelled));
    const auto answer = m_exchange.result();
    const auto verdict = judge(answer, endpoint(), QDateTime::currentDateTimeUtc());
    if (areCredentialsRefused(verdict) || verdict.status == 0)
        return lookCloser(verdict);
    if (verdict.isOk()) {
        settle({.part = TestPart::SignIn, .state = State::Passed, .elapsed = answer.waited});
        return write();
    }
    settle({.part = TestPart::SignIn, .state = State::NotChecked, .note = Note::WithTheSpan});
    if (mayDifferForASpan(verdict))
        return write();
    m_part = TestPart::Write;
    fail(verdict);
}

void TestRun::write()
{
    begin(TestPart::Write);
    const auto traceId = trace::randomTraceId();
    const auto batch = isEmptyTest() ? trace::Batch{} : connectionTestBatch(traceId, now());
    m_report.traceId = QString::fromStdString(trace::toHex(traceId));
    const auto target = endpoint();
    const auto body = QByteArray::fromStdString(encodedFor(target, batch));
    m_exchange.disconnect(this);
    connect(&m_exchange, &QFutureWatcherBase::finished, this, &TestRun::judgeWrite);
    m_exchange.setFuture(m_client.post(target, body, remaining()));
}

void TestRun::judgeWrite()
{
    if (isOver())
        return;
    if (m_exchange.future().resultCount() == 0)
        return fail(verdictOf(Cause::Cancelled));
    const auto answer = m_exchange.result();
    m_written = judge(answer, endpoint(), QDateTime::currentDateTimeUtc());
    if (isEmptyTest() && m_written.status == 400)
        m_written.cause = Cause::None;
    if (!m_written.isOk())
        return lookCloser(m_written);
    settle({.part = TestPart::Write,
            .state = State::Passed,
            .note = isEmptyTest() ? Note::EmptyRequest : Note::None,
            .elapsed = answer.waited,
            .detail = u"HTTP %1"_s.arg(answer.status)});
    startReadBack();
}

/// Qt calls it a lost connection whatever came that is no HTTP.
void TestRun::lookCloser(const Verdict &verdict)
{
    if (verdict.cause != Cause::ConnectionLost && verdict.cause != Cause::NotOtlp)
        return fail(verdict);
    if (verdict.status != 0)
        return fail(verdict);
    connect(&m_greeting, &QFutureWatcherBase::finished, this, [this, verdict] {
        auto closer = verdict;
        if (m_greeting.future().resultCount() > 0)
            if (const auto cause = causeOfFirstBytes(m_greeting.result())) {
                closer.cause = *cause;
                closer.field = Field::BaseUrl;
                closer.retryable = false;
            }
        fail(closer);
    });
    m_greeting.setFuture(
        m_probe.firstBytes({endpoint().url, m_draft.destination.tls}, remaining()));
}

void TestRun::startReadBack()
{
    const auto where = queryEndpointFor(m_draft.destination, m_secrets, m_report.traceId);
    if (isEmptyTest() || !where.url.isValid()) {
        settle({.part = TestPart::ReadBack,
                .state = State::NotChecked,
                .note = isEmptyTest() ? Note::EmptyRequest : Note::NoQueryAddress});
        return succeed();
    }
    begin(TestPart::ReadBack);
    m_readingBack.start();
    readBack();
}

void TestRun::readBack()
{
    const auto where = queryEndpointFor(m_draft.destination, m_secrets, m_report.traceId);
    const auto left = limits::testTime - std::chrono::milliseconds(m_readingBack.elapsed());
    m_exchange.disconnect(this);
    connect(&m_exchange, &QFutureWatcherBase::finished, this, &TestRun::judgeReadBack);
    m_exchange.setFuture(m_client.get(where, std::max(left, std::chrono::milliseconds(1))));
}

void TestRun::judgeReadBack()
{
    if (isOver())
        return;
    if (m_exchange.future().resultCount() == 0)
        return succeed();
    auto step = readBackStep(m_exchange.result());
    const std::chrono::milliseconds spent(m_readingBack.elapsed());
    if (step.state == State::Running && spent + limits::readBackPause < limits::testTime)
        return m_pause.start();
    if (step.state == State::Running) {
        step.state = State::NotChecked;
        step.note = Note::NotFoundYet;
    }
    step.elapsed = spent; // from the span being taken
    settle(step);
    succeed();
}

/// Also where the event of being cancelled is still on its way.
bool TestRun::isOver() const { return m_isOver || m_promise.isCanceled(); }

void TestRun::begin(TestPart part)
{
    m_part = part;
    broadcast::begin(m_report, part);
    tell();
}

void TestRun::settle(const TestStep &step)
{
    broadcast::settle(m_report, step);
    tell();
}

void TestRun::fail(const Verdict &verdict) { finish(verdict); }

void TestRun::succeed()
{
    m_written.elapsed = std::chrono::milliseconds(0);
    for (const auto &step : m_report.steps)
        if (step.part != TestPart::ReadBack && step.part != TestPart::Keychain)
            m_written.elapsed += step.elapsed;
    finish(m_written);
}

void TestRun::cancel()
{
    if (m_isOver)
        return;
    m_probing.cancel();
    m_greeting.cancel();
    m_exchange.cancel();
    finish(verdictOf(Cause::Cancelled));
}

void TestRun::finish(const Verdict &verdict)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_pause.stop();
    broadcast::finish(m_report, m_part, verdict);
    tell();
    m_promise.finish();
    deleteLater();
}

void TestRun::tell() { m_promise.addResult(m_report); }

} // namespace app::broadcast
