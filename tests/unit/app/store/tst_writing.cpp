#include "tests/support/dropvfs.h"
#include "tests/support/storefile.h"

#include <QTest>
#include <future>
#include <random>
#include <thread>

using app::Bytes;
using app::Error;
using app::store::Store;
using app::trace::Batch;
using tests::Answers;
using tests::append;
using tests::batch;

namespace {

/// Span `number`, which weighs `bytes` and does not compress.
std::shared_ptr<const Batch> heavy(std::uint64_t number, std::size_t bytes)
{
    std::mt19937 random(1);
    Bytes noise(bytes);
    for (auto &byte : noise)
        byte = std::uint8_t(random());
    Batch copy = *batch({{.trace = number, .number = number}});
    copy.resourceSpans[0].scopeSpans[0].spans[0].attributes = {{"noise", std::move(noise)}};
    return std::make_shared<const Batch>(std::move(copy));
}

/// Holds up a store's thread inside an answer, so that what is asked meanwhile falls into one group.
class HeldUp
{
public:
    explicit HeldUp(Store &store)
    {
        store.place(
            "held up",
            [reached = &m_reached, free = m_free.get_future().share()](const app::Result<> &) {
                reached->set_value();
                free.wait();
            });
        m_reached.get_future().wait();
    }
    ~HeldUp() { m_free.set_value(); }

private:
    std::promise<void> m_reached;
    std::promise<void> m_free;
};

} // namespace

class TestWriting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commitsTogetherWhatWaits()
    {
        const tests::DropVfs vfs("together");
        const tests::StoreFile file;
        auto options = file.options();
        options.vfs = vfs.name();
        const auto store = *Store::open(options);
        Answers answers;
        std::int64_t before = 0;
        {
            const HeldUp heldUp(*store);
            before = vfs.syncs();
            std::vector<std::thread> clients;
            for (std::uint64_t client = 1; client <= 4; ++client) {
                clients.emplace_back([&, client] {
                    for (std::uint64_t i = 1; i <= 50; ++i)
                        store->append({batch({{.trace = client, .number = i}})}, answers.next());
                });
            }
            for (auto &client : clients)
                client.join();
        }
        QCOMPARE(answers.good(), 200U);
        QCOMPARE(store->snapshot()->spanCount(), 200);
        QCOMPARE(vfs.syncs() - before, 1);
    }

    void commitsCursorsWithSpans()
    {
        const tests::DropVfs vfs("cursors");
        const tests::StoreFile file;
        auto options = file.options();
        options.vfs = vfs.name();
        const auto store = *Store::open(options);
        Answers answers;
        std::int64_t before = 0;
        {
            const HeldUp heldUp(*store);
            before = vfs.syncs();
            store->place("a", answers.next());
            store->append({batch({{.number = 1}})}, answers.next());
            store->advance("a", 1, answers.next());
            store->forget("held up", answers.next());
        }
        QCOMPARE(answers.good(), 4U);
        QCOMPARE(vfs.syncs() - before, 1);
    }

    void refusesOneWithoutTheOthers()
    {
        const tests::StoreFile file;
        const auto store = *file.open();
        Answers answers;
        {
            const HeldUp heldUp(*store);
            store->append({batch({{.trace = 1}})}, answers.next());
            store->append({batch({{.trace = 0}})}, answers.next());
            store->advance("nobody", 1, answers.next());
            store->append({batch({{.trace = 2}})}, answers.next());
        }
        const auto all = answers.all();
        QVERIFY(all[0] && !all[1] && !all[2] && all[3]);
        QCOMPARE(store->snapshot()->traceCount(), 2);
    }

    void savesTheOthersWhenOneDoesNotFit()
    {
        tests::DropVfs vfs("one");
        const tests::StoreFile file;
        auto options = file.options();
        options.vfs = vfs.name();
        auto store = *Store::open(options);
        vfs.setCapacity(300'000);
        Answers answers;
        {
            const HeldUp heldUp(*store);
            store->append({batch({{.trace = 1}})}, answers.next());
            store->append({heavy(2, 1'000'000)}, answers.next());
            store->append({batch({{.trace = 3}})}, answers.next());
        }
        const auto all = answers.all();
        QVERIFY(all[0] && !all[1] && all[2]);
        QCOMPARE(all[1].error().kind, Error::Kind::Full);
        QVERIFY(!store->snapshot()->find(tests::traceId(2)));
        vfs.setCapacity(-1);
        QVERIFY(append(*store, {{.trace = 4}}));
        store.reset();
        store = *Store::open(options);
        QCOMPARE(store->snapshot()->traceCount(), 3);
        QVERIFY(store->damage().empty());
    }

    void saysFullAndGoesOnWhenThereIsRoomAgain()
    {
        tests::DropVfs vfs("full");
        const tests::StoreFile file;
        auto options = file.options();
        options.vfs = vfs.name();
        const auto store = *Store::open(options);
        vfs.setCapacity(0);
        for (std::uint64_t i = 1; i <= 3; ++i) {
            const auto answer = append(*store, {{.trace = i}});
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, Error::Kind::Full);
        }
        QCOMPARE(store->snapshot()->traceCount(), 0);
        vfs.setCapacity(-1);
        QVERIFY(append(*store, {{.trace = 1}}));
        QCOMPARE(store->snapshot()->traceCount(), 1);
    }

    void refusesWhatItCouldNotReadAgain()
    {
        const tests::StoreFile file;
        const auto store = *file.open();
        Batch large = *batch({{.trace = 1}});
        large.resourceSpans[0].scopeSpans[0].spans[0].name.assign(65 * 1024 * 1024, 'x');
        Answers answers;
        store->append({std::make_shared<const Batch>(std::move(large))}, answers.next());
        QCOMPARE(answers.all().front().error().kind, Error::Kind::TooLarge);
    }

    void boundsWhatWaits()
    {
        const tests::StoreFile file;
        const auto store = *file.open();
        Batch copy = *batch({{.trace = 1}});
        copy.resourceSpans[0].scopeSpans[0].spans[0].name.assign(30 * 1024 * 1024, 'x');
        const auto large = std::make_shared<const Batch>(std::move(copy));
        Answers answers;
        {
            const HeldUp heldUp(*store);
            for (int i = 0; i < 12; ++i)
                store->append({large}, answers.next());
        }
        QCOMPARE(answers.good(), 8U);
        const auto last = answers.all().back();
        QCOMPARE(last.error().kind, Error::Kind::Full);
        QVERIFY(last.error().detail.find("too many requests waiting") != std::string::npos);
        QVERIFY(append(*store, {{.trace = 2}}));
    }
};

QTEST_APPLESS_MAIN(TestWriting)
#include "tst_writing.moc"
