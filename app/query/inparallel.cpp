#include "app/query/inparallel.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace app::query {

std::size_t coreCount() { return std::max(1U, std::thread::hardware_concurrency()); }

void inParallel(std::size_t count, const std::function<void(std::size_t)> &work)
{
    std::vector<std::thread> threads;
    for (std::size_t i = 1; i < count; ++i)
        threads.emplace_back(work, i);
    if (count > 0)
        work(0);
    for (auto &thread : threads)
        thread.join();
}

} // namespace app::query
