#include "app/broadcast/deliverer.h"
#include "tests/support/connectionbench.h"
#include "tests/support/connectproxy.h"
#include "tests/support/manualclock.h"
#include "tests/support/storefile.h"

using namespace Qt::StringLiterals;
using namespace app::broadcast;
using tests::ConnectionBench;
using tests::ScriptedServer;
using tests::TlsIdentity;

/// A proxy of the system between here and a destination, with and without a password of its own.
class TestProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsThere_data();
    void leadsThere();
    void refusesAnotherPassword();
};

namespace {

/// Where a name leads that only the proxy knows.
struct BehindAProxy {
    ScriptedServer server{TlsIdentity::of(u"server.pem"_s)};
    tests::ConnectProxy proxy;
    const QUrl url{u"https://gateway.invalid"_s};

    BehindAProxy()
    {
        server.answerWith(tests::taken());
        proxy.route("gateway.invalid", server.port());
    }
};

/// One span on its way from a store, over the network as it is.
struct Sending {
    tests::StoreFile file;
    std::unique_ptr<app::store::Store> store = *file.open();
    QNetworkAccessManager manager;
    OtlpClient client{&manager};
    QThreadPool pool;
    tests::ManualClock clock;
    Health health;
    std::unique_ptr<Deliverer> deliverer;

    explicit Sending(const QUrl &url)
    {
        Target target;
        target.destination.id = QUuid::createUuid();
        target.endpoint.url = url;
        target.endpoint.tls.authorities = tests::dataFile(u"tls/authority.pem"_s);
        target.endpoint.headers << qMakePair("Authorization"_ba, "Basic CANARY"_ba);
        tests::Answers placed;
        store->place(cursorName(target.destination.id), placed.next());
        QCOMPARE(placed.good(), 1U);
        QVERIFY(tests::append(*store, {{.number = 1}}));
        deliverer =
            std::make_unique<Deliverer>(target, Deliverer::Means{*store, client, pool, clock});
        QObject::connect(deliverer.get(), &Deliverer::healthChanged, &client,
                         [this](const Health &now) { health = now; });
    }
    ~Sending()
    {
        deliverer->stop();
        deliverer.reset();
        pool.waitForDone();
    }
};

} // namespace

void TestProxy::leadsThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::newRow("open to everybody") << u""_s << u""_s;
    QTest::newRow("with a password") << u"clerk"_s << u"sesame"_s;
}

void TestProxy::leadsThere()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    BehindAProxy there;
    if (!name.isEmpty())
        there.proxy.demand((name + u':' + password).toUtf8());
    const tests::ProxySetting setting(there.proxy.port(), name, password);
    ConnectionBench bench;
    const auto report = bench.check(ConnectionBench::trusting(there.url));
    QVERIFY2(report.verdict.isOk(),
             qPrintable(nameOf(report.verdict.cause) + u' ' + report.verdict.detail));
    QCOMPARE(report.find(TestPart::Connect)->note, TestStep::Note::ViaProxy);
    QCOMPARE(report.find(TestPart::Connect)->detail, u"127.0.0.1:%1"_s.arg(there.proxy.port()));
    const auto tunnels = there.proxy.requests().size();
    Sending sending(there.url);
    QTRY_COMPARE(sending.health.sentSpans, 1);
    QVERIFY(there.proxy.requests().size() > tunnels);
    for (const auto &head : there.proxy.requests())
        QVERIFY(!head.contains("CANARY"));
    QVERIFY(!there.server.requests().last().contains("Proxy-Authorization"));
}

void TestProxy::refusesAnotherPassword()
{
    BehindAProxy there;
    there.proxy.demand("clerk:sesame");
    const tests::ProxySetting setting(there.proxy.port(), u"clerk"_s, u"open"_s);
    ConnectionBench bench;
    const auto report = bench.check(ConnectionBench::trusting(there.url));
    QCOMPARE(report.verdict.cause, Cause::ProxyPassword);
    Sending sending(there.url);
    QTRY_COMPARE(sending.health.lastFailure.cause, Cause::ProxyPassword);
    QVERIFY(sending.health.isBlocked);
    QVERIFY(there.server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
