#include "app/trace/conversation.h"

#include <algorithm>
#include <map>

namespace app::trace {
namespace {

using Kind = MessagePart::Kind;

bool says(const MessagePart &a, const MessagePart &b)
{
    return a.kind == b.kind && a.text == b.text && a.name == b.name && a.bytes == b.bytes;
}

std::vector<const MessagePart *> withoutReasoning(const Turn &turn)
{
    std::vector<const MessagePart *> parts;
    for (const auto &part : turn.parts) {
        if (part.kind != Kind::Reasoning)
            parts.push_back(&part);
    }
    return parts;
}

bool isSame(const Turn &a, const Turn &b)
{
    if (a.role != b.role)
        return false;
    const auto left = withoutReasoning(a);
    const auto right = withoutReasoning(b);
    return std::equal(
        left.begin(), left.end(), right.begin(), right.end(),
        [](const MessagePart *one, const MessagePart *other) { return says(*one, *other); });
}

using Results = std::map<std::string, MessagePart, std::less<>>;

/// Takes results whose call stands in these turns out of theirs.
Results takeResults(std::vector<Turn> &turns, std::size_t first)
{
    std::map<std::string, bool, std::less<>> calls;
    Results results;
    for (auto turn = turns.begin() + std::ptrdiff_t(first); turn != turns.end(); ++turn) {
        for (const auto &part : turn->parts) {
            if (part.kind == Kind::ToolCall && !part.id.empty())
                calls.emplace(part.id, false);
        }
        const auto goes = [&](MessagePart &part) {
            const auto call = part.kind == Kind::ToolResult ? calls.find(part.id) : calls.end();
            if (call == calls.end() || call->second)
                return false;
            call->second = true;
            results.emplace(part.id, std::move(part));
            return true;
        };
        std::vector<MessagePart> kept;
        for (auto &part : turn->parts) {
            if (!goes(part))
                kept.push_back(std::move(part));
        }
        turn->parts = std::move(kept);
    }
    return results;
}

void putBehindCalls(Turn &turn, Results &results)
{
    std::vector<MessagePart> parts;
    for (auto &part : turn.parts) {
        const auto result = part.kind == Kind::ToolCall ? results.find(part.id) : results.end();
        const std::string name = part.name;
        parts.push_back(std::move(part));
        if (result == results.end())
            continue;
        result->second.name = name;
        parts.push_back(std::move(result->second));
        results.erase(result);
    }
    turn.parts = std::move(parts);
}

} // namespace

std::size_t unchangedTurns(const Conversation &before, const Conversation &now)
{
    const auto most = std::min(before.turns.size(), now.inputTurns);
    std::size_t same = 0;
    while (same < most && isSame(before.turns[same], now.turns[same]))
        ++same;
    return same;
}

void pairToolResults(std::vector<Turn> &turns, std::size_t first)
{
    if (first >= turns.size())
        return;
    auto results = takeResults(turns, first);
    const auto from = turns.begin() + std::ptrdiff_t(first);
    for (auto turn = from; turn != turns.end(); ++turn)
        putBehindCalls(*turn, results);
    turns.erase(
        std::remove_if(from, turns.end(),
                       [](const Turn &turn) { return turn.role == "tool" && turn.parts.empty(); }),
        turns.end());
}

} // namespace app::trace
