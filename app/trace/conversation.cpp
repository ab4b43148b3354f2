#include "app/trace/conversation.h"

#include "app/trace/chatjson.h"
#include "app/trace/chatparts.h"
#include "app/trace/flatmessages.h"
#include "app/trace/limits.h"
#include "app/trace/mendjson.h"

#include <algorithm>
#include <array>

namespace app::trace {
namespace {

using Kind = MessagePart::Kind;
using namespace std::string_view_literals;

/// Where one half of a conversation may stand, in the order of 4.7.
struct Places {
    std::string_view role; ///< of a message that names none
    std::array<std::string_view, 2> json;
    std::array<std::string_view, 2> flat;
    std::array<std::string_view, 4> otherJson;
    std::array<std::string_view, 3> plain; ///< of any span; a message only in a call
};
constexpr Places inputPlaces{
    "user",
    {"gen_ai.input.messages", "gen_ai.prompt"},
    {"gen_ai.prompt.", "llm.input_messages."},
    {"langfuse.observation.input", "ai.prompt.messages", "ai.prompt", "pydantic_ai.all_messages"},
    {"span.input", "input.value", "traceloop.entity.input"}};
constexpr Places outputPlaces{"assistant",
                              {"gen_ai.output.messages", "gen_ai.completion"},
                              {"gen_ai.completion.", "llm.output_messages."},
                              {"langfuse.observation.output", "", "", ""},
                              {"span.output", "output.value", "traceloop.entity.output"}};

/// Collects the turns of one span.
class Reader
{
public:
    Reader(const Span &span, bool isCall) : m_span(span), m_isCall(isCall) {}

    std::vector<Turn> turns;
    bool isCut = false;

    void readInput()
    {
        const auto &all = m_span.attributes;
        if (!readAny(all, inputPlaces.json, "user") && !readFlat(all, inputPlaces)
            && !readAny(all, inputPlaces.otherJson, "user") && !readEvents(false) && m_isCall)
            readAny(all, inputPlaces.plain, "user");
        readSystem(all);
    }
    void readOutput()
    {
        const auto &all = m_span.attributes;
        if (!readAny(all, outputPlaces.json, "assistant") && !readFlat(all, outputPlaces)
            && !readAny(all, outputPlaces.otherJson, "assistant") && !readVercel(all)
            && !readEvents(true) && m_isCall)
            readAny(all, outputPlaces.plain, "assistant");
    }

private:
    void readValue(const Value &value, std::string_view role)
    {
        const auto *text = value.get<std::string>();
        const std::string json = text ? std::string() : toJson(value);
        const std::string_view source = text ? std::string_view(*text) : std::string_view(json);
        if (auto mended = mendedJson(source)) {
            isCut = isCut || mended->isCut;
            return readMessages(mended->tree, role, turns);
        }
        turns.push_back({normalRole(role), {{.kind = Kind::Text, .text = std::string(source)}}});
    }

    template <std::size_t count>
    bool readAny(const Attributes &attributes, const std::array<std::string_view, count> &keys,
                 std::string_view role)
    {
        for (const auto key : keys) {
            const auto *value = key.empty() ? nullptr : find(attributes, key);
            if (!value || value->isEmpty())
                continue;
            const auto before = turns.size();
            readValue(*value, role);
            if (turns.size() > before)
                return true;
        }
        return false;
    }

    bool readFlat(const Attributes &attributes, const Places &places)
    {
        return std::any_of(places.flat.begin(), places.flat.end(), [&](std::string_view prefix) {
            return readFlatMessages(attributes, prefix, places.role, turns);
        });
    }

    /// GenAI keeps the system's words beside the messages; they come first.
    void readSystem(const Attributes &attributes)
    {
        const auto *value = find(attributes, "gen_ai.system_instructions");
        if (!value)
            return;
        std::vector<Turn> messages;
        messages.swap(turns);
        readValue(*value, "system");
        Turn system{"system", {}};
        for (auto &turn : turns)
            std::move(turn.parts.begin(), turn.parts.end(), std::back_inserter(system.parts));
        turns = std::move(messages);
        turns.insert(turns.begin(), std::move(system));
    }

    bool readVercel(const Attributes &attributes)
    {
        Turn turn{"assistant", {}};
        const auto add = [&](std::string_view key, Kind kind) {
            if (const auto text = findText(attributes, key); !text.empty())
                turn.parts.push_back({.kind = kind, .text = std::string(text)});
        };
        add("ai.response.reasoning", Kind::Reasoning);
        add("ai.response.text", Kind::Text);
        add("ai.response.object", Kind::Text);
        if (const auto calls = mendedJson(findText(attributes, "ai.response.toolCalls"));
            calls && calls->tree.IsArray()) {
            isCut = isCut || calls->isCut;
            for (const auto &call : calls->tree.GetArray())
                turn.parts.push_back(toolCallPart(call));
        }
        if (turn.parts.empty())
            return false;
        turns.push_back(std::move(turn));
        return true;
    }

    /// One event per message (GenAI before 1.37), or one event with all of them.
    bool readEvents(bool isOutput)
    {
        const auto before = turns.size();
        for (const auto &event : m_span.events) {
            if (turns.size() < limits::turns)
                isOutput ? readOutputEvent(event) : readInputEvent(event);
        }
        return turns.size() > before;
    }
    void readInputEvent(const Event &event)
    {
        std::string_view role = event.name;
        if (role.starts_with("gen_ai.") && role.ends_with(".message")) {
            role.remove_prefix(7);
            role.remove_suffix(8);
            readMessageEvent(event.attributes, role);
        } else if (event.name == "gen_ai.client.inference.operation.details"
                   || event.name == "gen_ai.content.prompt") {
            readAny(event.attributes, inputPlaces.json, "user");
            readSystem(event.attributes);
        }
    }
    void readOutputEvent(const Event &event)
    {
        if (event.name == "gen_ai.choice")
            readChoiceEvent(event.attributes);
        else if (event.name == "gen_ai.client.inference.operation.details"
                 || event.name == "gen_ai.content.completion")
            readAny(event.attributes, outputPlaces.json, "assistant");
    }
    /// The event's attributes are the message; its structured members may be JSON in a text.
    void readMessageEvent(const Attributes &attributes, std::string_view role)
    {
        Attributes message;
        for (const auto &attribute : attributes) {
            const bool isId = attribute.key == "id" && role == "tool";
            message.push_back({isId ? "tool_call_id" : attribute.key, attribute.value});
        }
        if (findText(message, "role").empty())
            message.push_back({"role", role});
        auto calls = takeJson(message, "tool_calls");
        readValue(Value(std::move(message)), role);
        if (!calls || turns.empty())
            return;
        for (const auto &call : calls->tree.GetArray())
            turns.back().parts.push_back(toolCallPart(call));
    }
    void readChoiceEvent(const Attributes &attributes)
    {
        if (const auto *message = find(attributes, "message"))
            readValue(*message, "assistant");
        else
            readMessageEvent(attributes, "assistant");
        if (const auto reason = findText(attributes, "finish_reason");
            !reason.empty() && !turns.empty())
            turns.back().finishReason = reason;
    }
    /// A list that stands as JSON in a text, taken out of the message.
    std::optional<MendedJson> takeJson(Attributes &message, std::string_view key)
    {
        auto json = mendedJson(findText(message, key));
        if (!json || !json->tree.IsArray())
            return {};
        isCut = isCut || json->isCut;
        std::erase_if(message, [&](const Attribute &one) { return one.key == key; });
        return json;
    }

    const Span &m_span;
    bool m_isCall;
};

/// What was told of the answer's end outside the messages.
void setFinishReason(Conversation &made)
{
    if (made.turns.size() > made.inputTurns && made.turns.back().finishReason.empty())
        made.turns.back().finishReason = made.call.finishReason;
}

} // namespace

std::optional<Conversation> conversationOf(const Span &span)
{
    const auto call = generationOf(span);
    Reader reader(span, call.has_value());
    reader.readInput();
    const auto inputTurns = reader.turns.size();
    reader.readOutput();
    if (reader.turns.empty())
        return {};
    Conversation made;
    made.turns = std::move(reader.turns);
    made.inputTurns = inputTurns;
    made.isCut = reader.isCut || made.turns.size() >= limits::turns;
    made.call = call.value_or(Generation{});
    setFinishReason(made);
    return made;
}

} // namespace app::trace
