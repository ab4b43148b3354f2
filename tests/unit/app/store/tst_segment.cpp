#include "app/store/fixedcolumns.h"
#include "app/store/memoryblock.h"
#include "tests/support/randombatch.h"
#include "tests/support/segmentfile.h"

#include <QTest>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <atomic>
#include <bit>
#include <thread>

using namespace app::store;

namespace {

BlockPtr randomBlock(std::uint32_t seeds)
{
    std::vector<app::trace::LocatedSpan> spans;
    for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
        const auto batch = std::make_shared<const app::trace::Batch>(tests::randomBatch(seed));
        for (auto &located : app::trace::locate(batch))
            spans.push_back(std::move(located));
    }
    return makeBlock("memory", std::move(spans));
}

BlockPtr smallBlock()
{
    return makeBlock("memory",
                     app::trace::locate(tests::batch({{.trace = 1, .number = 1},
                                                      {.trace = 1, .number = 2, .parent = 1},
                                                      {.trace = 1, .number = 3, .parent = 9},
                                                      {.trace = 2, .number = 1}})));
}

template <typename T>
bool areEqual(const View<T> &a, const View<T> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

bool areSameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

bool areEqual(const Column &a, const Column &b)
{
    return a.isDense == b.isDense && areEqual(a.rows, b.rows) && areEqual(a.offsets, b.offsets)
        && areEqual(a.codes, b.codes) && areEqual(a.ints, b.ints)
        && std::equal(a.doubles.begin(), a.doubles.end(), b.doubles.begin(), b.doubles.end(),
                      areSameBits)
        && areEqual(a.flags, b.flags) && areEqual(a.traceIds, b.traceIds)
        && areEqual(a.dictionary, b.dictionary);
}

bool areEqual(const ColumnFacts &a, const ColumnFacts &b)
{
    return a.id == b.id && a.rows == b.rows && a.distinct == b.distinct && a.leastInt == b.leastInt
        && a.greatestInt == b.greatestInt && areSameBits(a.leastDouble, b.leastDouble)
        && areSameBits(a.greatestDouble, b.greatestDouble);
}

/// Every column of both, or why not.
void compare(const Block &segment, const Block &memory)
{
    std::vector<ColumnId> ids;
    for (const auto &column : fixedColumns)
        ids.push_back(columnId(column.fixed));
    for (const auto &facts : memory.columns())
        ids.push_back(facts.id);
    for (const auto &id : ids) {
        const auto read = segment.column(id);
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
        QVERIFY2(areEqual(**read, **memory.column(id)), describe(id).c_str());
        QVERIFY2(areEqual(*segment.dictionary(id), *memory.dictionary(id)), describe(id).c_str());
    }
    QVERIFY(areEqual(*segment.traceOffsets(), *memory.traceOffsets()));
    QVERIFY(areEqual(*segment.traceRows(), *memory.traceRows()));
    QVERIFY(std::equal(segment.columns().begin(), segment.columns().end(), memory.columns().begin(),
                       memory.columns().end(),
                       [](const auto &a, const auto &b) { return areEqual(a, b); }));
}

/// A chunk of the file that is changed for as long as this lives.
class ChangedChunk
{
public:
    ChangedChunk(const std::string &path, const char *statement, std::int64_t place)
        : m_database(path, SQLite::OPEN_READWRITE)
        , m_place(place)
    {
        m_database.exec("PRAGMA synchronous = OFF");
        SQLite::Statement select(m_database, "SELECT data FROM chunk WHERE id = ?");
        select.bind(1, place);
        select.executeStep();
        m_former = select.getColumn(0).getString();
        SQLite::Statement update(m_database, statement);
        update.bind(1, place);
        update.exec();
    }
    ~ChangedChunk()
    {
        SQLite::Statement restore(m_database, "INSERT OR REPLACE INTO chunk VALUES (?, ?)");
        restore.bind(1, m_place);
        restore.bind(2, m_former.data(), int(m_former.size()));
        restore.exec();
    }
    ChangedChunk(const ChangedChunk &) = delete;
    ChangedChunk &operator=(const ChangedChunk &) = delete;

private:
    SQLite::Database m_database;
    const std::int64_t m_place;
    std::string m_former;
};

} // namespace

class TestSegment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsWhatTheBlockHeld_data()
    {
        QTest::addColumn<BlockPtr>("block");
        QTest::newRow("a few spans") << smallBlock();
        QTest::newRow("every kind of value") << randomBlock(200);
        QTest::newRow("nothing") << makeBlock("memory", {});
    }
    void holdsWhatTheBlockHeld()
    {
        QFETCH(BlockPtr, block);
        const tests::SegmentFile file(*block);
        compare(*file.open(), *block);
        QVERIFY(file.access().damage.sentences().empty());
    }

    void keepsItsCatalogue()
    {
        const auto block = randomBlock(50);
        const tests::SegmentFile file(*block);
        Compressor compressor;
        auto again = decodeCatalogue(encodeCatalogue(file.catalogue(), compressor));
        QVERIFY(again);
        const SegmentBlock segment(1, *std::move(again), file.open()->access());
        compare(segment, *block);
        QCOMPARE(segment.extent().spans, block->extent().spans);
        QCOMPARE(segment.extent().links, block->extent().links);
        QCOMPARE(segment.extent().endUnixNano, block->extent().endUnixNano);
    }

    void findsItsTraces()
    {
        const tests::SegmentFile file(*smallBlock());
        const auto segment = file.open();
        QVERIFY(!segment->index()->find(tests::traceId(1)));
        QVERIFY(segment->loadIndex());
        QVERIFY(segment->index()->find(tests::traceId(1)));
        QVERIFY(segment->index()->find(tests::traceId(2)));
        QVERIFY(!segment->index()->find(tests::traceId(3)));
    }

    void doesNotKnowOtherColumns()
    {
        const tests::SegmentFile file(*smallBlock());
        const auto read = file.open()->column({.key = "nowhere"});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, app::Error::Kind::NotFound);
        QVERIFY(file.access().damage.sentences().empty());
    }

    void readsAColumnOnce()
    {
        const tests::SegmentFile file(*smallBlock());
        const auto segment = file.open();
        const auto first = *segment->column(columnId(Fixed::SpanName));
        QCOMPARE(*segment->column(columnId(Fixed::SpanName)), first);
    }

    void answersManyThreads()
    {
        const auto block = randomBlock(20);
        const tests::SegmentFile file(*block, 2000); // so that they push each other's columns out
        const auto segment = file.open();
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                for (const auto &facts : block->columns()) {
                    const auto read = segment->column(facts.id);
                    wrong += !read || !areEqual(**read, **block->column(facts.id));
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }

    void namesADamagedColumn_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::newRow("changed") << QByteArray(
            "UPDATE chunk SET data = substr(data, 1, 9) || x'aa' || substr(data, 11) WHERE id = ?");
        QTest::newRow("cut") << QByteArray(
            "UPDATE chunk SET data = substr(data, 1, 5) WHERE id = ?");
        QTest::newRow("empty") << QByteArray("UPDATE chunk SET data = x'' WHERE id = ?");
        QTest::newRow("missing") << QByteArray("DELETE FROM chunk WHERE id = ?");
    }
    /// Of each kind of chunk in turn: what lies there is named, the rest answers.
    void namesADamagedColumn()
    {
        QFETCH(QByteArray, statement);
        const auto block = smallBlock();
        const tests::SegmentFile file(*block);
        for (ChunkNumber number = 1; number <= file.catalogue().chunks; ++number) {
            const ChangedChunk changed(file.path(), statement.constData(), chunkPlace(1, number));
            const auto segment = file.openAnew();
            int failed = 0;
            int readable = 0;
            for (const auto &entry : file.catalogue().entries) {
                const auto read = segment->column(entry.facts.id);
                failed += !read;
                readable += read.has_value();
                if (!read) {
                    QCOMPARE(read.error().kind, app::Error::Kind::Corrupt);
                    QVERIFY(read.error().detail.starts_with("segment 1, "));
                }
            }
            failed += !segment->traceOffsets();
            QVERIFY2(failed > 0 && failed <= 3,
                     std::to_string(number).c_str()); // 3: ids and parents
            QVERIFY(readable > 30);
            QVERIFY(!segment->access()->damage.sentences().empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestSegment)
#include "tst_segment.moc"
