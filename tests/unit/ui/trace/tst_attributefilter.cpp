#include "ui/trace/attributefilter.h"

#include <QTest>
#include <limits>

using namespace ui;
using app::trace::Attribute;
using namespace Qt::StringLiterals;

class TestAttributeFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTraceQl_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<std::shared_ptr<Attribute>>("attribute");
        QTest::addColumn<QString>("query");
        const auto row = [](const char *rule, AttributeScope scope, Attribute attribute,
                            const QString &query) {
            QTest::newRow(rule) << int(scope) << std::make_shared<Attribute>(std::move(attribute))
                                << query;
        };
        constexpr auto span = AttributeScope::Span;
        row("string", span, {"gen_ai.request.model", "gpt-4o"},
            u"{ span.gen_ai.request.model = \"gpt-4o\" }"_s);
        row("quotes and lines are escaped", span, {"a", "say \"hi\"\n\\"},
            u"{ span.a = \"say \\\"hi\\\"\\n\\\\\" }"_s);
        row("int", span, {"n", std::int64_t(-9007199254740993)},
            u"{ span.n = -9007199254740993 }"_s);
        row("double keeps its point", span, {"d", 2.0}, u"{ span.d = 2.0 }"_s);
        row("fraction", span, {"d", 0.25}, u"{ span.d = 0.25 }"_s);
        row("bool", span, {"b", true}, u"{ span.b = true }"_s);
        row("resource", AttributeScope::Resource, {"service.name", "web"},
            u"{ resource.service.name = \"web\" }"_s);
        row("scope", AttributeScope::Instrumentation, {"k", "v"},
            u"{ instrumentation.k = \"v\" }"_s);
        row("odd keys are quoted", span, {"a key", "v"}, u"{ span.\"a key\" = \"v\" }"_s);
        row("arrays have no comparison", span, {"a", app::trace::Array{"x"}}, {});
        row("bytes neither", span, {"a", app::Bytes{1}}, {});
        row("nor empty values", span, {"a", {}}, {});
        row("nor NaN", span, {"a", std::numeric_limits<double>::quiet_NaN()}, {});
        row("nor empty keys", span, {"", "x"}, {});
    }
    void writesTraceQl()
    {
        QFETCH(const int, scope);
        QFETCH(const std::shared_ptr<Attribute>, attribute);
        QTEST(QString::fromStdString(filterFor(AttributeScope(scope), *attribute)), "query");
    }

    void theOthersCanBeAskedFor()
    {
        QCOMPARE(filterOut(AttributeScope::Span, {"n", 3}), std::string("{ span.n != 3 }"));
        QVERIFY(filterOut(AttributeScope::Span, {"a", app::trace::Array{"x"}}).empty());
    }

    void membersKeepTheirOrderAndNumbers()
    {
        QCOMPARE(readableText("{\"b\":9007199254740993,\"a\":1}"),
                 u"{\n    \"b\": 9007199254740993,\n    \"a\": 1\n}"_s);
    }

    void jsonIsIndentedForReading()
    {
        QCOMPARE(readableText("{\"a\":[1]}"), u"{\n    \"a\": [\n        1\n    ]\n}"_s);
        QCOMPARE(readableText("{ span.a = 1 }"), u"{ span.a = 1 }"_s);
        QCOMPARE(readableText("plain"), u"plain"_s);
    }

    void everyTypeHasAName()
    {
        QCOMPARE(typeText({}), u"empty"_s);
        QCOMPARE(typeText("x"), u"string"_s);
        QCOMPARE(typeText(app::trace::Attributes{}), u"key-value list"_s);
    }
};

QTEST_GUILESS_MAIN(TestAttributeFilter)
#include "tst_attributefilter.moc"
