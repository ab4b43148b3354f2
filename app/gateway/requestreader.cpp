#include "app/gateway/requestreader.h"

#include "app/broadcast/media.h"
#include "app/gateway/chatshape.h"
#include "app/gateway/limits.h"
#include "app/gateway/messagemarks.h"
#include "app/gateway/session.h"

#include <array>

namespace app::gateway {
namespace {

/// What becomes messages; slices of the body.
struct Contents {
    std::string_view messages;
    std::string_view system;
    std::string_view instructions;
    std::string_view input;
    std::string_view prompt;
};

struct ContentRow {
    Api api;
    std::string_view name;
    std::string_view Contents::*member;
};
constexpr std::array<ContentRow, 7> contentRows{{
    {Api::ChatCompletions, "messages", &Contents::messages},
    {Api::Messages, "messages", &Contents::messages},
    {Api::Messages, "system", &Contents::system},
    {Api::Responses, "instructions", &Contents::instructions},
    {Api::Responses, "input", &Contents::input},
    {Api::Completions, "prompt", &Contents::prompt},
    {Api::Embeddings, "input", &Contents::input},
}};

enum class Kind { Integer, Real };
struct ParameterRow {
    std::string_view name;
    std::string_view key;
    Kind kind;
};
/// In the order in which the attributes stand.
constexpr std::array<ParameterRow, 11> parameterRows{{
    {"temperature", "gen_ai.request.temperature", Kind::Real},
    {"max_tokens", "gen_ai.request.max_tokens", Kind::Integer},
    {"max_completion_tokens", "gen_ai.request.max_tokens", Kind::Integer},
    {"max_output_tokens", "gen_ai.request.max_tokens", Kind::Integer},
    {"top_p", "gen_ai.request.top_p", Kind::Real},
    {"frequency_penalty", "gen_ai.request.frequency_penalty", Kind::Real},
    {"presence_penalty", "gen_ai.request.presence_penalty", Kind::Real},
    {"top_k", "gen_ai.request.top_k", Kind::Integer},
    {"seed", "gen_ai.request.seed", Kind::Integer},
    {"n", "gen_ai.request.choice.count", Kind::Integer},
    {"dimensions", "gen_ai.embeddings.dimension.count", Kind::Integer},
}};

struct NameRow {
    std::string_view name;
    std::string TraceNames::*member;
};
constexpr std::array<NameRow, 5> nameRows{{
    {"trace_id", &TraceNames::traceId},
    {"parent_span_id", &TraceNames::parentSpanId},
    {"trace_name", &TraceNames::traceName},
    {"span_name", &TraceNames::spanName},
    {"generation_name", &TraceNames::generationName},
}};

/// A JSON value as an attribute's: scalars as such, lists and objects as their JSON text; nothing for null.
std::optional<trace::Value> attributeOf(JsonParser &parser, JsonValue value)
{
    switch (startOf(value)) {
    case '"': return trace::Value(parser.text(value));
    case 't':
    case 'f': return flagOf(value) ? std::optional<trace::Value>(*flagOf(value)) : std::nullopt;
    case 'n': return {};
    case '{':
    case '[': return trace::Value(rawOf(value));
    default: break;
    }
    if (const auto whole = integerOf(value))
        return trace::Value(*whole);
    const auto number = numberOf(value);
    return number ? std::optional<trace::Value>(*number) : std::nullopt;
}

class RequestReader
{
public:
    RequestReader(Api api, const CapturedHeaders &headers) : m_api(api), m_headers(headers) {}

    Request read(std::string_view body)
    {
        const bool isRead = m_parser.document(body, [this](JsonValue root) {
            JsonParser::eachMember(root, [this](std::string_view key, JsonValue value) {
                if (!takeContent(key, value))
                    takeOther(key, value);
            });
        });
        if (!isRead && !body.empty())
            m_request.unreadable = "it is no JSON";
        if (isRead)
            finish();
        settleSession();
        return std::move(m_request);
    }

private:
    bool takeContent(std::string_view key, JsonValue value)
    {
        for (const auto &[api, name, member] : contentRows) {
            if (api != m_api || name != key)
                continue;
            m_contents.*member = rawOf(value);
            return true;
        }
        return false;
    }

    void takeOther(std::string_view key, JsonValue value)
    {
        if (key == "model")
            m_request.model = name(value);
        else if (key == "user")
            m_request.user = name(value);
        else if (key == "session_id")
            m_request.session = name(value);
        else if (key == "prompt_cache_key")
            m_cacheKey = name(value);
        else if (key == "previous_response_id")
            m_request.previousResponseId = name(value);
        else if (key == "stream")
            m_request.isStreaming = flagOf(value).value_or(false);
        else
            takeParameter(key, value);
        const auto raw = rawOf(value);
        addToRest(key, raw);
        if (key == "tools")
            m_request.tools = raw;
        else if (key == "trace" || key == "metadata")
            m_later[key == "trace" ? 0 : 1] = raw;
    }

    std::string name(JsonValue value)
    {
        return std::string(m_parser.text(value).substr(0, limits::nameBytes));
    }

    void takeParameter(std::string_view key, JsonValue value)
    {
        for (std::size_t i = 0; i < parameterRows.size(); ++i) {
            const auto &row = parameterRows[i];
            if (row.name != key)
                continue;
            if (const auto whole = integerOf(value); row.kind == Kind::Integer && whole)
                m_parameters[i] = trace::Value(*whole);
            else if (const auto number = numberOf(value); row.kind == Kind::Real && number)
                m_parameters[i] = trace::Value(*number);
        }
    }

    void addToRest(std::string_view key, std::string_view raw)
    {
        m_request.rest += m_request.rest.empty() ? '{' : ',';
        ((m_request.rest += jsonString(key)) += ':') += raw;
    }

    void finish()
    {
        m_request.rest += m_request.rest.empty() ? "{\"_skin\":\"" : ",\"_skin\":\"";
        (m_request.rest += skinOf(m_api)) += "\"}";
        for (std::size_t i = 0; i < parameterRows.size(); ++i)
            if (!m_parameters[i].isEmpty())
                m_request.parameters.push_back(
                    {std::string(parameterRows[i].key), std::move(m_parameters[i])});
        readTrace(m_later[0]);
        readMetadata(m_later[1]);
        finishMessages();
    }

    void readTrace(std::string_view raw)
    {
        m_parser.document(raw, [this](JsonValue root) {
            JsonParser::eachMember(root, [this](std::string_view key, JsonValue value) {
                if (takeName(key, value) || m_request.metadata.size() >= limits::metadataKeys)
                    return;
                if (auto attribute = attributeOf(m_parser, value))
                    m_request.metadata.push_back({std::string(key), *std::move(attribute)});
            });
        });
    }

    bool takeName(std::string_view key, JsonValue value)
    {
        for (const auto &[wanted, member] : nameRows) {
            if (wanted != key)
                continue;
            m_request.names.*member = isText(value) ? name(value) : std::string();
            return true;
        }
        return false;
    }

    /// Anthropic's place for a user, where Claude Code also puts its session.
    void readMetadata(std::string_view raw)
    {
        m_parser.document(raw, [this](JsonValue root) {
            JsonParser::eachMember(root, [this](std::string_view key, JsonValue value) {
                if (key == "user_id")
                    m_caller = callerIdsOf(m_parser.text(value));
            });
        });
        if (m_request.user.empty())
            m_request.user = m_caller.user;
        if (!m_caller.device.empty())
            m_request.metadata.push_back({"device_id", m_caller.device});
    }

    void settleSession()
    {
        if (m_request.session.empty())
            m_request.session = sessionHeaderOf(m_headers).substr(0, limits::nameBytes);
        if (m_request.session.empty())
            m_request.session = m_caller.session;
        if (m_request.session.empty() && namesSessionInCacheKey(m_headers))
            m_request.session = m_cacheKey;
    }

    void finishMessages()
    {
        auto &messages = m_request.messages;
        switch (m_api) {
        case Api::Messages:
            messages = chatFromMessages(m_contents.system, m_contents.messages);
            break;
        case Api::Responses:
            messages = chatFromResponses(m_contents.instructions, m_contents.input);
            break;
        case Api::Completions: messages = chatFromTexts(m_contents.prompt); break;
        case Api::Embeddings: messages = chatFromTexts(m_contents.input); break;
        case Api::ChatCompletions: messages = m_contents.messages; break;
        }
        if (m_api == Api::ChatCompletions)
            readMarks(m_contents.messages, m_request);
        else
            readMarks(PaddedText(messages).view(), m_request);
        broadcast::removeMedia(messages);
        broadcast::removeMedia(m_request.rest);
    }

    Api m_api;
    const CapturedHeaders &m_headers;
    JsonParser m_parser;
    Request m_request;
    Contents m_contents;
    CallerIds m_caller;
    std::string m_cacheKey;
    std::array<std::string_view, 2> m_later; ///< `trace` and `metadata`, read when all is known
    std::array<trace::Value, parameterRows.size()> m_parameters;
};

} // namespace

Request readRequest(Api api, const CapturedHeaders &headers, const BodyText &body)
{
    auto request = RequestReader(api, headers).read(body.text.view());
    if (!body.unreadable.empty())
        request.unreadable = body.unreadable;
    return request;
}

} // namespace app::gateway
