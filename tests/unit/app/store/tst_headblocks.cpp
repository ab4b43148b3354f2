#include "app/store/blocktrace.h"
#include "app/store/fixedcolumns.h"
#include "app/store/head.h"
#include "app/store/limits.h"
#include "app/store/memoryblock.h"
#include "tests/support/randombatch.h"
#include "tests/support/spans.h"

#include <QtTest>
#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <tuple>

using namespace app;
using store::Fixed;
using store::Head;
using tests::batch;
using tests::traceId;

namespace {

/// Random spans in few traces with few ids.
std::shared_ptr<const trace::Batch> crowded(std::uint32_t seed)
{
    auto made = tests::randomBatch(seed);
    std::uint64_t number = seed;
    for (auto &resourceSpans : made.resourceSpans) {
        for (auto &scopeSpans : resourceSpans.scopeSpans) {
            for (auto &span : scopeSpans.spans) {
                number = number * 6364136223846793005U + 1442695040888963407U;
                span.traceId = traceId(1 + (number >> 60) % 5);
                span.spanId = tests::spanId(1 + (number >> 50) % 31);
                span.parentSpanId = tests::spanId((number >> 40) % 31);
            }
        }
    }
    return std::make_shared<const trace::Batch>(std::move(made));
}

class Reader
{
public:
    explicit Reader(const store::BlockPtr &block) : m_block(block) {}
    std::uint32_t code(Fixed fixed, std::uint32_t row) { return column(fixed).codes[row]; }
    std::int64_t number(Fixed fixed, std::uint32_t row) { return column(fixed).ints[row]; }
    trace::TraceId trace(std::uint32_t row) { return column(Fixed::TraceIdentity).traceIds[row]; }

private:
    const store::Column &column(Fixed fixed)
    {
        auto &known = m_columns[fixed];
        if (!known)
            known = *m_block->column(store::columnId(fixed));
        return *known;
    }
    const store::BlockPtr m_block;
    std::map<Fixed, store::ColumnPtr> m_columns;
};

/// How the traces of a block hang together, whatever its rows are: spans in the order of their traces.
using TraceLines = std::map<trace::TraceId, std::vector<std::vector<std::int64_t>>>;
TraceLines linesOf(const store::BlockPtr &block)
{
    TraceLines lines;
    Reader read(block);
    const auto offsets = *block->traceOffsets();
    const auto rows = *block->traceRows();
    for (std::uint32_t trace = 0; trace < block->extent().traces; ++trace) {
        const auto identity = [&read](std::uint32_t row) {
            return row == store::noRow ? -1 : read.number(Fixed::SpanIdentity, row);
        };
        auto &list = lines[read.trace(trace)];
        list.push_back({read.number(Fixed::TraceStart, trace), read.number(Fixed::TraceEnd, trace),
                        read.code(Fixed::TraceSpans, trace), read.code(Fixed::TraceErrors, trace),
                        identity(read.code(Fixed::TraceRoot, trace))});
        for (auto i = offsets[trace]; i < offsets[trace + 1]; ++i) {
            const auto row = rows.empty() ? i : rows[i];
            list.push_back(
                {identity(row), identity(read.code(Fixed::SpanParentRow, row)),
                 read.code(Fixed::SpanNestedLeft, row), read.code(Fixed::SpanNestedRight, row),
                 read.code(Fixed::SpanChildCount, row), read.code(Fixed::SpanArrival, row),
                 read.code(Fixed::SpanTrace, row) == trace});
        }
    }
    return lines;
}

/// Encoded, so that they can be compared: names, times and attributes of all spans.
std::map<trace::TraceId, std::vector<trace::Span>> spansOf(const store::BlockPtr &block)
{
    std::map<trace::TraceId, std::vector<trace::Span>> all;
    const auto traces = *store::BlockTraces::load(*block);
    for (std::uint32_t row = 0; row < block->extent().traces; ++row) {
        const auto spans = *traces.spansOf(row);
        auto &list = all[spans.front().span->traceId];
        for (const auto &located : spans)
            list.push_back(*located.span);
    }
    return all;
}

/// A request of `count` spans, each a trace of its own.
std::shared_ptr<const trace::Batch> singles(std::uint64_t first, std::uint64_t count)
{
    std::vector<tests::SpanOf> spans;
    for (auto i = first; i < first + count; ++i)
        spans.push_back({i, i, 100 + i, 200 + i, 0});
    return batch(spans);
}

Head::Segment segment(const std::vector<std::shared_ptr<const trace::Batch>> &batches)
{
    std::vector<trace::LocatedSpan> spans;
    for (const auto &one : batches) {
        const auto located = trace::locate(one);
        spans.insert(spans.end(), located.begin(), located.end());
    }
    auto block = store::makeBlock("segment 1", std::move(spans));
    const auto ids = (*block->column(store::columnId(Fixed::TraceIdentity)))->traceIds;
    return {block, std::make_shared<const store::TraceIndex>(ids)};
}

/// Keeps those who come waiting until it is opened.
class Gate
{
public:
    void pass()
    {
        std::unique_lock lock(m_mutex);
        m_isReached = true;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_isOpen; });
    }
    void waitForSomebody()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isReached; });
    }
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_isOpen = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isReached = false;
    bool m_isOpen = false;
};

/// A segment on a slow disk.
class SlowBlock final : public store::Block
{
public:
    SlowBlock(store::BlockPtr whole, std::shared_ptr<Gate> gate)
        : m_whole(std::move(whole))
        , m_gate(std::move(gate))
    {
    }
    std::string name() const override { return m_whole->name(); }
    const Extent &extent() const override { return m_whole->extent(); }
    const std::vector<store::ColumnFacts> &columns() const override { return m_whole->columns(); }
    Result<store::View<std::uint32_t>> traceOffsets() const override
    {
        m_gate->pass();
        return m_whole->traceOffsets();
    }
    Result<store::View<std::uint32_t>> traceRows() const override { return m_whole->traceRows(); }
    Result<store::ColumnPtr> column(const store::ColumnId &id) const override
    {
        m_gate->pass();
        return m_whole->column(id);
    }
    Result<store::Dictionary> dictionary(const store::ColumnId &id) const override
    {
        return m_whole->dictionary(id);
    }

private:
    const store::BlockPtr m_whole;
    const std::shared_ptr<Gate> m_gate;
};

QByteArray names(const store::Snapshot &snapshot)
{
    QByteArrayList list;
    for (const auto &part : snapshot.blocks())
        list.append(QByteArray::fromStdString(part.block->name()));
    std::sort(list.begin(), list.end());
    return list.join(", ");
}

} // namespace

class TestHeadBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheSameAsABlockMadeAtOnce()
    {
        for (std::uint32_t seed = 1; seed <= 60; ++seed) {
            Head head;
            std::vector<trace::LocatedSpan> spans;
            for (std::uint32_t i = 0; i < 6; ++i) {
                const auto arrived = crowded(100 * seed + i);
                head.add({arrived});
                const auto located = trace::locate(arrived);
                spans.insert(spans.end(), located.begin(), located.end());
                const auto blocks = head.snapshot()->blocks();
                QCOMPARE(blocks.size(), std::size_t(spans.empty() ? 0 : 1));
                if (spans.empty())
                    continue;
                const auto whole = store::makeBlock("whole", spans);
                QCOMPARE(linesOf(blocks.front().block), linesOf(whole));
                QVERIFY(spansOf(blocks.front().block) == spansOf(whole));
            }
        }
    }

    void leavesEarlierBlocksAsTheyWere()
    {
        Head head;
        std::vector<store::BlockPtr> blocks;
        std::vector<TraceLines> lines;
        for (std::uint32_t i = 1; i <= 40; ++i) {
            head.add({crowded(i)});
            const auto parts = head.snapshot()->blocks();
            if (parts.empty())
                continue;
            blocks.push_back(parts.front().block);
            lines.push_back(i % 2 == 0 ? linesOf(blocks.back()) : TraceLines());
        }
        head.add({singles(10'000, 5000)});
        head.snapshot();
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            QVERIFY(lines[i].empty() || linesOf(blocks[i]) == lines[i]);
            std::size_t spans = 0;
            for (const auto &[id, list] : spansOf(blocks[i]))
                spans += list.size();
            QCOMPARE(spans, std::size_t(blocks[i]->extent().spans));
        }
    }

    void startsABlockWhenOneIsFull()
    {
        Head head;
        const auto full = std::uint64_t(store::limits::headBlockSpans);
        head.add({singles(1, full), batch({{7, full + 1}, {full + 2, full + 2}})});
        const auto snapshot = head.snapshot();
        QCOMPARE(names(*snapshot), "head, head, joined");
        QCOMPARE(snapshot->spanCount(), std::int64_t(full + 2));
        QCOMPARE(snapshot->traceCount(), std::int64_t(full + 1));
        QCOMPARE(snapshot->find(traceId(7))->trace.spans.size(), std::size_t(2));
        QCOMPARE(snapshot->find(traceId(8))->trace.spans.size(), std::size_t(1));
    }

    void settles_data()
    {
        QTest::addColumn<qint64>("position");
        QTest::addColumn<bool>("isAsked"); // before
        QTest::addColumn<QByteArray>("blocks");
        for (const bool isAsked : {false, true}) {
            const auto name = [isAsked](const char *what) {
                return QByteArray(what) + (isAsked ? ", in columns already" : ", only noted");
            };
            QTest::newRow(name("everything")) << qint64(3) << isAsked << QByteArray("segment 1");
            QTest::newRow(name("a part")) << qint64(2) << isAsked << QByteArray("head, segment 1");
            QTest::newRow(name("a part of a trace"))
                << qint64(1) << isAsked << QByteArray("head, joined");
        }
    }
    void settles()
    {
        QFETCH(qint64, position);
        QFETCH(bool, isAsked);
        const std::vector<std::shared_ptr<const trace::Batch>> batches{
            batch({{1, 1}}), batch({{1, 2}}), batch({{3, 1}})};
        Head head;
        head.add({{1, batches[0]}, {2, batches[1]}, {3, batches[2]}});
        if (isAsked)
            head.snapshot();
        const auto end = batches.begin() + position;
        head.settle({segment({batches.begin(), end})}, position);
        head.applySettled();
        QTEST(names(*head.snapshot()), "blocks");
        QCOMPARE(head.snapshot()->spanCount(), 3);
        QCOMPARE(head.snapshot()->traceCount(), 2);
        QCOMPARE(head.stats().spans, 3);
        QCOMPARE(head.snapshot()->find(traceId(1))->trace.spans.size(), std::size_t(2));
    }

    void countsOnceWhatASegmentHasToo()
    {
        Head head;
        head.settle({segment({batch({{1, 1}, {1, 2}})})}, 1);
        head.applySettled();
        head.add({{2, batch({{1, 2}, {1, 3}})}});
        QCOMPARE(head.snapshot()->spanCount(), 3);
        QCOMPARE(head.snapshot()->find(traceId(1))->trace.spans.size(), std::size_t(3));
    }

    void keepsASnapshotThatIsSettledLater()
    {
        Head head;
        head.add({{1, batch({{1, 1}})}});
        const auto before = head.snapshot();
        head.settle({segment({batch({{1, 1}})})}, 1);
        head.applySettled();
        QCOMPARE(names(*head.snapshot()), "segment 1");
        QCOMPARE(names(*before), "head");
        QVERIFY(before->find(traceId(1)));
    }

    void answersWhileASegmentIsRead_data()
    {
        QTest::addColumn<bool>("isGoingOn"); // the trace that lies in both
        QTest::newRow("nothing new") << false;
        QTest::newRow("new spans") << true;
    }
    void answersWhileASegmentIsRead()
    {
        QFETCH(bool, isGoingOn);
        Head head;
        head.add({{1, batch({{1, 1}})}, {2, batch({{1, 2}})}});
        head.snapshot();
        auto slow = segment({batch({{1, 1}})});
        const auto gate = std::make_shared<Gate>();
        slow.block = std::make_shared<SlowBlock>(slow.block, gate);
        head.settle({slow}, 1);
        std::thread maintenance([&head] { head.applySettled(); });
        gate->waitForSomebody(); // holds up whatever settling holds
        if (isGoingOn)
            head.add({{3, batch({{1, 3}, {4, 1}})}});
        const auto snapshot = head.snapshot();
        const auto stats = head.stats();
        gate->open();
        maintenance.join();
        QCOMPARE(names(*snapshot), isGoingOn ? "head, joined" : "head");
        QCOMPARE(snapshot->spanCount(), isGoingOn ? 4 : 2);
        QCOMPARE(stats.spans, snapshot->spanCount());
        QCOMPARE(names(*head.snapshot()), isGoingOn ? "head, joined" : "joined");
        QCOMPARE(head.snapshot()->spanCount(), snapshot->spanCount());
    }

    void isReadWhileItGrows()
    {
        Head head;
        std::atomic<bool> isDone = false;
        std::vector<std::thread> readers;
        std::atomic<int> mistakes = 0;
        for (int i = 0; i < 2; ++i) {
            readers.emplace_back([&] {
                do {
                    const auto snapshot = head.snapshot();
                    std::int64_t spans = 0;
                    for (const auto &part : snapshot->blocks()) {
                        const auto hidden = part.hiddenTraces ? part.hiddenTraces->size() : 0;
                        const auto lines = linesOf(part.block);
                        mistakes += lines.size() != part.block->extent().traces;
                        mistakes += hidden >= lines.size();
                        spans += part.block->extent().spans;
                    }
                    mistakes += spans < snapshot->spanCount();
                    head.stats();
                } while (!isDone);
            });
        }
        std::vector<std::shared_ptr<const trace::Batch>> all;
        for (std::int64_t i = 1; i <= 300; ++i) {
            all.push_back(crowded(std::uint32_t(i)));
            head.add({{i, all.back()}});
            if (i % 50 == 0) {
                head.settle({segment(all)}, i);
                head.applySettled();
            }
        }
        isDone = true;
        for (auto &reader : readers)
            reader.join();
        QCOMPARE(mistakes.load(), 0);
        QCOMPARE(head.snapshot()->spanCount(), std::int64_t(segment(all).block->extent().spans));
    }
};

QTEST_APPLESS_MAIN(TestHeadBlocks)
#include "tst_headblocks.moc"
