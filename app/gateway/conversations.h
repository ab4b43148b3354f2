#pragma once

#include "app/gateway/generation.h"

#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace app::gateway {

/// Finds out which calls belong to one conversation where the client does not say: each request begins with the messages of
/// the one before and its answer (or is a repetition of one that failed, or names it by `previous_response_id`). Remembers
/// hashes of where conversations ended, never content; bounded, the oldest go first. Thread-safe.
class Conversations
{
public:
    /// The session of a call: that of the call it continues, else a new one. Every call of a chat API gets one, because the
    /// first call of a conversation is stored before the second comes; empty for calls without messages. `scope` keeps
    /// conversations of different upstreams and keys apart, `freshKey` tells calls with equal messages apart.
    std::string sessionOf(const Generation &generation, std::string_view scope,
                          std::string_view freshKey);

    std::size_t size() const;

private:
    std::string found(const Request &request, std::uint64_t scope, std::uint64_t chain) const;
    const std::string *find(std::uint64_t end) const;
    void remember(std::uint64_t end, const std::string &session);

    mutable std::mutex m_mutex;
    std::unordered_map<std::uint64_t, std::string>
        m_sessions; ///< by the hash of all messages so far
    std::deque<std::uint64_t> m_order;
};

} // namespace app::gateway
