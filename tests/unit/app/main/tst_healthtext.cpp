#include "app/main/healthtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::broadcast::Cause;
using app::broadcast::Health;

namespace {

Health failing(Cause cause, int status, const QString &detail)
{
    Health health;
    health.lastFailure.cause = cause;
    health.lastFailure.status = status;
    health.lastFailure.detail = detail;
    return health;
}

Health blocked()
{
    auto health = failing(Cause::WrongCredentials, 401, u"Unauthorized"_s);
    health.isBlocked = true;
    return health;
}

Health retrying()
{
    auto health = failing(Cause::ConnectionRefused, 0, u"Connection refused"_s);
    health.isRetrying = true;
    return health;
}

Health setAside(std::int64_t spans)
{
    auto health = failing(Cause::Rejected, 400, u"bad span"_s);
    health.refusedSpans = spans;
    return health;
}

Health rejected(std::int64_t spans)
{
    auto health = failing(Cause::SpansRejected, 200, u"too old"_s);
    health.rejectedSpans = spans;
    return health;
}

Health sent(std::int64_t spans)
{
    Health health;
    health.sentSpans = spans;
    return health;
}

} // namespace

class TestHealthText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
};

void TestHealthText::tells_data()
{
    QTest::addColumn<Health>("before");
    QTest::addColumn<Health>("now");
    QTest::addColumn<QString>("text");
    QTest::newRow("stands still")
        << Health{} << blocked()
        << u"nothing is sent to G: the credentials are wrong (HTTP 401, 0 ms): Unauthorized; spans wait until the destination is changed; it is tried again every 15 minutes"_s;
    QTest::newRow("stands still after tries")
        << retrying() << blocked()
        << u"nothing is sent to G: the credentials are wrong (HTTP 401, 0 ms): Unauthorized; spans wait until the destination is changed; it is tried again every 15 minutes"_s;
    QTest::newRow("first failure")
        << sent(3) << retrying()
        << u"spans for G wait and are sent again: nothing listens at the base URL: Connection refused"_s;
    QTest::newRow("next failure is no news") << retrying() << retrying() << QString();
    QTest::newRow("goes on") << retrying() << sent(3) << u"G takes spans again"_s;
    QTest::newRow("goes on after a change") << blocked() << sent(3) << u"G takes spans again"_s;
    QTest::newRow("set aside")
        << setAside(1) << setAside(3)
        << u"G refused 2 spans: the server refused the span as malformed (HTTP 400, 0 ms): bad span"_s;
    QTest::newRow("refused in part")
        << Health{} << rejected(1)
        << u"G refused 1 span of a request: the server took the request but not the span (HTTP 200, 0 ms): too old"_s;
    Health damaged;
    damaged.damagedSpans = 2;
    QTest::newRow("damaged in the log")
        << Health{} << damaged
        << u"2 spans for G cannot be read from the file of traces, and are not sent"_s;
    QTest::newRow("sent is no news") << sent(3) << sent(9) << QString();
}

void TestHealthText::tells()
{
    QFETCH(Health, before);
    QFETCH(Health, now);
    const auto text = app::ctl::changeText("G", before, now);
    QTEST(QString::fromStdString(text), "text");
}

QTEST_GUILESS_MAIN(TestHealthText)
#include "tst_healthtext.moc"
