#include "tests/support/demotrace.h"
#include "tests/support/tracetext.h"
#include "ui/trace/spansort.h"
#include "ui/trace/statistics.h"
#include "ui/trace/tracelog.h"

#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto family = "1 root 1..101 web\n2<1 query 11..21 db\n3<1 query 31..61 db error\n"
                        "4<1 Call 71..81 web";

/// "db 2 1 40 40 10 30 30": value, count, errors, total, self, p50, p95, max; µs.
QString dump(const std::vector<SpanGroup> &groups)
{
    QStringList lines;
    for (const auto &group : groups) {
        QStringList words{QString::fromStdString(group.hasValue ? group.value : "-"),
                          QString::number(group.count), QString::number(group.errors)};
        for (const auto ns : {group.totalNs, group.selfNs, group.p50Ns, group.p95Ns, group.maxNs})
            words += QString::number(ns / 1000);
        lines += words.join(u' ');
    }
    return lines.join(u", "_s);
}

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsByAnything_data()
    {
        QTest::addColumn<int>("of");
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QString>("groups");
        const auto row = [](const char *rule, GroupKey::Of of, const char *attribute,
                            const char *groups) {
            QTest::newRow(rule) << int(of) << QString::fromLatin1(attribute)
                                << QString::fromLatin1(groups);
        };
        row("name", GroupKey::Of::Name, "",
            "root 1 0 100 50 100 100 100, query 2 1 40 40 10 30 30, Call 1 0 10 10 10 10 10");
        row("service", GroupKey::Of::Service, "",
            "web 2 0 110 60 10 100 100, db 2 1 40 40 10 30 30");
        row("status", GroupKey::Of::Status, "",
            "unset 3 0 120 70 10 100 100, error 1 1 30 30 30 30 30");
        row("an attribute of the resource", GroupKey::Of::Attribute, "service.name",
            "web 2 0 110 60 10 100 100, db 2 1 40 40 10 30 30");
        row("an attribute nobody has", GroupKey::Of::Attribute, "nope", "- 4 1 150 100 10 100 100");
    }
    void groupsByAnything()
    {
        QFETCH(const int, of);
        QFETCH(const QString, attribute);
        const Outline outline = buildOutline(tests::traceFromText(family));
        const Analysis analysis = analyze(outline);
        const GroupKey key{GroupKey::Of(of), attribute.toStdString()};
        QTEST(dump(groupSpans(outline, analysis, nullptr, key)), "groups");
    }

    void countsOnlyWhatIsAskedFor()
    {
        const Outline outline = buildOutline(tests::traceFromText(family));
        const auto choice = chooseRows(outline, nullptr, {.errors = true}, nullptr);
        QCOMPARE(dump(groupSpans(outline, analyze(outline), choice.get(), {})),
                 u"query 1 1 30 30 30 30 30"_s);
    }

    void groupsAreSorted()
    {
        const Outline outline = buildOutline(tests::traceFromText(family));
        auto groups = groupSpans(outline, analyze(outline), nullptr, {});
        sortGroups(groups, GroupColumn::Count, true);
        QCOMPARE(groups.front().value, std::string("query"));
        QCOMPARE(groups.front().slowest, 2);
        sortGroups(groups, GroupColumn::Value, false);
        QCOMPARE(groups.front().value, std::string("Call"));
    }

    void spansAreSorted_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("isDescending");
        QTest::addColumn<std::vector<std::int32_t>>("rows");
        using Rows = std::vector<std::int32_t>;
        const auto row = [](const char *rule, SpanColumn column, bool isDescending,
                            const Rows &rows) {
            QTest::newRow(rule) << int(column) << isDescending << rows;
        };
        row("start", SpanColumn::Start, false, {0, 1, 2, 3});
        row("start backwards", SpanColumn::Start, true, {3, 2, 1, 0});
        row("duration; equals as they stand", SpanColumn::Duration, false, {1, 3, 2, 0});
        row("self time", SpanColumn::Self, true, {0, 2, 1, 3});
        row("name without case", SpanColumn::Name, false, {3, 1, 2, 0});
        row("service", SpanColumn::Service, true, {0, 3, 1, 2});
        row("status", SpanColumn::Status, true, {2, 0, 1, 3});
        row("id", SpanColumn::Id, true, {3, 2, 1, 0});
        row("what has no value keeps its order", SpanColumn::Cost, true, {0, 1, 2, 3});
    }
    void spansAreSorted()
    {
        QFETCH(const int, column);
        QFETCH(const bool, isDescending);
        const Outline outline = buildOutline(tests::traceFromText(family));
        QTEST(sortSpans(outline, analyze(outline), nullptr, SpanColumn(column), isDescending),
              "rows");
    }

    void whatHasNoValueStandsLast()
    {
        const Outline outline = buildOutline(tests::demoTrace());
        const Analysis analysis = analyze(outline);
        for (const bool isDescending : {false, true}) {
            const auto rows = sortSpans(outline, analysis, nullptr, SpanColumn::Cost, isDescending);
            QVERIFY(analysis.callAt(rows.front()));
            QVERIFY(!analysis.callAt(rows.back()));
        }
    }

    void theLogIsInOrderOfTime()
    {
        const Outline outline = buildOutline(tests::demoTrace());
        const auto log = buildLog(outline, nullptr);
        QCOMPARE(log.size(), std::size_t(outline.size()) + 2); // two events
        QVERIFY(std::is_sorted(log.begin(), log.end(),
                               [](const auto &a, const auto &b) { return a.ns < b.ns; }));
        const auto choice = chooseRows(outline, nullptr, {.errors = true}, nullptr);
        QCOMPARE(buildLog(outline, choice.get()).size(), std::size_t(outline.notes.errors) + 2);
    }

    void keysOfSpansAndResources()
    {
        const auto keys = attributeKeys(buildOutline(tests::demoTrace()));
        QVERIFY(std::is_sorted(keys.begin(), keys.end()));
        for (const char *key : {"service.name", "gen_ai.request.model", "db.query.text"})
            QVERIFY(std::binary_search(keys.begin(), keys.end(), std::string(key)));
    }
};

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
