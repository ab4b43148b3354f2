#include "ui/settings/connectlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::gateway::Upstream;
using app::gateway::UpstreamKind;

/// What a person copies, for each program and upstream.
class TstConnectLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsTheAddressAndTheKey_data()
    {
        QTest::addColumn<QString>("upstream");
        QTest::addColumn<bool>("isDefault");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *name, const QString &upstream, bool isDefault,
                            const QString &id, const QStringList &parts) {
            QTest::newRow(name) << upstream << isDefault << id << parts;
        };
        const auto v1 = u"http://127.0.0.1:7200/v1"_s;
        row("curl, the default", u"openrouter"_s, true, u"curl"_s,
            {v1 + u"/chat/completions"_s, u"$OPENROUTER_API_KEY"_s});
        row("curl, another upstream", u"openai"_s, false, u"curl"_s,
            {u"http://127.0.0.1:7200/u/openai/v1/chat/completions"_s, u"$OPENAI_API_KEY"_s});
        row("curl, Anthropic", u"anthropic"_s, false, u"curl"_s,
            {u"/u/anthropic/v1/messages"_s, u"x-api-key: $ANTHROPIC_API_KEY"_s});
        row("Python", u"openrouter"_s, true, u"python"_s,
            {u"base_url=\""_s + v1 + u'"', u"from openai"_s});
        row("Python, Anthropic", u"anthropic"_s, false, u"python"_s,
            {u"base_url=\"http://127.0.0.1:7200/u/anthropic\""_s, u"from anthropic"_s});
        row("Node", u"openrouter"_s, true, u"node"_s, {u"baseURL: \""_s + v1 + u'"'});
        row("Claude Code with its own login", u"anthropic"_s, false, u"claude-code"_s,
            {u"ANTHROPIC_BASE_URL=http://127.0.0.1:7200/u/anthropic\n"_s});
        row("Claude Code with a token", u"openrouter"_s, true, u"claude-code"_s,
            {u"ANTHROPIC_BASE_URL=http://127.0.0.1:7200\n"_s,
             u"ANTHROPIC_AUTH_TOKEN=$OPENROUTER_API_KEY"_s});
        row("Codex", u"openai"_s, false, u"codex"_s,
            {u"base_url = \"http://127.0.0.1:7200/u/openai/v1\""_s, u"wire_api = \"responses\""_s,
             u"env_key = \"OPENAI_API_KEY\""_s});
        row("LiteLLM", u"openrouter"_s, true, u"litellm"_s, {u"api_base=\""_s + v1});
        row("LangChain", u"openrouter"_s, true, u"langchain"_s, {u"base_url=\""_s + v1});
        row("OpenTelemetry", u"openrouter"_s, true, u"opentelemetry"_s,
            {u"OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4400\n"_s, u"http/protobuf"_s});
    }
    void holdsTheAddressAndTheKey()
    {
        QFETCH(QString, upstream);
        QFETCH(bool, isDefault);
        QFETCH(QString, id);
        QFETCH(QStringList, parts);
        const auto lines = linesOf(id, {7200, 4400, suggested(upstream), isDefault});
        for (const auto &part : parts)
            QVERIFY2(lines.contains(part), qPrintable(lines));
    }

    void nothingIsLeftToFillIn_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &one : app::gateway::suggestedUpstreams())
            QTest::newRow(qPrintable(one.name)) << one.name;
    }
    void nothingIsLeftToFillIn()
    {
        QFETCH(QString, name);
        const QRegularExpression mark(u"@(root|v1|variable|model|otlp)@"_s);
        const auto all = ui::connectLines({7117, 4318, suggested(name), false});
        QVERIFY(all.size() >= 7);
        for (const auto &one : all)
            QVERIFY2(!one.lines.contains(mark), qPrintable(one.lines));
    }

    void anUpstreamWithAStoredKeyTakesAGatewayKey()
    {
        auto upstream = suggested(u"openrouter"_s);
        upstream.usesStoredKey = true;
        for (const auto &one : ui::connectLines({7117, 4318, upstream, true}))
            if (one.id != u"opentelemetry"_s)
                QVERIFY2(one.lines.contains(u"SPANCAST_GATEWAY_KEY"_s), qPrintable(one.lines));
    }

    void programsThatCannotCallItAreLeftOut()
    {
        QVERIFY(linesOf(u"codex"_s, {1, 1, suggested(u"anthropic"_s), true}).isEmpty());
        QVERIFY(linesOf(u"claude-code"_s, {1, 1, suggested(u"ollama"_s), true}).isEmpty());
    }

private:
    static Upstream suggested(const QString &name)
    {
        for (const auto &one : app::gateway::suggestedUpstreams())
            if (one.name == name)
                return one;
        qFatal("no such upstream");
        return {};
    }
    static QString linesOf(const QString &id, const ui::ConnectTo &to)
    {
        for (const auto &one : ui::connectLines(to))
            if (one.id == id)
                return one.lines;
        return {};
    }
};

QTEST_GUILESS_MAIN(TstConnectLines)
#include "tst_connectlines.moc"
