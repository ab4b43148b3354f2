// store_writer FILE FIRST MAXBYTES: appends spans numbered from FIRST, each a trace of its own, and prints each number once
// it is acknowledged; meanwhile the store makes small segments, merges them and keeps to MAXBYTES (0: no limit).
// Runs until it is killed. Exit 2: the store does not open or refuses a span.
#include "app/store/store.h"
#include "tests/support/spans.h"

#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>

namespace {

constexpr int mostUnderWay = 16;

/// Lets so many requests be under way that a kill meets some at every stage.
class UnderWay
{
public:
    void enter()
    {
        std::unique_lock lock(m_mutex);
        m_left.wait(lock, [this] { return m_count < mostUnderWay; });
        ++m_count;
    }
    void leave()
    {
        const std::lock_guard lock(m_mutex);
        --m_count;
        m_left.notify_one();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_left;
    int m_count = 0;
};

} // namespace

int main(int argc, char **argv)
{
    app::store::Store::Options options;
    if (argc != 4)
        return 2;
    options.path = argv[1];
    options.maxBytes = std::strtoll(argv[3], nullptr, 10);
    options.segmentSpans = 64; // so that a kill meets compaction at every stage
    options.settledSpans = 8;
    options.settle = std::chrono::milliseconds(1);
    const auto store = app::store::Store::open(options);
    if (!store) {
        std::fprintf(stderr, "%s\n", store.error().detail.c_str());
        return 2;
    }
    UnderWay underWay;
    for (auto number = std::strtoull(argv[2], nullptr, 10);; ++number) {
        underWay.enter();
        const tests::SpanOf span = {number, number, number * 1000, number * 1000 + 500};
        (*store)->append({tests::batch({span})}, [number, &underWay](const app::Result<> &answer) {
            if (!answer)
                std::_Exit(2);
            std::printf("%llu\n", number);
            std::fflush(stdout);
            underWay.leave();
        });
    }
}
