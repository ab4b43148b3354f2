#include "app/gateway/conversations.h"

#include "app/base/encoding.h"
#include "app/gateway/hash.h"
#include "app/gateway/limits.h"
#include "app/gateway/messagemarks.h"

#include <array>

namespace app::gateway {
namespace {

std::uint64_t chained(std::uint64_t chain, const MessageMark &mark)
{
    std::array<char, sizeof mark.hash> bytes{};
    std::memcpy(bytes.data(), &mark.hash, bytes.size());
    return hashOf({bytes.data(), bytes.size()}, chain);
}

/// Where a request ends that got no answer, so that its repetition is recognised.
std::uint64_t unanswered(std::uint64_t chain) { return hashOf("unanswered", chain); }

std::uint64_t byId(std::uint64_t scope, std::string_view id) { return hashOf(id, scope); }

std::uint64_t chainOf(const Request &request, std::uint64_t scope)
{
    auto chain = scope;
    for (const auto &mark : request.marks)
        chain = chained(chain, mark);
    return chain;
}

std::string made(std::uint64_t chain, std::string_view freshKey)
{
    auto hash = hashOf(freshKey, chain);
    Bytes bytes;
    for (int i = 0; i < 8; ++i, hash >>= 8)
        bytes.push_back(std::uint8_t(hash));
    return "conversation-" + toHex(bytes);
}

const Choice *answerOf(const Generation &generation)
{
    const auto &choices = generation.answer.choices;
    if (choices.empty() || (choices.front().content.empty() && choices.front().toolCalls.empty()))
        return nullptr;
    return &choices.front();
}

} // namespace

const std::string *Conversations::find(std::uint64_t end) const
{
    const auto hit = m_sessions.find(end);
    return hit == m_sessions.end() ? nullptr : &hit->second;
}

void Conversations::remember(std::uint64_t end, const std::string &session)
{
    if (!m_sessions.insert_or_assign(end, session).second)
        return;
    m_order.push_back(end);
    if (m_order.size() > limits::rememberedTurns) {
        m_sessions.erase(m_order.front());
        m_order.pop_front();
    }
}

/// The longest beginning that ended a call wins.
std::string Conversations::found(const Request &request, std::uint64_t scope,
                                 std::uint64_t chain) const
{
    if (!request.previousResponseId.empty())
        if (const auto *session = find(byId(scope, request.previousResponseId)))
            return *session;
    if (const auto *session = find(unanswered(chain)))
        return *session;
    std::string best;
    auto end = scope;
    for (const auto &mark : request.marks) {
        end = chained(end, mark);
        const auto *session = mark.isAssistant ? find(end) : nullptr;
        if (session)
            best = *session;
    }
    return best;
}

std::string Conversations::sessionOf(const Generation &generation, std::string_view scopeName,
                                     std::string_view freshKey)
{
    const auto &request = generation.request;
    if (operationOf(generation.api) != "chat" || request.marks.empty())
        return {};
    const auto scope = hashOf(scopeName, 0);
    // what follows an id is only the end of a conversation
    const auto start =
        request.previousResponseId.empty() ? scope : byId(scope, request.previousResponseId);
    const auto chain = chainOf(request, start);
    const auto *answer = answerOf(generation);
    const std::lock_guard lock(m_mutex);
    auto session = found(request, scope, chain);
    if (session.empty())
        session = made(chain, freshKey);
    remember(answer ? chained(chain, markOf(*answer)) : unanswered(chain), session);
    if (generation.api == Api::Responses && !generation.answer.id.empty())
        remember(byId(scope, generation.answer.id), session);
    return session;
}

std::size_t Conversations::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_sessions.size();
}

} // namespace app::gateway
