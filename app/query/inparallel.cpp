#include "app/query/inparallel.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace app::query {

std::size_t coreCount() { return std::max(1U, std::thread::hardware_concurrency()); }

Result<> inParallel(std::size_t count, const std::function<Result<>(std::size_t)> &work)
{
    std::vector<Result<>> results(count);
    std::vector<std::thread> threads;
    for (std::size_t i = 1; i < count; ++i)
        threads.emplace_back([&, i] { results[i] = work(i); });
    if (count > 0)
        results[0] = work(0);
    for (auto &thread : threads)
        thread.join();
    for (auto &result : results)
        APP_CHECK(std::move(result));
    return {};
}

} // namespace app::query
