#include "app/gateway/refusals.h"
#include "app/gateway/routing.h"

#include <QTest>

using namespace app;
using namespace app::gateway;
using namespace Qt::StringLiterals;

namespace {

TargetPtr target(const QString &name, const QString &url, UpstreamKind kind = UpstreamKind::OpenAi)
{
    return targetOf({.name = name, .baseUrl = QUrl(url), .kind = kind}, {});
}

Routing routing()
{
    return {.targets = {target(u"openrouter"_s, u"https://openrouter.ai/api/v1"_s),
                        target(u"openai"_s, u"https://api.openai.com/v1/"_s),
                        target(u"anthropic"_s, u"https://api.anthropic.com"_s),
                        target(u"ollama"_s, u"http://127.0.0.1:11434"_s),
                        target(u"gemini"_s, u"https://google.test/v1beta/openai"_s),
                        target(u"inner"_s, u"http://[::1]:8080/llm/v1"_s)}};
}

} // namespace

/// Where a request goes, and who may send it.
class TstRouting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void routes_data();
    void routes();
    void refusesUnknownUpstreams();
    void checksUpstreams_data();
    void checksUpstreams();
    void knowsHostsOfUpstreams_data();
    void knowsHostsOfUpstreams();
    void letsIn_data();
    void letsIn();
    void keepsOutWhereTheStoredKeyIsMissing();
    void makesKeysThatDiffer();
    void refusesInTheShapeOfTheApi();
};

void TstRouting::routes_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("onward");
    const auto row = [](const char *rule, const char *asked, const char *host, const char *onward) {
        QTest::newRow(rule) << QByteArray(asked) << QByteArray(host) << QByteArray(onward);
    };
    row("/v1 is the upstream's version", "/v1/chat/completions", "openrouter.ai",
        "/api/v1/chat/completions");
    row("/api/v1 likewise", "/api/v1/chat/completions", "openrouter.ai",
        "/api/v1/chat/completions");
    row("query stays", "/v1/models?a=%2F&b", "openrouter.ai", "/api/v1/models?a=%2F&b");
    row("other versions follow the root", "/api/alpha/responses", "openrouter.ai",
        "/api/alpha/responses");
    row("v1 only as a segment", "/v10/x", "openrouter.ai", "/api/v10/x");
    row("by name", "/u/openai/v1/responses", "api.openai.com", "/v1/responses");
    row("no version in the base URL", "/u/anthropic/v1/messages", "api.anthropic.com",
        "/v1/messages");
    row("own API of a local server", "/u/ollama/api/chat", "127.0.0.1:11434", "/api/chat");
    row("/api/v1 of a local server", "/u/ollama/api/v1/embeddings", "127.0.0.1:11434",
        "/v1/embeddings");
    row("a path behind the version", "/u/gemini/v1/chat/completions", "google.test",
        "/v1beta/openai/chat/completions");
    row("a path before the version", "/u/inner/v1/models", "[::1]:8080", "/llm/v1/models");
    row("root of an upstream with one", "/u/inner/health", "[::1]:8080", "/llm/health");
    row("nothing behind the name", "/u/openai", "api.openai.com", "/");
    row("a query behind the name", "/u/openai?x=1", "api.openai.com", "/?x=1");
}

void TstRouting::routes()
{
    QFETCH(QByteArray, asked);
    const auto route = routeOf(asked, routing());
    QVERIFY(route);
    QTEST(route->target->hostField, "host");
    QTEST(route->requestTarget, "onward");
}

void TstRouting::refusesUnknownUpstreams()
{
    for (const auto *asked : {"/u/evil.example/v1/models", "/u//v1", "/u/OPENAI/v1"}) {
        const auto route = routeOf(asked, routing());
        QVERIFY(!route);
        QCOMPARE(route.error().kind, Error::Kind::NotFound);
    }
    QVERIFY(!routeOf("/v1/models", {}));
}

void TstRouting::checksUpstreams_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isFine");
    const auto row = [](const char *rule, const QString &name, const QString &url, bool isFine) {
        QTest::newRow(rule) << name << url << isFine;
    };
    row("https", u"a.b-c_1"_s, u"https://x.test/v1"_s, true);
    row("http and a port", u"a"_s, u"http://10.0.0.1:8000"_s, true);
    row("slash in the name", u"a/b"_s, u"https://x.test"_s, false);
    row("no name", {}, u"https://x.test"_s, false);
    row("long name", QString(65, u'a'), u"https://x.test"_s, false);
    row("another scheme", u"a"_s, u"file:///etc/passwd"_s, false);
    row("no host", u"a"_s, u"https://"_s, false);
    row("password", u"a"_s, u"https://u:p@x.test"_s, false);
    row("query", u"a"_s, u"https://x.test/?key=1"_s, false);
}

void TstRouting::checksUpstreams()
{
    QFETCH(QString, name);
    QFETCH(QString, url);
    QFETCH(bool, isFine);
    QCOMPARE(checkUpstream({.name = name, .baseUrl = QUrl(url)}).has_value(), isFine);
}

void TstRouting::knowsHostsOfUpstreams_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("name");
    QTest::newRow("known") << u"https://api.anthropic.com/"_s << u"anthropic"_s;
    QTest::newRow("known port") << u"http://127.0.0.1:11434/v1"_s << u"ollama"_s;
    QTest::newRow("another port") << u"http://127.0.0.1:9100"_s << u"127.0.0.1"_s;
    QTest::newRow("IPv6") << u"http://[::1]:9100"_s << u"--1"_s;
}

void TstRouting::knowsHostsOfUpstreams()
{
    QFETCH(QString, url);
    const auto upstream = upstreamAt(QUrl(url));
    QVERIFY(upstream);
    QTEST(upstream->name, "name");
    QVERIFY(!upstreamAt(QUrl(u"no address"_s)));
}

void TstRouting::letsIn_data()
{
    QTest::addColumn<http::Headers>("headers");
    QTest::addColumn<bool>("needsGatewayKey");
    QTest::addColumn<bool>("isLetIn");
    QTest::addColumn<QString>("keyName");
    const auto row = [](const char *rule, const http::Headers &headers, bool needs, bool isLetIn,
                        const QString &keyName = {}) {
        QTest::newRow(rule) << headers << needs << isLetIn << keyName;
    };
    row("own key passes", {{"Authorization", "Bearer sk-or-1"}}, false, true);
    row("no key passes", {}, false, true);
    row("own key is not enough", {{"Authorization", "Bearer sk-or-1"}}, true, false);
    row("no key is not enough", {}, true, false);
    row("gateway key", {{"authorization", "bearer sk-spancast-right"}}, true, true, u"mine"_s);
    row("gateway key of Anthropic's SDK", {{"X-Api-Key", "sk-spancast-right"}}, true, true,
        u"mine"_s);
    row("gateway key where none is needed", {{"Authorization", "Bearer sk-spancast-right"}}, false,
        true, u"mine"_s);
    row("wrong gateway key", {{"Authorization", "Bearer sk-spancast-wrong"}}, true, false);
    row("wrong gateway key never leaves", {{"Authorization", "Bearer sk-spancast-wrong"}}, false,
        false);
    row("its beginning", {{"Authorization", "Bearer sk-spancast-righ"}}, true, false);
}

void TstRouting::letsIn()
{
    QFETCH(http::Headers, headers);
    QFETCH(bool, needsGatewayKey);
    QFETCH(bool, isLetIn);
    Routing known;
    known.keys = {describeKey(u"other"_s, "sk-spancast-other", {}),
                  describeKey(u"mine"_s, "sk-spancast-right", {})};
    Target mock;
    mock.needsGatewayKey = needsGatewayKey;
    mock.apiKey = needsGatewayKey ? "stored" : "";
    const auto access = accessOf(headers, mock, known);
    QCOMPARE(access.has_value(), isLetIn);
    if (!isLetIn) {
        QCOMPARE(access.error().kind, Error::Kind::Unauthorized);
        QVERIFY(access.error().detail.find("wrong") == std::string::npos);
        return;
    }
    QTEST(access->key ? access->key->name : QString(), "keyName");
    QCOMPARE(access->replacesKey, access->key.has_value());
}

void TstRouting::keepsOutWhereTheStoredKeyIsMissing()
{
    Target mock;
    mock.needsGatewayKey = true;
    const auto access = accessOf({}, mock, {});
    QVERIFY(!access);
    QCOMPARE(access.error().kind, Error::Kind::Unreachable);
}

void TstRouting::makesKeysThatDiffer()
{
    const auto one = newGatewayKey();
    QVERIFY(one.startsWith(gatewayKeyPrefix));
    QCOMPARE(one.size(), gatewayKeyPrefix.size() + 43); // 256 bits, six a character
    QVERIFY(one != newGatewayKey());
    const auto kept = describeKey(u"a"_s, one, {});
    QVERIFY(!kept.hash.contains(one) && one.endsWith(kept.ending.toLatin1()));
    QCOMPARE(kept.hash.size(), 64);
}

void TstRouting::refusesInTheShapeOfTheApi()
{
    QCOMPARE(refusalFor("/v1/chat/completions?a=/messages", 404, "unknown_upstream", "no").body,
             R"({"error":{"code":"unknown_upstream","message":"Spancast: no",)"
             R"("type":"invalid_request_error"}})");
    QCOMPARE(
        refusalFor("/u/a/v1/messages?beta=true", 401, "x", "no").body,
        R"({"error":{"message":"Spancast: no","type":"authentication_error"},"type":"error"})");
}

QTEST_GUILESS_MAIN(TstRouting)
#include "tst_routing.moc"
