#include "app/broadcast/privacy.h"

#include <algorithm>
#include <array>

namespace app::broadcast {
namespace {

using namespace std::string_view_literals;

/// Searched by halves, so they are sorted below.
constexpr std::array listedKeys = {
    // OpenRouter
    "gen_ai.prompt"sv,
    "gen_ai.completion"sv,
    "span.input"sv,
    "span.output"sv,
    "trace.input"sv,
    "trace.output"sv,
    "span.status_message"sv,
    // OpenTelemetry GenAI
    "gen_ai.input.messages"sv,
    "gen_ai.output.messages"sv,
    "gen_ai.system_instructions"sv,
    "gen_ai.tool.definitions"sv,
    "gen_ai.tool.call.arguments"sv,
    "gen_ai.tool.call.result"sv,
    "gen_ai.tool.description"sv,
    "gen_ai.retrieval.query.text"sv,
    "gen_ai.retrieval.documents"sv,
    "gen_ai.evaluation.explanation"sv,
    "gen_ai.memory.content"sv,
    "error.message"sv,
    "exception.message"sv,
    "exception.stacktrace"sv,
    // OpenInference
    "input.value"sv,
    "output.value"sv,
    "llm.invocation_parameters"sv,
    "llm.function_call"sv,
    "llm.prompts"sv,
    "llm.completions"sv,
    "llm.prompt_template.template"sv,
    "llm.prompt_template.variables"sv,
    "retrieval.documents"sv,
    "reranker.query"sv,
    "embedding.text"sv,
    "embedding.vector"sv,
    "embedding.embeddings"sv,
    "tool.parameters"sv,
    "tool.description"sv,
    "llm.input_messages"sv,
    "llm.output_messages"sv,
    "llm.tools"sv,
    // OpenLLMetry
    "traceloop.entity.input"sv,
    "traceloop.entity.output"sv,
    "traceloop.prompt.template"sv,
    "llm.request.functions"sv,
    "llm.headers"sv,
    // Langfuse
    "langfuse.trace.input"sv,
    "langfuse.trace.output"sv,
    "langfuse.observation.input"sv,
    "langfuse.observation.output"sv,
    "langfuse.observation.status_message"sv,
    // Vercel AI SDK
    "ai.prompt"sv,
    "ai.response.text"sv,
    "ai.response.toolCalls"sv,
    "ai.response.object"sv,
    "ai.response.reasoning"sv,
    "ai.response.files"sv,
    "ai.toolCall.args"sv,
    "ai.toolCall.result"sv,
    "ai.value"sv,
    "ai.values"sv,
    "ai.embedding"sv,
    "ai.embeddings"sv,
    "ai.schema"sv,
    // Logfire and Pydantic AI
    "all_messages_events"sv,
    "pydantic_ai.all_messages"sv,
    "events"sv,
    "final_result"sv,
    "tool_arguments"sv,
    "tool_response"sv,
    "request_data"sv,
    "response_data"sv,
    "logfire.msg"sv,
    "model_request_parameters"sv,
    // MLflow
    "mlflow.spanInputs"sv,
    "mlflow.spanOutputs"sv,
    "mlflow.traceInputs"sv,
    "mlflow.traceOutputs"sv,
    "mlflow.chat.messages"sv,
    "mlflow.chat.tools"sv,
    // Claude Code and other agents
    "user_prompt"sv,
    "prompt"sv,
    "completion"sv,
    "response"sv,
    "tool_input"sv,
    "tool_output"sv,
    "tool_parameters"sv,
    "new_context"sv,
    "system_prompt"sv,
    // messages on events
    "content"sv,
    "message"sv,
    "tool_calls"sv,
    "body"sv,
    "event.body"sv,
};

constexpr auto exactKeys = [] {
    auto sorted = listedKeys;
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}();

/// Indexed families: everything below these.
constexpr std::array prefixes = {
    "gen_ai.prompt."sv,
    "gen_ai.completion."sv,
    "gen_ai.input.messages."sv,
    "gen_ai.output.messages."sv,
    "gen_ai.system_instructions."sv,
    "gen_ai.tool.definitions."sv,
    "gen_ai.retrieval.documents."sv,
    "llm.input_messages."sv,
    "llm.output_messages."sv,
    "llm.tools."sv,
    "llm.choices."sv,
    "llm.prompts."sv,
    "llm.completions."sv,
    "llm.prompt_template.variables."sv,
    "llm.request.functions."sv,
    "llm.headers."sv,
    "retrieval.documents."sv,
    "reranker.input_documents."sv,
    "reranker.output_documents."sv,
    "embedding.embeddings."sv,
    "traceloop.prompt.template_variables."sv,
    "ai.prompt."sv,
    "ai.result."sv,
    "ai.request.headers."sv,
    "ai.response.headers."sv,
    "db.query.result"sv,
    "span.input."sv,
    "span.output."sv,
    "trace.input."sv,
    "trace.output."sv,
};

/// OpenRouter's own sentences: they quote nobody.
constexpr std::array plainReasons = {"The client has disconnected"sv, "Provider returned error"sv};

bool isPlain(const std::string &reason)
{
    return std::find(plainReasons.begin(), plainReasons.end(), reason) != plainReasons.end();
}

void strip(trace::Attributes &attributes)
{
    std::erase_if(attributes, [](const trace::Attribute &attribute) {
        const auto *text = attribute.value.get<std::string>();
        return isContentKey(attribute.key) && !(text && isPlain(*text));
    });
}

void strip(trace::Span &span)
{
    strip(span.attributes);
    for (auto &event : span.events)
        strip(event.attributes);
    for (auto &link : span.links)
        strip(link.attributes);
    if (!isPlain(span.status.message))
        span.status.message.clear();
}

} // namespace

bool isContentKey(std::string_view key)
{
    // what says that a text was shortened speaks of the same text
    constexpr auto mark = ".truncated"sv;
    if (key.ends_with(mark))
        key.remove_suffix(mark.size());
    return std::binary_search(exactKeys.begin(), exactKeys.end(), key)
        || std::any_of(prefixes.begin(), prefixes.end(),
                       [key](std::string_view prefix) { return key.starts_with(prefix); });
}

void removeContent(trace::Batch &batch)
{
    for (auto &resourceSpans : batch.resourceSpans) {
        strip(resourceSpans.resource.attributes);
        for (auto &scopeSpans : resourceSpans.scopeSpans) {
            strip(scopeSpans.scope.attributes);
            for (auto &span : scopeSpans.spans)
                strip(span);
        }
    }
}

trace::Batch withoutContent(const trace::Batch &batch)
{
    trace::Batch stripped = batch;
    removeContent(stripped);
    return stripped;
}

} // namespace app::broadcast
