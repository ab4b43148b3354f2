#include "app/query/tagsfilter.h"
#include "app/query/tagslimits.h"

#include <QTest>

using namespace app;

class TstTagsfilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repairs_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("filter");
        const auto row = [](const char *name, const char *query, const char *filter) {
            QTest::newRow(name) << QByteArray(query) << QByteArray(filter);
        };
        row("whole", "{ span.a = 1 }", "{ span.a = 1 }");
        row("no brace at the end", "{ span.a = 1", "{ span.a = 1 }");
        row("&& without an operand", "{ span.a = 1 && }", "{ span.a = 1 }");
        row("&& in front", "{ && span.a = 1 }", "{ span.a = 1 }");
        row("|| without an operand", "{ span.a = 1 || ", "{ span.a = 1 }");
        row("a comparison without its value", "{ span.a = 1 && span.b = }",
            "{ span.a = 1 && true }");
        row("a name alone", "{ span.a = 1 && span.b }", "{ span.a = 1 && true }");
        row("an intrinsic alone", "{ span.a = 1 && name }", "{ span.a = 1 && true }");
        row("an open text", "{ span.a = 1 && span.b = \"x", "{ span.a = 1 && true }");
        row("either may hold", "{ span.a = 1 || span.b = }", "{ span.a = 1 || true }");
        row("brackets stay", "{ (span.a = 1 || span.b = 2) && span.c = }",
            "{ (span.a = 1 || span.b = 2) && true }");
        row("broken inside of brackets", "{ (span.a = 1 && span.b = ) && span.c = 3 }",
            "{ (span.a = 1 && true) && span.c = 3 }");
        row("open brackets", "{ span.c = 3 && (span.a = 1 && ", "{ span.c = 3 && (span.a = 1) }");
        row("empty brackets", "{ span.c = 3 && () }", "{ span.c = 3 }");
        row("comments", "{ /* a */ span.a = 1 // }\n}", "{ span.a = 1 }");
        row("a brace in a text", "{ span.a = \"}\" && ", "{ span.a = \"}\" }");
        row("only the first stage", "{ span.a = 1 } | { span.b = 2 }", "{ span.a = 1 }");
        row("a metrics query", "{ span.a = 1 } | rate() by (", "{ span.a = 1 }");
        row("joined span sets", "{ span.a = 1 } > { span.b = 2 }", "");
        row("joined in brackets", "({ span.a = 1 }) && ({ span.b = 2 })", "");
        row("no filter at all", "span.a = 1", "");
        row("nothing", "", "");
        row("an empty filter", "{ }", "");
        row("only what is broken", "{ bad query", "{ true }");
        row("a condition that is none", "{ 1 + 2 }", "{ true }");
    }
    void repairs()
    {
        QFETCH(QByteArray, query);
        QTEST(QByteArray::fromStdString(query::repairedFilter(query.toStdString())), "filter");
    }

    void whatIsTrueIsNoFilter()
    {
        QVERIFY(!query::lenientFilter("{ }"));
        QVERIFY(!query::lenientFilter("{ bad query"));
        QVERIFY(!query::lenientFilter(""));
        QVERIFY(query::lenientFilter("{ span.a = 1 && "));
    }

    void tooLongIsNoFilter()
    {
        const std::string name(query::maxTagFilterBytes, 'a');
        QVERIFY(!query::lenientFilter("{ span." + name + " = 1 }"));
    }

    void bracketsAreLimited()
    {
        const std::string open(2000, '(');
        QVERIFY(!query::lenientFilter("{ " + open));
        QVERIFY(!query::lenientFilter("{ " + open + " span.a = "));
    }
};

QTEST_APPLESS_MAIN(TstTagsfilter)
#include "tst_tagsfilter.moc"
