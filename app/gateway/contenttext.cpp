#include "app/gateway/contenttext.h"

#include "app/gateway/json.h"

namespace app::gateway {
namespace {

std::string orNull(const std::string &text) { return text.empty() ? "null" : jsonString(text); }

std::string callsText(const std::vector<ToolCall> &calls)
{
    std::string out = "[";
    for (const auto &call : calls) {
        out += out.size() > 1 ? "," : "";
        out += R"({"id":)" + jsonString(call.id) + R"(,"index":)" + std::to_string(call.index);
        out += R"(,"type":"function","function":{"name":)" + jsonString(call.name);
        out += R"(,"arguments":)" + jsonString(call.arguments) + "}}";
    }
    return out + ']';
}

void appendChoice(std::string &out, const Choice &choice)
{
    out += R"("completion":)" + orNull(choice.content);
    out += R"(,"reasoning":)" + orNull(choice.reasoning);
    out += R"(,"toolCalls":)" + callsText(choice.toolCalls);
    if (!choice.refusal.empty())
        out += R"(,"refusal":)" + jsonString(choice.refusal);
}

std::string othersText(const std::vector<Choice> &choices)
{
    std::string out = "[";
    for (std::size_t i = 1; i < choices.size(); ++i) {
        out += i > 1 ? ",{" : "{";
        out += R"("index":)" + std::to_string(choices[i].index) + ',';
        appendChoice(out, choices[i]);
        out += '}';
    }
    return out + ']';
}

} // namespace

std::string promptText(const Request &request)
{
    if (request.messages.empty())
        return {};
    return R"({"messages":)" + request.messages + '}';
}

std::string completionText(const Generation &generation)
{
    const auto &choices = generation.answer.choices;
    std::string out = "{";
    appendChoice(out, choices.empty() ? Choice() : choices.front());
    if (choices.size() > 1)
        out += R"(,"choices":)" + othersText(choices);
    if (!generation.request.rest.empty())
        out += R"(,"rawRequest":)" + generation.request.rest;
    return out + '}';
}

} // namespace app::gateway
