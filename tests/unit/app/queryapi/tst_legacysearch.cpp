#include "app/queryapi/legacysearch.h"

#include "app/traceql/parser.h"

#include <QTest>

using app::queryapi::LegacySearch;
using app::queryapi::toTraceQl;

class TestLegacySearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void becomesTraceQl_data()
    {
        QTest::addColumn<QByteArray>("tags");
        QTest::addColumn<QByteArray>("query");
        const auto row = [](const char *name, const char *tags, const char *query) {
            QTest::newRow(name) << QByteArray(tags) << QByteArray(query);
        };
        row("nothing", "", "");
        row("blanks", " \t ", "");
        row("a part of a text", "a=b",
            "{ span.\"a\" =~ `(?s).*b.*` || resource.\"a\" =~ `(?s).*b.*` }");
        row("a number, too", "a=12",
            "{ span.\"a\" =~ `(?s).*12.*` || span.\"a\" = 12 || resource.\"a\" =~ `(?s).*12.*` || "
            "resource.\"a\" = 12 }");
        row("no pattern", "name=\"a.b*\"", "{ name =~ `(?s).*a\\.b\\*.*` }");
        row("quotes", "name=\"GET \\\"/\\\"\"", "{ name =~ `(?s).*GET \"/\".*` }");
        row("several, on any span each", "name=a  root.name=b",
            "{ name =~ `(?s).*a.*` } && { rootName =~ `(?s).*b.*` }");
        row("status", "status.code=ok error=true", "{ status = ok } && { status = error }");
        row("root", "root.service.name=shop", "{ rootServiceName =~ `(?s).*shop.*` }");
    }
    void becomesTraceQl()
    {
        QFETCH(QByteArray, tags);
        const auto query = toTraceQl({.tags = tags.toStdString()});
        QVERIFY(query);
        QTEST(QByteArray::fromStdString(*query), "query");
        const auto parsed = app::traceql::parseAndCheck(query->empty() ? "{ }" : *query);
        QVERIFY2(parsed, parsed ? "" : parsed.error().detail.c_str());
    }

    void takesDurations()
    {
        const LegacySearch search{.tags = "name=a", .minDurationNs = 5, .maxDurationNs = 7};
        const auto query = toTraceQl(search);
        QVERIFY(query);
        QCOMPARE(*query,
                 std::string("{ name =~ `(?s).*a.*` } && { traceDuration >= 5ns } && { "
                             "traceDuration <= 7ns }"));
        QVERIFY(app::traceql::parseAndCheck(*query));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("tags");
        QTest::newRow("no value") << QByteArray("alone");
        QTest::newRow("no key") << QByteArray("=a");
        QTest::newRow("no closing quote") << QByteArray("a=\"b");
        QTest::newRow("an escaped closing quote") << QByteArray("a=\"b\\\"");
        QTest::newRow("a backslash at the end") << QByteArray("a=\"b\\");
        QTest::newRow("an unknown escape") << QByteArray("a=\"\\q\"");
        QTest::newRow("no status") << QByteArray("status.code=fine");
    }
    void refuses()
    {
        QFETCH(QByteArray, tags);
        const auto query = toTraceQl({.tags = tags.toStdString()});
        QVERIFY(!query);
        QVERIFY(query.error().detail.starts_with("invalid tags: "));
    }
};

QTEST_GUILESS_MAIN(TestLegacySearch)
#include "tst_legacysearch.moc"
