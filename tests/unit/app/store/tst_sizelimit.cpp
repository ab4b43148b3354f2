#include "tests/support/storefile.h"

#include <QTest>
#include <random>

using app::store::Store;
using tests::StoreFile;

namespace {

constexpr std::uint64_t tracesAWave = 200;
constexpr std::size_t noiseBytes = 512;
constexpr std::int64_t limitBytes = 1024 * 1024;

/// One trace of one span, later than all with a smaller number, with a text that hardly compresses.
std::shared_ptr<const app::trace::Batch> trace(std::uint64_t number, std::mt19937 &random)
{
    std::string noise(noiseBytes, ' ');
    for (auto &letter : noise)
        letter = char('0' + random() % 64);
    auto batch = *tests::batch({{number, 1, number * 1000, number * 1000 + 500}});
    batch.resourceSpans[0].scopeSpans[0].spans[0].attributes = {{"noise", noise}};
    return std::make_shared<const app::trace::Batch>(std::move(batch));
}

/// All were acknowledged.
void append(Store &store, std::uint64_t first, std::mt19937 &random)
{
    tests::Answers answers;
    for (auto number = first; number < first + tracesAWave; ++number)
        store.append({trace(number, random), app::store::Origin::Receiver, false}, answers.next());
    QCOMPARE(answers.good(), std::size_t(tracesAWave));
}

Store::Options smallAndBusy(const StoreFile &file)
{
    auto options = file.options();
    options.synchronous = false; // speed: no power is cut here
    options.maxBytes = limitBytes;
    options.segmentSpans = 250;
    options.settledSpans = 1;
    options.settle = std::chrono::milliseconds(1);
    return options;
}

} // namespace

/// Intake that goes on while the store is full.
class TestSizeLimit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void letsOnlyTheOldestGo()
    {
        const StoreFile file;
        auto store = *Store::open(smallAndBusy(file));
        std::mt19937 random(1);
        std::uint64_t next = 1;
        for (; next <= 30 * tracesAWave; next += tracesAWave) { // some three times the limit
            append(*store, next, random);
            const auto snapshot = store->snapshot();
            for (auto number = next; number < next + tracesAWave; ++number)
                QVERIFY2(snapshot->find(tests::traceId(number)), "what just came is there");
        }
        QTRY_COMPARE(store->stats().logSpans, 0);
        store.reset(); // which empties the write-ahead log
        store = *file.openReadOnly();
        QVERIFY(store->stats().bytes - store->stats().freeBytes < limitBytes * 5 / 4);
        const auto snapshot = store->snapshot();
        const auto gone = next - 1 - std::uint64_t(snapshot->traceCount());
        QVERIFY(gone > tracesAWave);
        QVERIFY(snapshot->traceCount() > std::int64_t(tracesAWave));
        QCOMPARE(store->stats().prunedBySize, std::int64_t(gone)); // and said so
        for (std::uint64_t number = 1; number < next; ++number)
            QCOMPARE(snapshot->find(tests::traceId(number)) != nullptr, number > gone);
    }
};

QTEST_GUILESS_MAIN(TestSizeLimit)
#include "tst_sizelimit.moc"
