#include "tests/integration/gateway/proxied.h"

#include <QTest>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using tests::chat;
using tests::MockUpstream;
using tests::Proxied;
using tests::Wire;

namespace {

constexpr int streams = 300;

QByteArrayList piecesFor(int number)
{
    QByteArrayList pieces;
    for (int i = 0; i < 20; ++i)
        pieces << "data: {\"stream\":" + QByteArray::number(number)
                + ",\"piece\":" + QByteArray::number(i) + "}\n\n";
    return pieces;
}

} // namespace

/// Many calls at once, and changes of the settings among them.
class TstMany : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsHundredsOfStreamsApart()
    {
        Proxied proxied;
        proxied.play([](const MockUpstream::Seen &seen) {
            return tests::chunked({}, piecesFor(seen.body.toInt()), 5);
        });
        std::vector<std::unique_ptr<Wire>> wires;
        for (int i = 0; i < streams; ++i) {
            wires.push_back(std::make_unique<Wire>(proxied.port));
            wires.back()->send(chat(QByteArray::number(i)));
        }
        for (int i = 0; i < streams; ++i) {
            const auto reply = wires[std::size_t(i)]->reply();
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.body, piecesFor(i).join());
        }
        QTRY_COMPARE(proxied.captured().size(), std::size_t(streams));
        for (const auto &call : proxied.captured()) {
            const auto number = QByteArray::fromStdString(call.request.bytes).toInt();
            QCOMPARE(call.ending, app::gateway::Ending::Complete);
            QVERIFY(call.response.bytes.find("{\"stream\":" + std::to_string(number) + ',')
                    != std::string::npos);
        }
        QCOMPARE(proxied.counters().underWay, 0U);
        QCOMPARE(proxied.counters().failed, 0U);
    }

    void callersThatLeaveTakeTheirUpstreamsAlong()
    {
        Proxied proxied;
        proxied.play([](const MockUpstream::Seen &) {
            auto steps = tests::chunked({}, piecesFor(0));
            steps.back() = {.bytes = {}, .then = MockUpstream::Step::Then::Hang};
            return steps;
        });
        for (int i = 0; i < streams; ++i) {
            Wire wire(proxied.port);
            wire.send(chat("{}"));
            QVERIFY(!wire.readAtLeast(1).isEmpty());
            wire.leave();
        }
        QTRY_COMPARE(proxied.upstream.run([](MockUpstream &mock) { return mock.open(); }), 0);
        QTRY_COMPARE(proxied.counters().failed, quint64(streams));
        QCOMPARE(proxied.counters().underWay, 0U);
        QTRY_COMPARE(proxied.captured().size(), std::size_t(streams));
    }

    void whatMayBeKeptCountsFromTheNextCallOn()
    {
        Proxied proxied;
        proxied.play(tests::whole(200, {}, "ok"));
        Wire wire(proxied.port);
        proxied.keep({.withContent = true, .redaction = nullptr});
        QCOMPARE(wire.ask(chat("{}")).status, 200);
        proxied.keep({.withContent = false, .redaction = nullptr});
        QCOMPARE(wire.ask(chat("{}")).status, 200);
        proxied.keep({.withContent = true, .redaction = nullptr}, false);
        QCOMPARE(wire.ask(chat("{}")).status, 200);
        QTRY_COMPARE(proxied.captured().size(), 3U);
        std::vector<bool> kept;
        for (const auto &call : proxied.captured())
            kept.push_back(call.keeping.withContent);
        QCOMPARE(kept, (std::vector<bool>{true, false, false}));
    }

    void aRefusedCallKeepsNoMoreThanOthers()
    {
        Proxied proxied;
        proxied.keep({.withContent = false, .redaction = nullptr});
        const auto reply =
            Wire(proxied.port)
                .ask(tests::post("/u/nobody/v1/chat/completions", "application/json", "{}"));
        QCOMPARE(reply.status, 404);
        QTRY_COMPARE(proxied.captured().size(), 1U);
        QVERIFY(!proxied.captured().front().keeping.withContent);
    }

    void tellsWhichKeysWereUsed()
    {
        Proxied proxied;
        proxied.play(tests::whole(200, {}, "ok"));
        const QByteArray key = "sk-spancast-one";
        const auto one = app::gateway::describeKey(u"one"_s, key, {});
        const auto other = app::gateway::describeKey(u"other"_s, "sk-spancast-other", {});
        proxied.route({{.name = u"mock"_s, .baseUrl = proxied.url}}, {}, {one, other});
        app::gateway::KeyUses uses;
        connect(proxied.gateway.object(), &app::gateway::Gateway::keysUsed, this,
                [&uses](const app::gateway::KeyUses &more) { uses.insert(more); });
        const auto before = QDateTime::currentDateTimeUtc();
        QCOMPARE(Wire(proxied.port).ask(chat("{}", "Authorization: Bearer " + key + "\r\n")).status,
                 200);
        QTRY_COMPARE(uses.keys(), QList<QByteArray>{one.hash});
        QVERIFY(uses.value(one.hash) >= before);
    }
};

QTEST_GUILESS_MAIN(TstMany)
#include "tst_many.moc"
