#include "app/main/spanintake.h"

#include <QTest>
#include <atomic>
#include <thread>

using app::Error;
using app::Result;

namespace {

/// Holds what it is given until it is told to answer.
struct SlowStore {
    std::vector<app::store::Store::Acknowledge> waiting;

    app::SpanIntake::Append append()
    {
        return [this](app::trace::Batch, app::store::Store::Acknowledge done) {
            waiting.push_back(std::move(done));
        };
    }
    void answerAll(const Result<> &outcome)
    {
        for (auto &done : std::exchange(waiting, {}))
            done(outcome);
    }
};

app::trace::Batch batchOf(std::initializer_list<std::uint8_t> traces)
{
    app::trace::ScopeSpans scope;
    for (const auto id : traces) {
        app::trace::Span span;
        span.traceId.bytes[15] = id;
        span.spanId.bytes[7] = std::uint8_t(scope.spans.size() + 1);
        scope.spans.push_back(std::move(span));
    }
    app::trace::ResourceSpans resource;
    resource.scopeSpans.push_back(std::move(scope));
    app::trace::Batch batch;
    batch.resourceSpans.push_back(std::move(resource));
    return batch;
}

} // namespace

class TstSpanIntake : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void talliesSpansTracesAndRefusals()
    {
        app::SpanTally tally;
        auto first = batchOf({7, 7, 8});
        auto second = batchOf({8, 0}); // no trace id: refused
        app::admitInto(tally, first);
        app::admitInto(tally, second);
        QCOMPARE(tally.spans, 4);
        QCOMPARE(tally.traces.size(), std::size_t(2));
        QCOMPARE(tally.rejectedSpans, 1);
        QVERIFY(!tally.rejection.empty());
        QCOMPARE(int(tally.firstTrace.bytes[15]), 7);
    }

    void severalAreUnderWayAtOnce()
    {
        SlowStore store;
        app::SpanIntake intake(store.append());
        for (int i = 0; i < 8; ++i)
            QVERIFY(intake.take(batchOf({1})));
        QCOMPARE(store.waiting.size(), std::size_t(8));
        store.answerAll({});
        QVERIFY(intake.finish());
    }

    void theFirstFailureIsTheAnswerOfTheNextCallAndOfTheEnd()
    {
        SlowStore store;
        app::SpanIntake intake(store.append());
        QVERIFY(intake.take(batchOf({1})));
        store.answerAll(app::fail(Error::Kind::Full, "the disk is full"));
        QVERIFY(!intake.take(batchOf({2})));
        QVERIFY(store.waiting.empty());
        QCOMPARE(intake.finish().error().detail, std::string("the disk is full"));
    }

    void finishWaitsForWhatIsUnderWay()
    {
        SlowStore store;
        app::SpanIntake intake(store.append());
        QVERIFY(intake.take(batchOf({1})));
        std::atomic<bool> isAnswered = false;
        std::thread disk([&] {
            isAnswered = true;
            store.answerAll({});
        });
        QVERIFY(intake.finish());
        QVERIFY(isAnswered);
        disk.join();
    }
};

QTEST_GUILESS_MAIN(TstSpanIntake)
#include "tst_spanintake.moc"
