#include "app/gateway/answerbuilder.h"

#include "app/gateway/limits.h"

#include <algorithm>
#include <utility>

namespace app::gateway {
namespace {

void setShort(std::string &name, std::string_view text)
{
    if (!text.empty())
        name = text.substr(0, limits::nameBytes);
}

} // namespace

void AnswerBuilder::beginEvent(UnixNano at)
{
    m_answer.isStream = true;
    m_eventAt = at;
    m_isNoted = false;
}

void AnswerBuilder::noteToken()
{
    if (!m_answer.isStream || m_isNoted)
        return;
    m_isNoted = true;
    ++m_answer.tokenEvents;
    if (m_answer.firstTokenAt == 0)
        m_answer.firstTokenAt = m_eventAt;
    m_answer.lastTokenAt = m_eventAt;
}

Choice &AnswerBuilder::choice(std::int64_t index)
{
    auto &all = m_answer.choices;
    const auto at =
        std::lower_bound(all.begin(), all.end(), index,
                         [](const Choice &one, std::int64_t wanted) { return one.index < wanted; });
    if (at != all.end() && at->index == index)
        return *at;
    if (all.size() >= limits::choices)
        return m_surplus = {};
    return *all.insert(at, Choice{.index = index});
}

void AnswerBuilder::addContent(std::int64_t index, std::string_view text)
{
    choice(index).content += text;
    if (!text.empty())
        noteToken();
}

void AnswerBuilder::addReasoning(std::int64_t index, std::string_view text)
{
    choice(index).reasoning += text;
    if (!text.empty())
        noteToken();
}

void AnswerBuilder::addRefusal(std::int64_t index, std::string_view text)
{
    choice(index).refusal += text;
    if (!text.empty())
        noteToken();
}

void AnswerBuilder::addTool(std::int64_t index, const ToolPiece &piece)
{
    auto &calls = choice(index).toolCalls;
    auto at = std::find_if(calls.rbegin(), calls.rend(),
                           [&](const ToolCall &one) { return one.index == piece.index; });
    if (at == calls.rend()) {
        if (calls.size() >= limits::toolCalls)
            return;
        calls.push_back({.index = piece.index});
        at = calls.rbegin();
    }
    setShort(at->id, piece.id);
    setShort(at->name, piece.name);
    at->arguments += piece.arguments;
    noteToken();
}

void AnswerBuilder::setFinish(std::int64_t index, std::string_view reason, std::string_view native)
{
    auto &one = choice(index);
    setShort(one.finishReason, reason);
    setShort(one.nativeFinishReason, native);
    if (!reason.empty())
        setFinished();
}

void AnswerBuilder::restart(std::int64_t index)
{
    auto &one = choice(index);
    one.content.clear();
    one.refusal.clear();
    one.toolCalls.clear();
    m_isNoted = m_answer.tokenEvents > 0;
}

void AnswerBuilder::setId(std::string_view id) { setShort(m_answer.id, id); }
void AnswerBuilder::setModel(std::string_view model) { setShort(m_answer.model, model); }
void AnswerBuilder::setProvider(std::string_view provider)
{
    setShort(m_answer.provider, provider);
}

void AnswerBuilder::setFailure(Failure failure) { m_answer.failure = std::move(failure); }

Answer AnswerBuilder::take() { return std::move(m_answer); }

} // namespace app::gateway
