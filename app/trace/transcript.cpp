#include "app/trace/transcript.h"

#include <algorithm>
#include <map>

namespace app::trace {
namespace {

using Kind = MessagePart::Kind;

/// So many conversations may run beside each other and still be told apart.
constexpr std::size_t mostRecent = 8;

/// OpenRouter's mark beside a value that it shortened.
bool wasShortened(const Attributes &attributes)
{
    return std::any_of(attributes.begin(), attributes.end(), [](const Attribute &attribute) {
        return attribute.key.ends_with(".truncated");
    });
}

/// A result whose call was made in an earlier turn knows only the call's id.
void nameResults(std::vector<Turn> &turns)
{
    std::map<std::string, std::string, std::less<>> names;
    for (auto &turn : turns) {
        for (auto &part : turn.parts) {
            if (part.kind == Kind::ToolCall && !part.id.empty())
                names.emplace(part.id, part.name);
            const auto name = part.kind == Kind::ToolResult && part.name.empty()
                ? names.find(part.id)
                : names.end();
            if (name != names.end())
                part.name = name->second;
        }
    }
}

void split(std::vector<Turn> turns, std::size_t inputTurns, TranscriptCall &made)
{
    const auto middle = turns.begin() + std::ptrdiff_t(made.earlierCount);
    const std::size_t answers = turns.size() - inputTurns;
    made.earlier.assign(std::make_move_iterator(turns.begin()), std::make_move_iterator(middle));
    made.turns.assign(std::make_move_iterator(middle), std::make_move_iterator(turns.end()));
    pairToolResults(made.earlier, 0);
    pairToolResults(made.turns, 0);
    made.inputTurns = made.turns.size() - std::min(answers, made.turns.size());
}

} // namespace

std::size_t Transcriber::sharedWithOneBefore(const Conversation &now) const
{
    std::size_t most = 0;
    for (const auto &before : m_recent)
        most = std::max(most, unchangedTurns(before, now));
    return most;
}

TranscriptCall Transcriber::read(const LocatedSpan &located)
{
    TranscriptCall made;
    made.located = located;
    auto conversation = conversationOf(*located.span);
    if (!conversation) {
        made.call = generationOf(*located.span).value_or(Generation{});
        return made;
    }
    made.hasMessages = true;
    made.call = conversation->call;
    made.isCut = conversation->isCut || wasShortened(located.span->attributes);
    made.earlierCount = sharedWithOneBefore(*conversation);
    auto turns = conversation->turns;
    nameResults(turns);
    split(std::move(turns), conversation->inputTurns, made);
    m_recent.push_back(*std::move(conversation));
    if (m_recent.size() > mostRecent)
        m_recent.pop_front();
    return made;
}

} // namespace app::trace
