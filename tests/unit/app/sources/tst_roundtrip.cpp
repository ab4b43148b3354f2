#include "app/async/deliver.h"
#include "app/sources/arrivals.h"
#include "app/sources/roundtrip.h"
#include "tests/support/faketracesource.h"
#include "tests/support/manualclock.h"
#include "tests/support/spans.h"

#include <QSignalSpy>
#include <QTest>

using namespace app;
using namespace app::sources;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct World {
    tests::FakeTraceSource source;
    tests::ManualClock clock;
    RoundTrip trip{source, clock};
    QSignalSpy waited{&trip, &RoundTrip::waited};

    /// One question is answered, and its pause is over.
    void pass()
    {
        const auto before = waited.size();
        QTRY_VERIFY(waited.size() > before);
        clock.advance(RoundTrip::pause);
    }
};

} // namespace

/// Until what was sent can be read.
class TestRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysAfterHowLongItWasThere();
    void givesUp();
    void canBeCancelled();
    void knowsNothingOfWhoDidNotAnswer();
    void sendingIsFineWhereItWasTaken();
    void looksWhereItWasSent_data();
    void looksWhereItWasSent();
    void doubtsWhatTheUserGuideNames_data();
    void doubtsWhatTheUserGuideNames();
};

void TestRoundTrip::saysAfterHowLongItWasThere()
{
    World world;
    const auto waiting = world.trip.wait(tests::traceId(7));
    QTRY_COMPARE(world.waited.size(), 1);
    world.source.automaticTrace = tests::traceOf({tests::span({})});
    world.clock.advance(RoundTrip::pause);
    QTRY_VERIFY(waiting.isFinished());
    QCOMPARE(*takeLastResult(waiting), 3'000ms);
    QCOMPARE(world.source.askedTrace, tests::traceId(7));
}

void TestRoundTrip::givesUp()
{
    World world;
    const auto waiting = world.trip.wait(tests::traceId(7), 5s);
    world.pass();
    QTRY_VERIFY(waiting.isFinished());
    QCOMPARE(takeLastResult(waiting).error().kind, Error::Kind::NotFound);
}

void TestRoundTrip::canBeCancelled()
{
    World world;
    auto waiting = world.trip.wait(tests::traceId(7));
    waiting.cancel();
    QTRY_VERIFY(waiting.isFinished());
    QCOMPARE(world.waited.size(), 0);
}

void TestRoundTrip::doubtsWhatTheUserGuideNames_data()
{
    QTest::addColumn<SavedSource>("source");
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("wrong"); ///< of the kinds, by number
    SavedSource cloud{.kind = SavedSource::Kind::GrafanaCloud,
                      .name = u"Cloud"_s,
                      .address = u"https://tempo-prod-01-eu-west-0.grafana.net/tempo"_s,
                      .user = u"1234"_s};
    const auto number = [](Doubt::Kind kind) { return QString::number(int(kind)); };
    QTest::newRow("all is well") << cloud << false << 240 << QString();
    QTest::newRow("too early") << cloud << false << 30 << number(Doubt::Kind::Delay);
    QTest::newRow("no right to read") << cloud << true << 240 << number(Doubt::Kind::ReadScope);
    auto wrong = cloud;
    wrong.user = u"me"_s;
    QTest::newRow("no number") << wrong << false << 240 << number(Doubt::Kind::User);
    wrong = cloud;
    wrong.address = u"https://otlp-gateway-prod-eu-west-0.grafana.net/otlp"_s;
    QTest::newRow("where spans are sent") << wrong << false << 240 << number(Doubt::Kind::Address);
    wrong.address = u"https://stack.grafana.net"_s;
    QTest::newRow("a dashboard") << wrong << false << 240 << number(Doubt::Kind::Address);
}

void TestRoundTrip::doubtsWhatTheUserGuideNames()
{
    QFETCH(SavedSource, source);
    QFETCH(bool, isRefused);
    QFETCH(int, seconds);
    QFETCH(QString, wrong);
    const Error error{isRefused ? Error::Kind::Unauthorized : Error::Kind::NotFound, {}, {}};
    QStringList found;
    for (const auto &doubt : doubtsOf(source, error, std::chrono::seconds(seconds)))
        if (doubt.state == Doubt::State::Wrong)
            found << QString::number(int(doubt.kind));
    QCOMPARE(found.join(u' '), wrong);
}

namespace {

Doubt::State stateOf(Doubt::Kind kind, const std::vector<Doubt> &doubts)
{
    const auto found = std::find_if(doubts.begin(), doubts.end(),
                                    [kind](const Doubt &one) { return one.kind == kind; });
    return found == doubts.end() ? Doubt::State::Wrong : found->state;
}

} // namespace

void TestRoundTrip::knowsNothingOfWhoDidNotAnswer()
{
    const SavedSource tempo{
        .kind = SavedSource::Kind::Tempo, .name = u"Lab"_s, .address = u"http://localhost:3200"_s};
    const auto doubts = doubtsOf(tempo, {Error::Kind::Unreachable, {}, {}}, 240s);
    QCOMPARE(stateOf(Doubt::Kind::Address, doubts), Doubt::State::Unknown);
    QCOMPARE(stateOf(Doubt::Kind::ReadScope, doubts), Doubt::State::Unknown);
}

void TestRoundTrip::sendingIsFineWhereItWasTaken()
{
    const Error absent{Error::Kind::NotFound, {}, {}};
    QCOMPARE(stateOf(Doubt::Kind::WriteScope, doubtsOf({}, absent, 240s)), Doubt::State::Unknown);
    QCOMPARE(stateOf(Doubt::Kind::WriteScope, doubtsOf({}, absent, 240s, true)),
             Doubt::State::Fine);
}

void TestRoundTrip::looksWhereItWasSent_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::newRow("the same host") << u"http://lab.example:4318"_s << u"Lab"_s;
    QTest::newRow("Grafana Cloud")
        << u"https://otlp-gateway-prod-eu-west-0.grafana.net/otlp"_s << u"Cloud"_s;
    QTest::newRow("elsewhere") << u"https://other.example"_s << u"First"_s;
}

void TestRoundTrip::looksWhereItWasSent()
{
    QFETCH(QString, address);
    using Kind = SavedSource::Kind;
    const auto source = [](Kind kind, const QString &name, const QString &at) {
        return SavedSource{.id = QUuid::createUuid(), .kind = kind, .name = name, .address = at};
    };
    const QList<SavedSource> all = {
        source(Kind::Tempo, u"First"_s, u"http://first.example"_s),
        source(Kind::GrafanaCloud, u"Cloud"_s, u"https://tempo-prod-01.grafana.net/tempo"_s),
        source(Kind::Tempo, u"Lab"_s, u"http://lab.example:3200"_s)};
    const auto likely = likelySource(address, all);
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&likely](const auto &one) { return one.id == likely; });
    QVERIFY(found != all.end());
    QTEST(found->name, "name");
    QVERIFY(likelySource(address, {}).isNull());
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
