#include "app/receiver/answers.h"
#include "app/receiver/contenttype.h"

#include <QTest>

using namespace app;
using namespace app::receiver;
using otlp::Encoding;

class TstAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsEncodings_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<int>("encoding");
        const int json = int(Encoding::Json);
        const int protobuf = int(Encoding::Protobuf);
        QTest::newRow("JSON") << QByteArray("application/json") << json;
        QTest::newRow("any case, parameters")
            << QByteArray("Application/Json ; charset=UTF-8") << json;
        QTest::newRow("protobuf") << QByteArray("application/x-protobuf") << protobuf;
        QTest::newRow("registered name of protobuf")
            << QByteArray("application/protobuf") << protobuf;
        QTest::newRow("absent") << QByteArray() << -1;
        QTest::newRow("JSON lines") << QByteArray("application/x-ndjson") << -1;
        QTest::newRow("JSON as a parameter") << QByteArray("text/plain; application/json") << -1;
        QTest::newRow("gRPC") << QByteArray("application/grpc") << -1;
    }
    void knowsEncodings()
    {
        QFETCH(QByteArray, contentType);
        const auto encoding = encodingOf(contentType);
        QTEST(encoding ? int(*encoding) : -1, "encoding");
    }

    void knowsCompressions_data()
    {
        QTest::addColumn<QByteArray>("contentEncoding");
        QTest::addColumn<int>("compression");
        QTest::newRow("absent") << QByteArray() << int(Compression::None);
        QTest::newRow("identity") << QByteArray("identity") << int(Compression::None);
        QTest::newRow("gzip") << QByteArray("GZip ") << int(Compression::Gzip);
        QTest::newRow("deflate is zlib") << QByteArray("deflate") << int(Compression::Gzip);
        QTest::newRow("zstd") << QByteArray("zstd") << int(Compression::Zstd);
        QTest::newRow("brotli") << QByteArray("br") << -1;
        QTest::newRow("twice") << QByteArray("gzip, gzip") << -1;
    }
    void knowsCompressions()
    {
        QFETCH(QByteArray, contentEncoding);
        const auto compression = compressionOf(contentEncoding);
        QTEST(compression ? int(*compression) : -1, "compression");
    }

    void accepts_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<quint64>("rejected");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("all, JSON") << int(Encoding::Json) << quint64(0) << QByteArray()
                                   << QByteArray("{\"partialSuccess\":{}}");
        QTest::newRow("all, protobuf")
            << int(Encoding::Protobuf) << quint64(0) << QByteArray() << QByteArray("\n\0", 2);
        QTest::newRow("some, JSON: a 64-bit number is text")
            << int(Encoding::Json) << quint64(3) << QByteArray("no \"id\"")
            << QByteArray("{\"partialSuccess\":{\"rejectedSpans\":\"3\",\"errorMessage\":\"no "
                          "\\\"id\\\"\"}}");
        QTest::newRow("some, protobuf")
            << int(Encoding::Protobuf) << quint64(3) << QByteArray("no id")
            << QByteArray("\n\x09\x08\x03\x12\x05no id");
    }
    void accepts()
    {
        QFETCH(int, encoding);
        QFETCH(quint64, rejected);
        QFETCH(QByteArray, message);
        const auto response = accepted(Encoding(encoding), {rejected, message.toStdString()});
        QCOMPARE(response.status, 200);
        QTEST(response.body, "body");
    }

    void refuses_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("invalid") << int(Error::Kind::Invalid) << 400
                                 << QByteArray("{\"code\":3,\"message\":\"why (at byte 7)\"}");
        QTest::newRow("too large") << int(Error::Kind::TooLarge) << 413
                                   << QByteArray("{\"code\":8,\"message\":\"why (at byte 7)\"}");
    }
    void refuses()
    {
        QFETCH(int, kind);
        const auto response = refused(Encoding::Json, {Error::Kind(kind), "why", TextRange{7, 8}});
        QTEST(response.status, "status");
        QTEST(response.body, "body");
        QVERIFY(http::find(response.headers, "Retry-After").isNull());
    }

    void everyErrorOfTheStoreMayBeTriedAgain()
    {
        for (const auto kind : {Error::Kind::Full, Error::Kind::Corrupt, Error::Kind::Internal}) {
            const auto response = unavailable(Encoding::Protobuf, {kind, "disk"});
            QCOMPARE(response.status, 503);
            QCOMPARE(response.body,
                     QByteArray("\x08\x0e\x12\x04"
                                "disk"));
            QVERIFY(http::find(response.headers, "Retry-After").toInt() > 0);
        }
    }

    void aStatusIsReadBackFromJsonWhateverItSays()
    {
        const auto response =
            status(Encoding::Json, 400, "quote \" backslash \\ line\n umlaut \xc3\xbc");
        QCOMPARE(
            response.body,
            QByteArray(
                "{\"code\":3,\"message\":\"quote \\\" backslash \\\\ line\\n umlaut \xc3\xbc\"}"));
    }
};

QTEST_GUILESS_MAIN(TstAnswers)
#include "tst_answers.moc"
