#pragma once

#include <cstddef>
#include <functional>

namespace app::query {

/// How many threads are worth having; at least one.
std::size_t coreCount();

/// work(0), …, work(count - 1), each on a thread of its own but the first, which is done by the caller. Waits for all.
void inParallel(std::size_t count, const std::function<void(std::size_t)> &work);

} // namespace app::query
