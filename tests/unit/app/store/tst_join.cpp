#include "app/store/blocktrace.h"
#include "app/store/fixedcolumns.h"
#include "app/store/headblock.h"
#include "app/store/join.h"
#include "app/store/memoryblock.h"
#include "tests/support/spans.h"

#include <QtTest>
#include <map>
#include <set>

using namespace app;
using store::Fixed;
using store::Join;

namespace {

using Spans = std::vector<tests::SpanOf>;
using Content = std::map<trace::TraceId, std::vector<std::string>>; ///< names by arrival

std::shared_ptr<store::BlockHolder> segment(const store::BlockPtr &block)
{
    const auto ids = (*block->column(store::columnId(Fixed::TraceIdentity)))->traceIds;
    return std::make_shared<store::BlockHolder>(block,
                                                std::make_shared<const store::TraceIndex>(ids));
}

std::shared_ptr<store::BlockHolder> segment(const Spans &spans)
{
    return segment(store::makeBlock("segment", trace::locate(tests::batch(spans))));
}

/// A segment whose columns cannot be read.
class Unreadable final : public store::Block
{
public:
    explicit Unreadable(store::BlockPtr whole) : m_whole(std::move(whole)) {}
    std::string name() const override { return "unreadable"; }
    const Extent &extent() const override { return m_whole->extent(); }
    const std::vector<store::ColumnFacts> &columns() const override { return m_whole->columns(); }
    Result<store::View<std::uint32_t>> traceOffsets() const override
    {
        return m_whole->traceOffsets();
    }
    Result<store::View<std::uint32_t>> traceRows() const override { return m_whole->traceRows(); }
    Result<store::ColumnPtr> column(const store::ColumnId &) const override
    {
        return fail(Error::Kind::Corrupt, "gone");
    }
    Result<store::Dictionary> dictionary(const store::ColumnId &) const override
    {
        return fail(Error::Kind::Corrupt, "gone");
    }

private:
    const store::BlockPtr m_whole;
};

/// Says how often it was searched.
class Counting final : public store::TraceHolder
{
public:
    Counting(const std::vector<tests::SpanOf> &spans, int &searches)
        : m_holder(segment(spans))
        , m_searches(searches)
    {
    }
    store::BlockPtr block() override { return m_holder->block(); }
    std::uint32_t traces() const override { return m_holder->traces(); }
    const trace::TraceId &traceId(std::uint32_t row) const override
    {
        return m_holder->traceId(row);
    }
    std::uint32_t find(const trace::TraceId &id) const override
    {
        ++m_searches;
        return m_holder->find(id);
    }
    Result<std::uint32_t> spanCount(std::uint32_t row) const override
    {
        return m_holder->spanCount(row);
    }
    Result<std::vector<store::TraceHolder::Spans>>
    spansOf(const std::vector<std::uint32_t> &rows,
            const std::vector<std::size_t> &known) const override
    {
        return m_holder->spansOf(rows, known);
    }

private:
    const std::shared_ptr<store::BlockHolder> m_holder;
    int &m_searches;
};

/// Every trace that takes part with its spans; a trace that does so twice fails.
Content contentOf(const Join::Parts &parts)
{
    Content content;
    for (const auto &[part, index] : parts.parts) {
        const auto traces = *store::BlockTraces::load(*part.block);
        const std::vector<std::uint32_t> none;
        const auto &hidden = part.hiddenTraces ? *part.hiddenTraces : none;
        for (std::uint32_t row = 0; row < part.block->extent().traces; ++row) {
            if (std::binary_search(hidden.begin(), hidden.end(), row))
                continue;
            const auto spans = *traces.spansOf(row);
            auto &names = content[spans.front().span->traceId];
            if (!names.empty())
                names.push_back("TWICE");
            for (const auto &located : spans)
                names.push_back(located.span->name);
        }
    }
    return content;
}

void compareCounts(const Join::Parts &parts, const Content &content)
{
    std::int64_t spans = 0;
    for (const auto &[id, names] : content)
        spans += std::int64_t(names.size());
    QCOMPARE(parts.spans, spans);
    QCOMPARE(parts.traces, std::int64_t(content.size()));
}

/// What a random run of arrivals should come to.
struct Model {
    std::vector<std::pair<std::int64_t, tests::SpanOf>> spans;
    Content content() const
    {
        Content content;
        std::set<std::pair<std::uint64_t, std::uint64_t>> seen;
        for (const auto &[position, span] : spans) {
            if (seen.emplace(span.trace, span.number).second)
                content[tests::traceId(span.trace)].push_back(tests::span(span).name);
        }
        return content;
    }
};

} // namespace

class TestJoin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsWhatLiesInSeveral()
    {
        Join join;
        join.setHolders({segment(Spans{{1, 1}, {2, 2}}), segment(Spans{{3, 3}, {1, 4}, {1, 1}})});
        const auto parts = join.resolve();
        QCOMPARE(parts.parts.size(), std::size_t(3));
        QCOMPARE(contentOf(parts),
                 (Content{{tests::traceId(1), {"span 1", "span 4"}},
                          {tests::traceId(2), {"span 2"}},
                          {tests::traceId(3), {"span 3"}}}));
        compareCounts(parts, contentOf(parts));
    }

    void searchesOnlyForTracesThatLieInSeveral()
    {
        constexpr std::uint8_t blocks = 20;
        int searches = 0;
        std::vector<Join::HolderPtr> holders;
        for (std::uint8_t i = 0; i < blocks; ++i)
            holders.push_back(
                std::make_shared<Counting>(Spans{{std::uint8_t(i + 1), 1}}, searches));
        Join join;
        join.setHolders(holders);
        QCOMPARE(searches, 0);
        holders.push_back(segment(Spans{{7, 2}}));
        join.setHolders(holders);
        QCOMPARE(searches, int(blocks));
        QCOMPARE(contentOf(join.resolve())[tests::traceId(7)],
                 (std::vector<std::string>{"span 1", "span 2"}));
    }

    void findsAgainWhatWentAndCameBack()
    {
        const auto first = segment(Spans{{1, 1}, {2, 1}});
        Join join;
        join.setHolders({first, segment(Spans{{1, 2}})});
        join.setHolders({first});
        compareCounts(join.resolve(), contentOf(join.resolve()));
        join.setHolders({first, segment(Spans{{1, 3}})});
        QCOMPARE(contentOf(join.resolve())[tests::traceId(1)],
                 (std::vector<std::string>{"span 1", "span 3"}));
    }

    void leavesOutABlockThatIsAllHidden()
    {
        Join join;
        join.setHolders({segment(Spans{{1, 1}}), segment(Spans{{1, 2}})});
        QCOMPARE(join.resolve().parts.size(), std::size_t(1));
    }

    void putsTheNewestFirst()
    {
        Join join;
        join.setHolders({segment(Spans{{1, 1, 10, 500}}), segment(Spans{{2, 1, 10, 900}}),
                         segment(Spans{{3, 1, 10, 700}})});
        std::vector<UnixNano> ends;
        for (const auto &[part, index] : join.resolve().parts)
            ends.push_back(part.block->extent().endUnixNano);
        QCOMPARE(ends, (std::vector<UnixNano>{900, 700, 500}));
    }

    void keepsWhatItJoined()
    {
        const auto head = std::make_shared<store::HeadBlock>();
        std::vector<std::uint32_t> touched;
        head->add({1, tests::batch({{1, 5}, {9, 5}})}, touched);
        Join join;
        join.setHolders({segment(Spans{{1, 1}, {2, 1}}), segment(Spans{{1, 2}, {2, 2}}), head});
        const auto before = join.resolve();
        touched.clear();
        head->add({2, tests::batch({{9, 6}})}, touched);
        join.touch(*head, touched, 2);
        const auto after = join.resolve();
        const auto joined = [](const Join::Parts &parts) {
            std::vector<store::BlockPtr> blocks;
            for (const auto &one : parts.parts) {
                if (one.part.block->name() == "joined")
                    blocks.push_back(one.part.block);
            }
            return blocks;
        };
        QVERIFY(!joined(before).empty());
        QVERIFY(joined(before) == joined(after));
        QCOMPARE(contentOf(after).at(tests::traceId(9)).size(), std::size_t(2));
    }

    void tellsWhatCannotBeRead()
    {
        Join join;
        const auto whole = store::makeBlock("whole", trace::locate(tests::batch({{1, 1}, {2, 1}})));
        const auto ids = (*whole->column(store::columnId(Fixed::TraceIdentity)))->traceIds;
        const auto broken = std::make_shared<store::BlockHolder>(
            std::make_shared<Unreadable>(whole), std::make_shared<const store::TraceIndex>(ids));
        join.setHolders({broken, segment(Spans{{1, 2}, {3, 1}})});
        const auto parts = join.resolve();
        QCOMPARE(parts.parts.size(), std::size_t(3));
        const auto answer =
            parts.parts.front().part.block->column(store::columnId(Fixed::SpanName));
        QCOMPARE(answer.error().kind, Error::Kind::Corrupt);
        // and once it is gone, the rest is whole
        join.setHolders({segment(Spans{{1, 2}, {3, 1}})});
        QCOMPARE(contentOf(join.resolve()).size(), std::size_t(2));
    }

    void isExactAfterAnyRun_data()
    {
        QTest::addColumn<int>("traces");
        QTest::newRow("few traces, all shared") << 4;
        QTest::newRow("some shared") << 60;
        QTest::newRow("hardly any shared") << 5000;
    }

    /// Rows arrive in blocks that fill up, old blocks become one segment, segments are merged and dropped.
    void isExactAfterAnyRun()
    {
        QFETCH(int, traces);
        std::uint64_t state = std::uint64_t(traces);
        const auto below = [&state](std::uint64_t end) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            return (state >> 33) % end;
        };
        Model model;
        Join join;
        std::vector<Join::HolderPtr> segments;
        std::vector<std::shared_ptr<store::HeadBlock>> heads;
        const auto holders = [&] {
            auto all = segments;
            all.insert(all.end(), heads.begin(), heads.end());
            return all;
        };
        for (std::int64_t step = 1; step <= 300; ++step) {
            if (heads.empty() || below(12) == 0) {
                heads.push_back(std::make_shared<store::HeadBlock>());
                join.setHolders(holders());
            }
            if (below(40) == 0) { // the oldest blocks become a segment, duplicates and all
                std::vector<trace::LocatedSpan> spans;
                for (std::size_t i = 0; i + 1 < heads.size(); ++i) {
                    for (const auto &row : heads[i]->rows()) {
                        const auto located = trace::locate(row.batch);
                        spans.insert(spans.end(), located.begin(), located.end());
                    }
                }
                heads.erase(heads.begin(), heads.end() - 1);
                segments.push_back(segment(store::makeBlock("segment", spans)));
                join.setHolders(holders());
            }
            Spans spans;
            for (auto left = below(4); left > 0; --left) {
                spans.push_back({1 + below(std::uint64_t(traces)), 1 + below(20), 100 + below(100),
                                 300 + below(100)});
                model.spans.push_back({step, spans.back()});
            }
            std::vector<std::uint32_t> touched;
            const auto firstNew = heads.back()->traces();
            heads.back()->add({step, tests::batch(spans)}, touched);
            join.touch(*heads.back(), touched, firstNew);
            if (below(3) == 0) {
                const auto parts = join.resolve();
                QCOMPARE(contentOf(parts), model.content());
                compareCounts(parts, model.content());
            }
        }
        QVERIFY(segments.size() > 2);
    }
};

QTEST_APPLESS_MAIN(TestJoin)
#include "tst_join.moc"
