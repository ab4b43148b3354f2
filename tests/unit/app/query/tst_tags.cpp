#include "app/query/tags.h"
#include "tests/support/familytrace.h"
#include "tests/support/memorysnapshot.h"

#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

constexpr UnixNano familyStart = 1'700'000'000'000'000'000;
constexpr UnixNano second = 1'000'000'000;

QString toText(const Result<std::vector<query::TagScope>> &scopes)
{
    if (!scopes)
        return u"error: "_s + QString::fromStdString(scopes.error().detail);
    QStringList lines;
    for (const auto &scope : *scopes) {
        QStringList tags;
        for (const auto &tag : scope.tags)
            tags.append(QString::fromStdString(tag));
        lines.append(QString::fromStdString(scope.name) + u": "_s + tags.join(u' '));
    }
    return lines.join(u"; "_s);
}

/// "string a 3, int 5 1": type, value, spans.
QString toText(const Result<std::vector<query::TagValue>> &values)
{
    if (!values)
        return u"error: "_s + QString::fromStdString(values.error().detail);
    QStringList lines;
    for (const auto &value : *values)
        lines.append(QString::fromStdString(value.type + ' ' + value.value + ' ')
                     + QString::number(value.spans));
    return lines.join(u", "_s);
}

} // namespace

class TstTags : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTags_data()
    {
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("tags");
        const auto row = [](const char *name, const char *scope, const char *query,
                            const char *tags) {
            QTest::newRow(name) << QByteArray(scope) << QByteArray(query)
                                << QString::fromLatin1(tags);
        };
        row("of spans", "span", "", "span: b f foo ints num shared strs");
        row("of resources", "resource", "", "resource: cluster foo service.name shared");
        row("of events", "event", "", "event: etype level n");
        row("of links", "link", "", "link: lk");
        row("of scopes: none", "instrumentation", "", "");
        row("of traces: none", "trace", "", "");
        row("of matching spans", "span", "{ kind = client }", "span: foo num");
        row("of their events", "event", "{ kind = client }", "event: etype level n");
        row("of other spans' events", "event", "{ kind = server }", "");
        row("of their resources", "resource", "{ kind = client }", "resource: service.name");
        row("nothing matches", "span", "{ name = \"nobody\" }", "");
        row("an unknown scope", "bogus", "", "error: invalid scope: bogus");
    }
    void namesTags()
    {
        QFETCH(QByteArray, scope);
        QFETCH(QByteArray, query);
        const tests::MemorySnapshot snapshot(tests::familyBatch());
        const auto scopes = query::tagNames(
            snapshot, {.scope = scope.toStdString(), .query = query.toStdString(), .range = {}});
        QTEST(toText(scopes), "tags");
    }

    void namesEveryScope()
    {
        const tests::MemorySnapshot snapshot(tests::familyBatch());
        for (const auto *all : {"", "none"}) {
            const auto scopes = query::tagNames(snapshot, {.scope = all, .query = {}, .range = {}});
            QVERIFY(scopes.has_value());
            QStringList names;
            for (const auto &scope : *scopes)
                names.append(QString::fromStdString(scope.name));
            QCOMPARE(names.join(u' '), u"resource span event link intrinsic"_s);
            QCOMPARE(scopes->back().tags.size(), std::size_t(25));
            QCOMPARE(scopes->back().tags.front(), std::string("duration"));
        }
    }

    void cutsNames()
    {
        const tests::MemorySnapshot snapshot(tests::familyBatch());
        const auto scopes =
            query::tagNames(snapshot, {.scope = "span", .query = {}, .range = {}, .limit = 2});
        QCOMPARE(toText(scopes), u"span: b f"_s);
    }

    void listsValues_data()
    {
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("values");
        const auto row = [](const char *name, const char *tag, const char *query,
                            const char *values) {
            QTest::newRow(name) << QByteArray(tag) << QByteArray(query)
                                << QString::fromLatin1(values);
        };
        row("texts", "span.foo", "", "string a 3, string b 1, string c 2");
        row("numbers", "span.num", "", "int 3 1, int 5 1, int 7 1");
        row("reals", "span.f", "", "float 1.5 1");
        row("flags", "span.b", "", "bool true 1");
        row("elements of arrays", "span.ints", "", "int 1 1, int 2 1, int 3 1");
        row("unscoped: of spans and resources", ".foo", "",
            "string a 3, string b 1, string c 2, string resfoo 1");
        row("of resources, by spans", "resource.service.name", "",
            "string cache 1, string db 3, string frontend 1, string lost 2");
        row("of events", "event.n", "", "int 1 1, int 2 1");
        row("names of events", "event:name", "", "string exception 1, string log 1");
        row("names", "name", "{ nestedSetParent < 0 }", "string root 1");
        row("scoped intrinsic", "span:name", "{ nestedSetParent < 0 }", "string root 1");
        row("every status", "status", "{ kind = client }",
            "keyword error 1, keyword ok 0, keyword unset 0");
        row("every kind", "kind", "{ kind = client }",
            "keyword client 1, keyword consumer 0, keyword internal 0, keyword producer 0, "
            "keyword server 0, keyword unspecified 0");
        row("durations in nanoseconds", "duration", "{ kind = server }", "int 1000000000 1");
        row("of the trace", "rootName", "", "string  2, string root 5");
        row("ids as people write them", "trace:id", "{ kind = server }",
            "string a0000000000000000000000000001 1");
        row("of the scope", "instrumentation:version", "", "string 1.2 7");
        row("nothing has it", "span.nope", "", "");
        row("the parent is not known", "parent.foo", "", "");
        row("narrowed", "span.foo", "{ span.num > 4 }", "string a 2");
        row("narrowed by itself", "span.foo", "{ span.foo =~ \"[bc]\" }", "string b 1, string c 2");
        row("a query still being typed", "span.foo", "{ span.num > 4 && span.foo = ", "string a 2");
        row("joined span sets do not narrow", "span.num", "{ kind = client } > { }",
            "int 3 1, int 5 1, int 7 1");
        row("an unknown name", "bogus", "",
            "error: please provide a valid tagName: failed to parse identifier bogus: expected an "
            "attribute, found 'bogus'; for an attribute write .bogus or span.bogus");
        row("two names", "span.a, span.b", "",
            "error: please provide a valid tagName: failed to parse identifier span.a, span.b: it "
            "is not one attribute");
    }
    void listsValues()
    {
        QFETCH(QByteArray, tag);
        QFETCH(QByteArray, query);
        const tests::MemorySnapshot snapshot(tests::familyBatch());
        QTEST(toText(query::tagValues(
                  snapshot, {.tag = tag.toStdString(), .query = query.toStdString(), .range = {}})),
              "values");
    }

    void keepsTheMostFrequent()
    {
        const tests::MemorySnapshot snapshot(tests::familyBatch());
        QCOMPARE(toText(query::tagValues(
                     snapshot, {.tag = "span.foo", .query = {}, .range = {}, .limit = 2})),
                 u"string a 3, string c 2"_s);
    }

    void looksOnlyAtTracesInTheRange()
    {
        const tests::MemorySnapshot snapshot(tests::familyBatch());
        const store::TimeRange late{.startUnixNano = familyStart + 4 * second,
                                    .endUnixNano = familyStart + 9 * second};
        const store::TimeRange later{.startUnixNano = familyStart + 60 * second,
                                     .endUnixNano = familyStart + 90 * second};
        QCOMPARE(
            toText(query::tagValues(snapshot, {.tag = "span.foo", .query = {}, .range = late})),
            u"string c 2"_s);
        QCOMPARE(toText(query::tagNames(snapshot, {.scope = "span", .query = {}, .range = late})),
                 u"span: foo"_s);
        QCOMPARE(
            toText(query::tagValues(snapshot, {.tag = "span.foo", .query = {}, .range = later})),
            QString());
    }

    void stopsWhenCancelled()
    {
        const tests::MemorySnapshot snapshot(tests::familyBatch());
        const auto names = query::tagNames(snapshot, {}, [] { return true; });
        QCOMPARE(int(names.error().kind), int(Error::Kind::Cancelled));
        const auto values = query::tagValues(snapshot, {.tag = "name", .query = {}, .range = {}},
                                             [] { return true; });
        QCOMPARE(int(values.error().kind), int(Error::Kind::Cancelled));
    }
};

QTEST_APPLESS_MAIN(TstTags)
#include "tst_tags.moc"
