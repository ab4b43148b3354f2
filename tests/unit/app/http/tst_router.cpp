#include "app/http/router.h"

#include <QTest>

using namespace app::http;

static RequestHead head(QByteArray method, QByteArray target)
{
    return {std::move(method), std::move(target), 11, {}, {}, false, true};
}

class TstRouter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matchesPaths_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("a value") << QByteArray("/api/traces/ab/json") << QByteArray("ab");
        QTest::newRow("percent-encoded, slash included")
            << QByteArray("/api/traces/a%2Fb%20c/json") << QByteArray("a/b c");
        QTest::newRow("empty value") << QByteArray("/api/traces//json") << QByteArray();
        QTest::newRow("shorter") << QByteArray("/api/traces/ab") << QByteArray();
        QTest::newRow("longer") << QByteArray("/api/traces/ab/json/") << QByteArray();
        QTest::newRow("other word") << QByteArray("/api/spans/ab/json") << QByteArray();
    }
    void matchesPaths()
    {
        QFETCH(QByteArray, path);
        QTEST(matchPath("/api/traces/{id}/json", path).value_or(PathValues()).value("id"), "id");
    }

    void admitsByPathAndMethod_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::newRow("known") << QByteArray("GET") << QByteArray("/a/1?x=/b") << 200;
        QTest::newRow("HEAD as GET") << QByteArray("HEAD") << QByteArray("/a/1") << 200;
        QTest::newRow("other method") << QByteArray("DELETE") << QByteArray("/a/1") << 405;
        QTest::newRow("method in other case") << QByteArray("get") << QByteArray("/a/1") << 405;
        QTest::newRow("unknown") << QByteArray("GET") << QByteArray("/b") << 404;
    }
    void admitsByPathAndMethod()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        Router router;
        router.add({"GET", "/a/{n}", 0, {}});
        router.add({"POST", "/a/{n}", 5, {}});
        const auto admission = router.admit(head(method, target));
        const auto *response = std::get_if<Response>(&admission);
        QTEST(response ? response->status : 200, "status");
        if (response && response->status == 405)
            QCOMPARE(app::http::find(response->headers, "Allow"), QByteArray("GET, POST"));
    }

    void givesTheRoutesBodyLimit()
    {
        Router router;
        router.add({"POST", "/a", 5, {}});
        QCOMPARE(std::get<qint64>(router.admit(head("POST", "/a"))), 5);
    }
};

QTEST_GUILESS_MAIN(TstRouter)
#include "tst_router.moc"
