#include "ui/settings/connectlines.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;
using app::gateway::Upstream;
using app::gateway::UpstreamKind;

namespace {

struct ConnectWords {
    Q_DECLARE_TR_FUNCTIONS(ui::ConnectWords)
};

const auto curlOfChat = uR"(curl @v1@/chat/completions \
  -H "Authorization: Bearer $@variable@" \
  -H "Content-Type: application/json" \
  -d '{"model": "@model@",
       "messages": [{"role": "user", "content": "Hello"}]}')"_s;
const auto curlOfMessages = uR"(curl @v1@/messages \
  -H "x-api-key: $@variable@" \
  -H "anthropic-version: 2023-06-01" \
  -H "Content-Type: application/json" \
  -d '{"model": "@model@", "max_tokens": 100,
       "messages": [{"role": "user", "content": "Hello"}]}')"_s;
const auto pythonOfChat = uR"(import os
from openai import OpenAI

client = OpenAI(base_url="@v1@",
                api_key=os.environ["@variable@"])
answer = client.chat.completions.create(
    model="@model@", messages=[{"role": "user", "content": "Hello"}])
print(answer.choices[0].message.content))"_s;
const auto pythonOfMessages = uR"(import os
from anthropic import Anthropic

client = Anthropic(base_url="@root@",
                   api_key=os.environ["@variable@"])
answer = client.messages.create(
    model="@model@", max_tokens=100,
    messages=[{"role": "user", "content": "Hello"}])
print(answer.content[0].text))"_s;
const auto nodeOfChat = uR"(import OpenAI from "openai";

const client = new OpenAI({
  baseURL: "@v1@", apiKey: process.env.@variable@ });
const answer = await client.chat.completions.create({
  model: "@model@", messages: [{ role: "user", content: "Hello" }] });
console.log(answer.choices[0].message.content);)"_s;
const auto nodeOfMessages = uR"(import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic({
  baseURL: "@root@", apiKey: process.env.@variable@ });
const answer = await client.messages.create({
  model: "@model@", max_tokens: 100,
  messages: [{ role: "user", content: "Hello" }] });
console.log(answer.content[0].text);)"_s;
const auto claudeCode = uR"(export ANTHROPIC_BASE_URL=@root@
claude)"_s;
const auto claudeCodeWithToken = uR"(export ANTHROPIC_BASE_URL=@root@
export ANTHROPIC_AUTH_TOKEN=$@variable@
claude)"_s;
const auto codex = uR"(model = "@model@"
model_provider = "spancast"

[model_providers.spancast]
name = "Spancast"
base_url = "@v1@"
env_key = "@variable@"
wire_api = "responses")"_s;
const auto liteLlmOfChat = uR"(import os
import litellm

answer = litellm.completion(
    model="openai/@model@", api_base="@v1@",
    api_key=os.environ["@variable@"],
    messages=[{"role": "user", "content": "Hello"}])
print(answer.choices[0].message.content))"_s;
const auto liteLlmOfMessages = uR"(import os
import litellm

answer = litellm.completion(
    model="anthropic/@model@", api_base="@root@",
    api_key=os.environ["@variable@"],
    messages=[{"role": "user", "content": "Hello"}])
print(answer.choices[0].message.content))"_s;
const auto langChainOfChat = uR"(import os
from langchain_openai import ChatOpenAI

model = ChatOpenAI(
    model="@model@", base_url="@v1@",
    api_key=os.environ["@variable@"])
print(model.invoke("Hello").content))"_s;
const auto langChainOfMessages = uR"(import os
from langchain_anthropic import ChatAnthropic

model = ChatAnthropic(
    model="@model@", base_url="@root@",
    api_key=os.environ["@variable@"])
print(model.invoke("Hello").content))"_s;
const auto openTelemetry = uR"(export OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:@otlp@
export OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf
export OTEL_SERVICE_NAME=my-program)"_s;

/// The variable a person most likely has the key in.
QString keyVariable(const Upstream &upstream)
{
    if (upstream.usesStoredKey)
        return u"SPANCAST_GATEWAY_KEY"_s;
    switch (upstream.kind) {
    case UpstreamKind::OpenRouter: return u"OPENROUTER_API_KEY"_s;
    case UpstreamKind::Anthropic: return u"ANTHROPIC_API_KEY"_s;
    case UpstreamKind::OpenAi: break;
    }
    return u"OPENAI_API_KEY"_s;
}

QString modelOf(const Upstream &upstream)
{
    switch (upstream.kind) {
    case UpstreamKind::OpenRouter: return u"openai/gpt-4o-mini"_s;
    case UpstreamKind::Anthropic: return u"claude-sonnet-4-5"_s;
    case UpstreamKind::OpenAi: break;
    }
    return upstream.name == "openai"_L1 ? u"gpt-4o-mini"_s : u"your-model"_s;
}

class Filler
{
public:
    explicit Filler(const ConnectTo &to)
    {
        auto root = u"http://127.0.0.1:%1"_s.arg(to.gatewayPort);
        if (!to.isDefault)
            root += u"/u/"_s + to.upstream.name;
        m_words = {{u"@root@"_s, root},
                   {u"@v1@"_s, root + u"/v1"_s},
                   {u"@variable@"_s, keyVariable(to.upstream)},
                   {u"@model@"_s, modelOf(to.upstream)},
                   {u"@otlp@"_s, QString::number(to.receiverPort)}};
    }
    QString filled(QString text) const
    {
        for (const auto &[mark, word] : m_words)
            text.replace(mark, word);
        return text;
    }

private:
    QList<std::pair<QString, QString>> m_words;
};

ConnectLines claudeCodeLines(const ConnectTo &to)
{
    const bool usesOwnLogin =
        to.upstream.kind == UpstreamKind::Anthropic && !to.upstream.usesStoredKey;
    return {u"claude-code"_s, u"Claude Code"_s,
            usesOwnLogin ? ConnectWords::tr("In the terminal, before it starts. Your login or key "
                                            "stays as it is.")
                         : ConnectWords::tr("In the terminal, before it starts."),
            usesOwnLogin ? claudeCode : claudeCodeWithToken};
}

} // namespace

QList<ConnectLines> connectLines(const ConnectTo &to)
{
    const bool isMessages = to.upstream.kind == UpstreamKind::Anthropic;
    const auto inProgram = ConnectWords::tr("Only the base URL differs from what you have.");
    QList<ConnectLines> all{
        {u"curl"_s, u"curl"_s, ConnectWords::tr("In a terminal, to see that it works."),
         isMessages ? curlOfMessages : curlOfChat},
        {u"python"_s, u"Python"_s, inProgram, isMessages ? pythonOfMessages : pythonOfChat},
        {u"node"_s, u"Node.js"_s, inProgram, isMessages ? nodeOfMessages : nodeOfChat}};
    if (to.upstream.kind != UpstreamKind::OpenAi)
        all.append(claudeCodeLines(to));
    if (!isMessages)
        all.append({u"codex"_s, u"Codex"_s,
                    ConnectWords::tr("In ~/.codex/config.toml. The key stays in its variable."),
                    codex});
    all.append(
        {u"litellm"_s, u"LiteLLM"_s, inProgram, isMessages ? liteLlmOfMessages : liteLlmOfChat});
    all.append({u"langchain"_s, u"LangChain"_s, inProgram,
                isMessages ? langChainOfMessages : langChainOfChat});
    all.append({u"opentelemetry"_s, u"OpenTelemetry"_s,
                ConnectWords::tr("For programs that make traces themselves: they go to the "
                                 "receiver, not through the gateway."),
                openTelemetry});
    const Filler filler(to);
    for (auto &one : all)
        one.lines = filler.filled(one.lines);
    return all;
}

} // namespace ui
