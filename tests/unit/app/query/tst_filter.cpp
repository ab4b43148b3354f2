#include "app/query/search.h"
#include "tests/support/familytrace.h"
#include "tests/support/memorysnapshot.h"

#include <QTest>
#include <algorithm>

using namespace app;

namespace {

/// Names of all matched spans, sorted, separated by blanks.
QString matchedNames(const query::SearchAnswer &answer)
{
    QStringList names;
    for (const auto &match : answer.traces) {
        for (const auto &set : match.spanSets) {
            for (const auto &span : set.spans)
                names << QString::fromStdString(span.name);
        }
    }
    names.sort();
    return names.join(QLatin1Char(' '));
}

Result<query::SearchAnswer> ask(const char *text)
{
    const tests::MemorySnapshot snapshot(tests::familyBatch());
    return query::search(snapshot, {.query = text, .range = {}, .limit = 20, .spansPerSpanSet = 0});
}

} // namespace

class TstFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("names");
        const auto row = [](const char *query, const char *names) {
            QTest::newRow(query) << QString::fromLatin1(names);
        };
        row("{}", "cache db orphan orphkid query query2 root");
        row("{ .foo = \"resfoo\" }", "");
        row("{ resource.foo = \"resfoo\" }", "root");
        row("{ .shared = \"res\" }", "");
        row("{ .nope != \"a\" }", "");
        row("{ span.nope !~ \"a\" }", "");
        row("{ span.nope =~ \".*\" }", "");
        row("{ span.foo != \"a\" }", "db orphan orphkid");
        row("{ !(span.foo = \"a\") }", "db orphan orphkid query2");
        row("{ span.foo = nil }", "query2");
        row("{ span.foo != nil }", "cache db orphan orphkid query root");
        row("{ nil = nil }", "");
        row("{ nil != nil }", "");
        row("{ span.num = 5.0 }", "root");
        row("{ span.num = \"5\" }", "");
        row("{ span.num != \"5\" }", "");
        row("{ span.num + span.nope != 5 }", "");
        row("{ span.num + 1 = 6 }", "root");
        row("{ span.num / 2 = 2 }", "root");
        row("{ span.num ^ 2 = 25 }", "root");
        row("{ span.num / 0.0 > 1 }", "cache db root");
        row("{ 3 < span.num }", "cache root");
        row("{ span.f > 1 }", "root");
        row("{ -span.num = -7 }", "cache");
        row("{ span.b }", "root");
        row("{ span.b != false }", "root");
        row("{ !span.b }", "");
        row("{ span.foo }", "");
        row("{ span.nope || name = \"db\" }", "");
        row("{ name = \"db\" || name = \"root\" && span.num = 5 }", "root");
        row("{ span.strs = \"y\" }", "root");
        row("{ span.strs != \"x\" }", "");
        row("{ span.strs != \"q\" }", "root");
        row("{ span.strs =~ \"[yz]\" }", "root");
        row("{ span.ints > 2 }", "root");
        row("{ span.strs + 1 = 2 }", "");
        row("{ 2 < span.ints }", "root");
        row("{ status = unset }", "cache orphan orphkid query query2");
        row("{ status = error }", "db");
        row("{ statusMessage = \"boom\" }", "db");
        row("{ kind = unspecified }", "cache orphan orphkid query query2");
        row("{ kind = client }", "db");
        row("{ duration = 0 }", "cache");
        row("{ duration >= 100000000 }", "db root");
        row("{ duration > 99ms }", "db root");
        row("{ duration > 1.5e8 }", "root");
        row("{ traceDuration = 1s && name =~ \"query.*\" }", "query query2");
        row("{ rootServiceName = \"\" }", "orphan orphkid");
        row("{ rootName = \"root\" && span.num > 5 }", "cache");
        row("{ span:childCount = 2 }", "db root");
        row("{ span:id = \"0000000000000003\" }", "query");
        row("{ span:parentID = \"\" }", "root");
        row("{ trace:id = \"a0000000000000000000000000002\" }", "orphan orphkid");
        row("{ trace:id = \"000a0000000000000000000000000002\" }", "orphan orphkid");
        row("{ event:name = \"exception\" }", "db");
        row("{ event:name != \"exception\" }", "db");
        row("{ event.n = 1 && event.level = \"info\" }", "");
        row("{ event.n = 1 || event.level = \"info\" }", "db");
        row("{ event:timeSinceStart >= 20ms }", "db");
        row("{ event:timeSinceStart > 20ms }", "");
        row("{ link.lk = \"v\" }", "db");
        row("{ link:spanID = \"0000000000000009\" }", "db");
        row("{ name = \"cache\" || event:name = \"log\" }", "cache db");
        row("{ name = \"cache\" || link.lk = \"v\" }", "cache db");
        row("{ event.level = nil }", "db");
        row("{ event:name != nil }", "db");
        row("{ resource.service.name = \"\" }", "");
        row("{ .level = \"info\" }", "");
        row("{ .lk = \"v\" }", "");
        row("{ instrumentation:name = \"lib\" && name = \"db\" }", "db");
        row("{ span.foo > \"a\" }", "db orphan orphkid");
        row("{ span.foo > 1 }", "");
        row("{ name =~ \"quer\" }", "");
        row("{ name =~ \"quer.*\" }", "query query2");
        row("{ name !~ \"quer.*\" && resource.service.name = \"db\" }", "db");
        row("{ name = \"root\" } && { name = \"query\" }", "query root");
        row("{ name = \"root\" } && { name = \"nobody\" }", "");
        row("{ name = \"root\" } || { name = \"orphan\" }", "orphan root");
        row("{ resource.service.name = \"db\" } | { span.foo = \"a\" }", "query");
        row("{ name = \"db\" } | select(span.num)", "db");
        row("{ span.nope != nil && 1 / 0 = 1 }", "");
    }
    void finds()
    {
        const auto answer = ask(QTest::currentDataTag());
        QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
        QTEST(matchedNames(*answer), "names");
    }

    void refuses_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("place");
        const auto row = [](const char *query, Error::Kind kind, const char *detail, int place) {
            QTest::newRow(query) << int(kind) << QString::fromUtf8(detail) << place;
        };
        row("{ span.num / 0 = 1 }", Error::Kind::Invalid, "division by zero", 2);
        row("{ span.num % 0 = 1 }", Error::Kind::Invalid, "modulo by zero", 2);
        row("{ span.ints + 1 = 2 }", Error::Kind::Invalid, "unsupported operation on an array", 2);
    }
    void refuses()
    {
        QFETCH(int, kind);
        QFETCH(int, place);
        const auto answer = ask(QTest::currentDataTag());
        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), kind);
        QTEST(QString::fromStdString(answer.error().detail), "detail");
        QVERIFY(answer.error().place);
        QCOMPARE(answer.error().place->begin, place);
    }
};

QTEST_APPLESS_MAIN(TstFilter)
#include "tst_filter.moc"
