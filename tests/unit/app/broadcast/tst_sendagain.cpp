#include "app/broadcast/places.h"
#include "app/broadcast/setasides.h"
#include "tests/unit/app/broadcast/deliverybench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace app::broadcast;
using std::chrono::seconds;
using tests::DeliveryBench;
using tests::FakeAnswer;
using tests::FakeNetwork;

namespace {

/// Spans are refused while their number is in `bad`.
struct PickyBench : DeliveryBench {
    QByteArray bad;
    SetAsides asides{*store};

    PickyBench()
    {
        network.decide([this](const FakeNetwork::Request &request) {
            const auto spans = tests::spansIn(request);
            for (const char number : bad)
                if (spans.contains(number))
                    return FakeAnswer::http(400, R"({"code":3,"message":"bad span"})");
            return FakeAnswer{};
        });
        QObject::connect(&asides, &SetAsides::changed, &client, [this] { deliverer->wake(); });
    }
    /// Row by row, so that nothing is refused together.
    void refuse(std::uint64_t first, std::uint64_t last)
    {
        start();
        for (auto number = first; number <= last; ++number) {
            append(number, number);
            QTRY_VERIFY(isDone());
        }
        network.requests.clear();
    }
    std::vector<app::store::SetAside> kept()
    {
        auto asked = asides.of(id);
        return QTest::qWaitFor([&] { return asked.isFinished(); })
            ? asked.result()
            : std::vector<app::store::SetAside>{};
    }
};

} // namespace

/// What was set aside and a person sends again.
class TestSendAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsSetAside();
    void sendsAllAgain();
    void sendsOneAgain();
    void isSetAsideOnceMore();
    void sendsOnlyTheBadSpansAgain();
    void survivesAKill();
    void isNotKeptBackByRules();
    void leavesContentOutNow();
    void discards();
    void forgetsTheRowThatIsDiscardedHalfWay();
    void keepsThemWhileSwitchedOff();
};

void TestSendAgain::countsWhatIsSetAside()
{
    PickyBench bench;
    bench.bad = "12";
    bench.refuse(1, 3);
    QTRY_COMPARE(bench.health.setAsideSpans, 2);
    QCOMPARE(bench.health.refusedSpans, 2);
    const auto kept = bench.kept();
    QCOMPARE(kept.size(), 2U);
    QVERIFY(kept[0].reason.starts_with("400 bad span ["));
    QVERIFY(kept[0].setAsideUnixNano > 0);
    bench.end();
    bench.health = {};
    bench.start(bench.target());
    QTRY_COMPARE(bench.health.setAsideSpans, 2);
    QCOMPARE(bench.health.refusedSpans, 0);
}

void TestSendAgain::sendsAllAgain()
{
    PickyBench bench;
    bench.bad = "12";
    bench.refuse(1, 3);
    bench.bad.clear();
    bench.asides.sendAgain(bench.id, {});
    QTRY_COMPARE(bench.sent(), "[1 2]");
    QTRY_VERIFY(bench.isDone());
    QTRY_COMPARE(bench.health.setAsideSpans, 0);
    QCOMPARE(bench.health.sentSpans, 3);
    QVERIFY(bench.kept().empty());
}

void TestSendAgain::sendsOneAgain()
{
    PickyBench bench;
    bench.bad = "12";
    bench.refuse(1, 2);
    bench.bad.clear();
    bench.asides.sendAgain(bench.id, {bench.kept().at(1).id});
    QTRY_COMPARE(bench.sent(), "[2]");
    QTRY_COMPARE(bench.health.setAsideSpans, 1);
    QTRY_COMPARE(bench.kept().size(), 1U);
}

void TestSendAgain::isSetAsideOnceMore()
{
    PickyBench bench;
    bench.bad = "12";
    bench.refuse(1, 2);
    bench.bad = "2";
    bench.asides.sendAgain(bench.id, {});
    QTRY_COMPARE(bench.sent(), "[1 2][1][2]");
    QTRY_COMPARE(bench.health.refusedSpans, 3);
    QTRY_COMPARE(bench.health.setAsideSpans, 1);
    const auto kept = bench.kept();
    QCOMPARE(kept.size(), 1U);
    QVERIFY(!kept[0].isWaiting);
}

/// Of a row of four spans 2 was refused; now a row of two of which 2 is still bad.
void TestSendAgain::sendsOnlyTheBadSpansAgain()
{
    PickyBench bench;
    bench.bad = "23";
    bench.start();
    QVERIFY(
        tests::append(*bench.store, {{.number = 1}, {.number = 2}, {.number = 3}, {.number = 4}}));
    bench.deliverer->wake();
    QTRY_VERIFY(bench.isDone());
    QTRY_COMPARE(bench.health.setAsideSpans, 2);
    bench.network.requests.clear();
    bench.bad = "2";
    bench.asides.sendAgain(bench.id, {});
    QTRY_COMPARE(bench.health.setAsideSpans, 1);
    QTRY_VERIFY(bench.deliverer->isIdle());
    QCOMPARE(bench.sent(), "[2 3][2][3]");
    QCOMPARE(bench.kept().at(0).spans, 1);
}

/// The program ends between the answer and the commit.
void TestSendAgain::survivesAKill()
{
    PickyBench bench;
    bench.bad = "1";
    bench.refuse(1, 1);
    bench.bad.clear();
    bench.network.hang();
    bench.asides.sendAgain(bench.id, {});
    QTRY_COMPARE(bench.network.openCount(), 1);
    bench.end();
    bench.network.release();
    QVERIFY(bench.kept().at(0).isWaiting);
    bench.start(bench.target());
    QTRY_COMPARE(bench.sent(), "[1][1]");
    QTRY_VERIFY(bench.kept().empty());
}

void TestSendAgain::isNotKeptBackByRules()
{
    PickyBench bench;
    bench.bad = "1";
    bench.refuse(1, 1);
    bench.bad.clear();
    auto to = bench.target();
    to.destination.rules.samplingRate = 0.0001;
    to.destination.rules.apiKeyNames = {"other"};
    to.destination.longestWaitHours = 1;
    bench.deliverer->reconfigure(to);
    bench.asides.sendAgain(bench.id, {});
    QTRY_COMPARE(bench.sent(), "[1]");
}

void TestSendAgain::leavesContentOutNow()
{
    PickyBench bench;
    bench.bad = "1";
    bench.start();
    auto batch = *tests::batch({{.number = 1}});
    batch.resourceSpans[0].scopeSpans[0].spans[0].attributes = {{"gen_ai.prompt", "MARKER-7f3a"}};
    tests::Answers answers;
    bench.store->append({std::make_shared<const app::trace::Batch>(std::move(batch))},
                        answers.next());
    QCOMPARE(answers.good(), 1U);
    bench.deliverer->wake();
    QTRY_COMPARE(bench.health.setAsideSpans, 1);
    bench.network.requests.clear();
    bench.bad.clear();
    auto to = bench.target();
    to.destination.privacyMode = true;
    bench.deliverer->reconfigure(to);
    bench.asides.sendAgain(bench.id, {});
    QTRY_COMPARE(bench.sent(), "[1]");
    QVERIFY(!tests::plainBody(bench.network.requests.front()).contains("MARKER-7f3a"));
}

void TestSendAgain::discards()
{
    PickyBench bench;
    bench.bad = "12";
    bench.refuse(1, 2);
    bench.asides.discard(bench.id, {});
    QTRY_COMPARE(bench.health.setAsideSpans, 0);
    QVERIFY(bench.kept().empty());
    QVERIFY(bench.network.requests.isEmpty());
}

/// Its halves are not those of the next row.
void TestSendAgain::forgetsTheRowThatIsDiscardedHalfWay()
{
    PickyBench bench;
    bench.bad = "23";
    bench.start();
    QVERIFY(tests::append(*bench.store, {{.number = 2}, {.number = 3}}));
    bench.deliverer->wake();
    QTRY_COMPARE(bench.health.setAsideSpans, 2);
    bench.network.requests.clear();
    bench.network.answer(FakeAnswer::http(400));
    bench.network.hang();
    bench.asides.sendAgain(bench.id, {});
    QTRY_COMPARE(bench.network.openCount(), 1);
    const auto discarded = bench.asides.discard(bench.id, {});
    QTRY_VERIFY(discarded.isFinished());
    bench.network.answer({});
    QVERIFY(tests::append(*bench.store, {{.number = 5}, {.number = 6}, {.number = 7}}));
    bench.network.release();
    bench.deliverer->wake();
    QTRY_VERIFY(bench.sent().endsWith("[5 6 7]"));
    QTRY_VERIFY(bench.isDone());
    QVERIFY(bench.kept().empty());
}

void TestSendAgain::keepsThemWhileSwitchedOff()
{
    PickyBench bench;
    bench.bad = "1";
    bench.refuse(1, 1);
    Places places(*bench.store);
    const auto known = bench.target().destination;
    places.keepOnly({known}, {known});
    places.keepOnly({}, {known});
    QCOMPARE(bench.kept().size(), 1U);
    places.keepOnly({}, {});
    QTRY_VERIFY(bench.kept().empty());
}

QTEST_GUILESS_MAIN(TestSendAgain)
#include "tst_sendagain.moc"
