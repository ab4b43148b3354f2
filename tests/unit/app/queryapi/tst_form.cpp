#include "app/queryapi/form.h"

#include "app/otlp/compression.h"

#include <QTest>

using namespace app::queryapi;
using app::http::Headers;

class TestForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsAccepted_data()
    {
        QTest::addColumn<QByteArray>("accept");
        QTest::addColumn<bool>("isProtobuf");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("JSON") << QByteArray("application/json") << false;
        QTest::newRow("protobuf") << QByteArray("application/protobuf") << true;
        QTest::newRow("the older name") << QByteArray("application/x-protobuf") << true;
        QTest::newRow("protobuf first")
            << QByteArray("application/protobuf, application/json") << true;
        QTest::newRow("JSON first")
            << QByteArray("application/json, application/protobuf") << false;
        QTest::newRow("anything") << QByteArray("*/*") << false;
    }
    void readsWhatIsAccepted()
    {
        QFETCH(QByteArray, accept);
        QTEST(formFor({{"Accept", accept}}).isProtobuf, "isProtobuf");
    }

    void readsWhatMayBeCompressed_data()
    {
        QTest::addColumn<QByteArray>("codings");
        QTest::addColumn<bool>("isGzip");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("gzip") << QByteArray("gzip") << true;
        QTest::newRow("among others") << QByteArray("deflate, GZIP;q=0.5, br") << true;
        QTest::newRow("refused") << QByteArray("gzip;q=0") << false;
        QTest::newRow("refused, spelled out") << QByteArray("gzip; q=0.000") << false;
        QTest::newRow("another one") << QByteArray("br, xgzip") << false;
    }
    void readsWhatMayBeCompressed()
    {
        QFETCH(QByteArray, codings);
        QTEST(formFor({{"Accept-Encoding", codings}}).isGzip, "isGzip");
    }

    void compressesWhatIsWorthIt_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<bool>("isWanted");
        QTest::addColumn<bool>("isCompressed");
        QTest::newRow("1024 bytes") << 1024 << true << true;
        QTest::newRow("fewer") << 1023 << true << false;
        QTest::newRow("not wanted") << 5000 << false << false;
    }
    void compressesWhatIsWorthIt()
    {
        QFETCH(int, bytes);
        QFETCH(bool, isWanted);
        QFETCH(bool, isCompressed);
        const std::string body(std::size_t(bytes), 'a');
        const auto answer = encoded(body, {.isProtobuf = false, .isGzip = isWanted});
        QCOMPARE(app::http::find(answer.head.headers, "Content-Encoding"),
                 isCompressed ? QByteArray("gzip") : QByteArray());
        QCOMPARE(app::http::find(answer.head.headers, "Content-Type"),
                 QByteArray("application/json"));
        const auto plain = isCompressed ? *app::otlp::gunzip(answer.body, 10'000) : answer.body;
        QVERIFY(plain == body);
    }

    void namesProtobuf()
    {
        const auto answer = encoded("x", {.isProtobuf = true, .isGzip = false});
        QCOMPARE(app::http::find(answer.head.headers, "Content-Type"),
                 QByteArray("application/protobuf"));
    }
};

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
