#include "app/otlp/compression.h"
#include "app/otlp/otlp.h"
#include "app/receiver/receiver.h"
#include "tests/support/onthread.h"
#include "tests/support/spans.h"
#include "tests/support/storefile.h"
#include "tests/support/wire.h"

#include <QTest>

using namespace app;
using tests::Wire;

/// The status table of OTLP/HTTP against a real store, compared with what a Collector and Tempo answer.
class TstOtlp : public QObject
{
    Q_OBJECT
    tests::StoreFile m_file;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<tests::OnThread<receiver::Receiver>> m_receiver;
    quint16 m_port = 0;

    static QByteArray body(const std::vector<tests::SpanOf> &spans, otlp::Encoding encoding)
    {
        return QByteArray::fromStdString(otlp::encode(*tests::batch(spans), encoding));
    }
    static QByteArray bytes(const std::string &text) { return QByteArray::fromStdString(text); }
    static std::string_view view(const QByteArray &array)
    {
        return {array.data(), std::size_t(array.size())};
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = m_file.open();
        QVERIFY(opened);
        m_store = *std::move(opened);
        m_receiver = std::make_unique<tests::OnThread<receiver::Receiver>>(*m_store);
        const auto port = m_receiver->run([](auto &receiver) { return receiver.listen(0); });
        QVERIFY(port);
        m_port = *port;
    }
    void cleanupTestCase()
    {
        m_receiver.reset();
        m_store.reset();
    }

    /// What Tempo's distributor answered to these requests, but for the sentences of its decoders.
    void answersAsACollector_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("statusLine");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *rule, QByteArray request, QByteArray line, QByteArray type,
                            QByteArray expected) {
            QTest::newRow(rule) << request << line << type << expected;
        };
        const QByteArray json = "application/json";
        const QByteArray protobuf = "application/x-protobuf";
        const QByteArray path = "/v1/traces";
        row("empty JSON", tests::post(path, json, "{}"), "HTTP/1.1 200 OK", json,
            R"({"partialSuccess":{}})");
        row("empty protobuf", tests::post(path, protobuf, ""), "HTTP/1.1 200 OK", protobuf,
            QByteArray("\n\0", 2));
        row("parameters", tests::post(path, "Application/JSON; charset=utf-8", "{}"),
            "HTTP/1.1 200 OK", json, R"({"partialSuccess":{}})");
        row("other name of protobuf", tests::post(path, "application/protobuf", ""),
            "HTTP/1.1 200 OK", protobuf, QByteArray("\n\0", 2));
        row("type", tests::post(path, "text/plain", "x"), "HTTP/1.1 415 Unsupported Media Type",
            "text/plain",
            "415 unsupported media type, supported: [application/json, application/x-protobuf]");
        row("method", "GET /v1/traces HTTP/1.1\r\nHost: 127.0.0.1:14318\r\n\r\n",
            "HTTP/1.1 405 Method Not Allowed", "text/plain",
            "405 method not allowed, supported: [POST]");
        row("encoding", tests::post(path, json, "{}", "Content-Encoding: br\r\n"),
            "HTTP/1.1 415 Unsupported Media Type", "text/plain",
            "415 unsupported content encoding, supported: [gzip, deflate, zstd]");
        row("path", tests::post("/otlp/v1/traces", json, "{}"), "HTTP/1.1 404 Not Found",
            "text/plain", "404 Spancast takes OTLP traces, at POST /v1/traces");
        row("metrics", tests::post("/v1/metrics", json, "{}"), "HTTP/1.1 404 Not Found",
            "text/plain",
            "404 Spancast takes OTLP traces, at POST /v1/traces; it keeps no metrics "
            "(OTEL_METRICS_EXPORTER=none stops sending them)");
        row("a person", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "HTTP/1.1 200 OK",
            "text/plain", "Spancast " SPANCAST_VERSION ": POST OTLP traces to /v1/traces\n");
        row("rebound host",
            "POST /v1/traces HTTP/1.1\r\nHost: evil.example\r\nContent-Type: "
            "application/json\r\n\r\n",
            "HTTP/1.1 403 Forbidden", json,
            R"({"code":7,"message":"Host does not name this computer; use localhost or 127.0.0.1"})");
    }
    void answersAsACollector()
    {
        QFETCH(QByteArray, request);
        Wire wire(m_port);
        const auto reply = wire.ask(request);
        QTEST(reply.statusLine, "statusLine");
        QTEST(reply.header("Content-Type"), "contentType");
        QTEST(reply.body, "expected");
        QCOMPARE(reply.headers.first().name, QByteArray("Content-Type"));
    }

    void refusesWithAStatus_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("begin");
        const auto row = [](const char *rule, QByteArray request, int status, QByteArray begin) {
            QTest::newRow(rule) << request << status << begin;
        };
        const QByteArray path = "/v1/traces";
        const QByteArray json = "application/json";
        const QByteArray protobuf = "application/x-protobuf";
        const QByteArray code3 = "{\"code\":3,\"message\":\"";
        const auto spans = body({{}}, otlp::Encoding::Json);
        row("broken JSON", tests::post(path, json, "{\"resourceSpans\": [}"), 400, code3);
        row("truncated JSON", tests::post(path, json, spans.chopped(3)), 400, code3);
        row("JSON of another kind", tests::post(path, json, "[]"), 400, code3);
        row("deep JSON", tests::post(path, json, "{\"x\":" + QByteArray(100'000, '[')), 413,
            "{\"code\":8,\"message\":\"");
        row("broken protobuf", tests::post(path, protobuf, "\xff\xff\xff"), 400,
            QByteArray("\x08\x03\x12", 3));
        row("truncated protobuf",
            tests::post(path, protobuf, body({{}}, otlp::Encoding::Protobuf).chopped(3)), 400,
            QByteArray("\x08\x03\x12", 3));
        row("not gzip", tests::post(path, json, spans, "Content-Encoding: gzip\r\n"), 400, code3);
        row("truncated gzip",
            tests::post(path, json, bytes(otlp::gzip(view(spans))).chopped(5),
                        "Content-Encoding: gzip\r\n"),
            400, code3);
        row("not zstd", tests::post(path, json, spans, "Content-Encoding: zstd\r\n"), 400, code3);
        row("gzip bomb",
            tests::post(path, json, bytes(otlp::gzip(std::string(65 * 1024 * 1024, ' '))),
                        "Content-Encoding: gzip\r\n"),
            413, "{\"code\":8,\"message\":\"");
        row("zstd bomb",
            tests::post(path, protobuf, bytes(otlp::zstd(std::string(65 * 1024 * 1024, ' '))),
                        "Content-Encoding: zstd\r\n"),
            413, QByteArray("\x08\x08\x12", 3));
        row("65 MiB announced",
            "POST /v1/traces HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
            "application/json\r\nContent-Length: 68157440\r\n\r\n",
            413, "{\"code\":8,\"message\":\"");
    }
    void refusesWithAStatus()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, begin);
        Wire wire(m_port);
        const auto reply = wire.ask(request);
        QTEST(reply.status, "status");
        QCOMPARE(reply.body.left(begin.size()), begin);
        QVERIFY(reply.body.size() > begin.size());
        QCOMPARE(Wire(m_port).ask(tests::post("/v1/traces", "application/json", "{}")).status, 200);
    }

    void keepsWhatItAnswered_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("request");
        const auto json = [](int n) {
            return body({{std::uint64_t(n), std::uint64_t(n)}}, otlp::Encoding::Json);
        };
        const auto protobuf = [](int n) {
            return body({{std::uint64_t(n), std::uint64_t(n)}}, otlp::Encoding::Protobuf);
        };
        const QByteArray path = "/v1/traces";
        QTest::newRow("JSON") << 101 << tests::post(path, "application/json", json(101));
        QTest::newRow("protobuf") << 102
                                  << tests::post(path, "application/x-protobuf", protobuf(102));
        QTest::newRow("gzip") << 103
                              << tests::post(path, "application/json",
                                             bytes(otlp::gzip(view(json(103)))),
                                             "Content-Encoding: gzip\r\n");
        QTest::newRow("zstd") << 104
                              << tests::post(path, "application/x-protobuf",
                                             bytes(otlp::zstd(view(protobuf(104)))),
                                             "Content-Encoding: ZSTD\r\n");
        QTest::newRow("deflate") << 105
                                 << tests::post(path, "application/json",
                                                qCompress(json(105)).mid(4),
                                                "Content-Encoding: deflate\r\n");
        const auto whole = json(106);
        QTest::newRow("chunked") << 106
                                 << QByteArray(
                                        "POST /v1/traces HTTP/1.1\r\nHost: [::1]\r\nContent-Type: "
                                        "application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
                + QByteArray::number(whole.size(), 16) + "\r\n" + whole + "\r\n0\r\n\r\n";
    }
    void keepsWhatItAnswered()
    {
        QFETCH(int, number);
        QFETCH(QByteArray, request);
        Wire wire(m_port);
        const auto reply = wire.ask(request);
        QVERIFY2(reply.status == 200, reply.body);
        const auto stored = m_store->snapshot()->find(tests::traceId(std::uint64_t(number)));
        QVERIFY(stored);
        QCOMPARE(stored->trace.spans.size(), 1U);
    }

    void tellsWhichSpansItRejected()
    {
        auto batch = *tests::batch({{201, 1}, {201, 2}});
        batch.resourceSpans[0].scopeSpans[0].spans[0].spanId = {};
        Wire wire(m_port);
        const auto json = wire.ask(tests::post("/v1/traces", "application/json",
                                               bytes(otlp::encode(batch, otlp::Encoding::Json))));
        QCOMPARE(json.status, 200);
        QVERIFY2(json.body.startsWith(
                     "{\"partialSuccess\":{\"rejectedSpans\":\"1\",\"errorMessage\":\""),
                 json.body);
        const auto protobuf =
            wire.ask(tests::post("/v1/traces", "application/x-protobuf",
                                 bytes(otlp::encode(batch, otlp::Encoding::Protobuf))));
        QCOMPARE(protobuf.status, 200);
        QCOMPARE(protobuf.body.mid(2, 3), QByteArray("\x08\x01\x12", 3));
    }

    void answersPagesOfThisComputer()
    {
        Wire wire(m_port);
        const auto allowed = wire.ask(
            "OPTIONS /v1/traces HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost:5173\r\n"
            "Access-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: "
            "content-type\r\n\r\n");
        QCOMPARE(allowed.status, 204);
        QCOMPARE(allowed.header("Access-Control-Allow-Origin"),
                 QByteArray("http://localhost:5173"));
        QCOMPARE(allowed.header("Access-Control-Allow-Headers"), QByteArray("content-type"));
        const auto sent = wire.ask(tests::post("/v1/traces", "application/json", "{}",
                                               "Origin: http://localhost:5173\r\n"));
        QCOMPARE(sent.header("Access-Control-Allow-Origin"), QByteArray("http://localhost:5173"));
        const auto foreign = wire.ask(tests::post("/v1/traces", "application/json", "{}",
                                                  "Origin: https://evil.example\r\n"));
        QCOMPARE(foreign.status, 403);
        QCOMPARE(foreign.header("Access-Control-Allow-Origin"), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TstOtlp)
#include "tst_otlp.moc"
