#include "app/gateway/callreader.h"

#include <QTest>
#include <atomic>
#include <semaphore>

using namespace app;
using namespace app::gateway;

namespace {

trace::Batch oneSpan(const CapturedCall &call)
{
    trace::Span span;
    span.name = call.target;
    return {.resourceSpans = {{.scopeSpans = {{.spans = {span}}}}}};
}

std::shared_ptr<Captured> call(const std::string &target)
{
    auto captured = std::make_shared<Captured>();
    captured->call.target = target;
    return captured;
}

} // namespace

class TstCallReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCameMeanwhileSharesABatch()
    {
        std::binary_semaphore allTaken(0);
        std::atomic<int> batches = 0;
        std::vector<std::string> names;
        const auto read = [&](const CapturedCall &one) {
            if (one.target == "0")
                allTaken.acquire();
            return oneSpan(one);
        };
        CallReader reader(read, [&](const std::shared_ptr<const trace::Batch> &batch) {
            ++batches;
            for (const auto &resource : batch->resourceSpans)
                names.push_back(resource.scopeSpans.front().spans.front().name);
        });
        for (int i = 0; i < 50; ++i)
            reader.take(call(std::to_string(i)));
        allTaken.release();
        reader.finish();
        QVERIFY(batches <= 2);
        QCOMPARE(names.size(), 50U);
        QCOMPARE(names.front(), "0");
        QCOMPARE(names.back(), "49");
    }

    void finishingHandsOnWhatStillGathers()
    {
        std::atomic<int> spans = 0;
        CallReader reader(oneSpan, [&](const auto &) { ++spans; });
        reader.take(call("only"));
        reader.finish();
        QCOMPARE(spans.load(), 1);
    }

    void aCallAfterFinishingIsReadToo()
    {
        std::atomic<int> spans = 0;
        CallReader reader(oneSpan, [&](const auto &) { ++spans; });
        reader.finish();
        reader.take(call("late"));
        reader.finish();
        QCOMPARE(spans.load(), 1);
    }

    void moreThanABatchIsCut()
    {
        std::atomic<int> batches = 0;
        std::atomic<std::size_t> most = 0;
        CallReader reader(oneSpan, [&](const std::shared_ptr<const trace::Batch> &batch) {
            ++batches;
            most = std::max(most.load(), batch->resourceSpans.size());
        });
        for (int i = 0; i < 800; ++i)
            reader.take(call(std::to_string(i)));
        reader.finish();
        QVERIFY(batches >= 4);
        QVERIFY(most <= 256);
    }
};

QTEST_APPLESS_MAIN(TstCallReader)
#include "tst_callreader.moc"
