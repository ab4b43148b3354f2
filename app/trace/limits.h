#pragma once

#include <cstddef>

/// What is read of messages inside attributes.
namespace app::trace::limits {

constexpr int jsonDepth = 64; ///< of messages that are taken apart
constexpr std::size_t jsonBytes =
    16 * 1024 * 1024;                 ///< longer messages stay as they are or are cut as text
constexpr int messageIndex = 100'000; ///< of `gen_ai.prompt.<i>` and its kin
constexpr std::size_t turns = 20'000; ///< of one conversation

} // namespace app::trace::limits
