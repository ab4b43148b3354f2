#pragma once

#include <cstddef>

/// What is read of one call. The bytes that pass are never limited by these.
namespace app::gateway::limits {

constexpr std::size_t plainBytes = 64 * 1024 * 1024; ///< of a body after decompression
constexpr std::size_t choices = 128;                 ///< of one answer
constexpr std::size_t toolCalls = 1024;              ///< of one choice
constexpr std::size_t messages = 100'000;            ///< of one request, for the conversation
constexpr std::size_t metadataKeys = 256;            ///< of the request's `trace` object
constexpr std::size_t nameBytes = 1024;              ///< of a model, an id, a user, a session
constexpr std::size_t wordBytes = 100;               ///< of an error's type and code
constexpr std::size_t errorBytes = 16 * 1024;        ///< of an error's message
constexpr std::size_t valueBytes = 10'000'000;    ///< of one attribute; longer ones are shortened
constexpr std::size_t rememberedTurns = 16'384;   ///< ends of conversations that can go on
constexpr std::size_t patternBytes = 1024 * 1024; ///< memory of one redaction pattern
constexpr long long probeBytes = 1024 * 1024;     ///< of a local server's list of models

} // namespace app::gateway::limits
