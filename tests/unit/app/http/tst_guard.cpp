#include "app/http/cors.h"
#include "app/http/guard.h"

#include <QTest>

using namespace app::http;

class TstGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsLoopbackHosts_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("isLoopback");
        for (const char *host : {"localhost", "localhost:4318", "LocalHost", "localhost.",
                                 "app.localhost:3000", "127.0.0.1", "127.0.0.1:0",
                                 "127.1.2.3:65535", "[::1]", "[::1]:4318", "[0:0:0:0:0:0:0:1]:1"})
            QTest::newRow(host) << QByteArray(host) << true;
        for (const char *host : {"",
                                 "example.com",
                                 "localhost.example.com",
                                 "127.0.0.1.nip.io",
                                 "localhost:",
                                 "localhost:99999",
                                 "localhost:+1",
                                 "localhost:a",
                                 "localhost@example.com",
                                 "128.0.0.1",
                                 "127.1",
                                 "127.0.0.256",
                                 "127.0.0.01",
                                 "127.-0.0.1",
                                 "127.0.0.+1",
                                 "127.0.0.",
                                 "0177.0.0.1",
                                 "0.0.0.0",
                                 "2130706433",
                                 "::1",
                                 "[::2]",
                                 "[::ffff:127.0.0.1]",
                                 "[::1",
                                 "[::1]x",
                                 ".localhost",
                                 "notlocalhost",
                                 "localhost, example.com",
                                 "192.168.1.2:4318"})
            QTest::newRow(*host ? host : "empty") << QByteArray(host) << false;
    }
    void knowsLoopbackHosts()
    {
        QFETCH(QByteArray, host);
        QTEST(isLoopbackHost(host), "isLoopback");
    }

    void knowsItsOrigins_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("absent") << QByteArray() << true;
        QTest::newRow("http") << QByteArray("http://localhost:3000") << true;
        QTest::newRow("https") << QByteArray("https://127.0.0.1") << true;
        QTest::newRow("IPv6") << QByteArray("http://[::1]:8080") << true;
        QTest::newRow("empty") << QByteArray("") << false;
        QTest::newRow("null") << QByteArray("null") << false;
        QTest::newRow("foreign") << QByteArray("https://example.com") << false;
        QTest::newRow("loopback as a path")
            << QByteArray("https://example.com/http://localhost") << false;
        QTest::newRow("loopback as a user") << QByteArray("http://localhost@example.com") << false;
        QTest::newRow("extension") << QByteArray("chrome-extension://abcdef") << false;
        QTest::newRow("file") << QByteArray("file://") << false;
    }
    void knowsItsOrigins()
    {
        QFETCH(QByteArray, origin);
        QTEST(isAllowedOrigin(origin), "isAllowed");
    }

    void guards_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("passes");
        QTest::newRow("no field") << QByteArray("X") << QByteArray("y") << true;
        QTest::newRow("own host") << QByteArray("host") << QByteArray("localhost:4318") << true;
        QTest::newRow("rebound host")
            << QByteArray("Host") << QByteArray("evil.example:4318") << false;
        QTest::newRow("foreign page")
            << QByteArray("Origin") << QByteArray("https://evil.example") << false;
        QTest::newRow("second origin")
            << QByteArray("origin") << QByteArray("http://localhost") << false;
    }
    void guards()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, value);
        RequestHead head{"POST", "/", 11, {{field, value}}, {}, false, true};
        if (qstrcmp(QTest::currentDataTag(), "second origin") == 0)
            head.headers.append(Header{"Origin", "http://localhost"});
        QTEST(!guard(head), "passes");
    }

    void answersPreflights()
    {
        RequestHead head{"OPTIONS", "/v1/traces", 11, {}, {}, false, true};
        QVERIFY(!preflight(head));
        head.headers = {{"Origin", "http://localhost:3000"},
                        {"Access-Control-Request-Method", "POST"},
                        {"Access-Control-Request-Headers", "content-type"}};
        const auto response = preflight(head);
        QVERIFY(response);
        QCOMPARE(response->status, 204);
        QCOMPARE(find(response->headers, "access-control-allow-methods"), QByteArray("POST"));
        QCOMPARE(find(response->headers, "access-control-allow-headers"),
                 QByteArray("content-type"));
    }

    void allowsOnlyTheOriginItSaw()
    {
        RequestHead head{"GET", "/", 11, {{"Origin", "http://localhost:3000"}}, {}, false, true};
        QCOMPARE(find(corsHeaders(head), "Access-Control-Allow-Origin"),
                 QByteArray("http://localhost:3000"));
        QCOMPARE(find(corsHeaders(head), "Vary"), QByteArray("Origin"));
        head.headers = {{"Origin", "https://evil.example"}};
        QVERIFY(corsHeaders(head).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstGuard)
#include "tst_guard.moc"
