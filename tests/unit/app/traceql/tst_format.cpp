#include "app/traceql/format.h"
#include "app/traceql/parser.h"
#include "app/traceql/printer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::traceql;

/// A query on several lines.
class TstFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void laysOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("lines");
        const auto row = [](const char *rule, const char *text, const char *lines) {
            QTest::newRow(rule) << QByteArray(text) << QByteArray(lines);
        };
        row("short filter", "{.a =1&&.b = \"x\"}", "{ .a = 1 && .b = \"x\" }");
        row("empty filter", "{}", "{ }");
        row("stages", "{ .a = 1 }|by( .b )|count()>2", "{ .a = 1 }\n| by(.b)\n| count() > 2");
        row("metrics with hints", "{} | rate( )by(.a,.b) with(exemplars=true)",
            "{ }\n| rate() by (.a, .b)\nwith (exemplars = true)");
        row("hints of a short query", "{} with(most_recent=true)", "{ } with (most_recent = true)");
        row("long conjunction",
            "{ resource.service.name = \"openrouter\" && span.gen_ai.request.model = \"gpt-4\" && "
            "duration > 5s } | rate()",
            "{\n"
            "    resource.service.name = \"openrouter\"\n"
            "    && span.gen_ai.request.model = \"gpt-4\"\n"
            "    && duration > 5s\n"
            "}\n"
            "| rate()");
        row("short group in a long filter",
            "{ resource.service.name = \"openrouter\" && (.a || .b) && span.user.id = "
            "\"user_0123456789\" }",
            "{\n"
            "    resource.service.name = \"openrouter\"\n"
            "    && (.a || .b)\n"
            "    && span.user.id = \"user_0123456789\"\n"
            "}");
        row("long group",
            "{ .first && (resource.service.name = \"openrouter\" || span.gen_ai.request.model = "
            "\"openai/gpt-4\") }",
            "{\n"
            "    .first\n"
            "    && (\n"
            "        resource.service.name = \"openrouter\"\n"
            "        || span.gen_ai.request.model = \"openai/gpt-4\"\n"
            "    )\n"
            "}");
        row("joined filters",
            "{ resource.service.name = \"openrouter\" } >> { span.gen_ai.request.model = "
            "\"openai/gpt-4\" }",
            "{ resource.service.name = \"openrouter\" }\n"
            ">> { span.gen_ai.request.model = \"openai/gpt-4\" }");
        row("signs", "{ -.a +- 2 = ! .b - -3 }", "{ -.a + -2 = !.b - -3 }");
        row("spelling is kept", "{ (.a) = `x` && span: name = 60m }",
            "{ (.a) = `x` && span:name = 60m }");
        row("comment behind", "{ .a } // c  \n| by(.b)", "{ .a } // c\n| by(.b)");
        row("comment on its line", "// what\n{ .a /* x */ }", "// what\n{ .a /* x */ }");
        row("comment inside", "{ .a // first\n&& .b }", "{\n    .a // first\n    && .b\n}");
    }
    void laysOut()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, lines);
        const auto formatted = format(text.toStdString());
        QVERIFY(formatted.has_value());
        QCOMPARE(QByteArray::fromStdString(*formatted), lines);
        QCOMPARE(*format(*formatted), *formatted);
    }

    void refusesWhatDoesNotParse()
    {
        const auto refused = format("{ .a == 1 }");
        QVERIFY(!refused);
        QCOMPARE(refused.error(), parse("{ .a == 1 }").error());
    }

    void keepsTheMeaningOfEveryGoldenQuery()
    {
        QFile file(qEnvironmentVariable("SPANCAST_SOURCE_DIR")
                   + u"/tests/golden/traceql/verdicts.tsv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int parsed = 0;
        while (!file.atEnd()) {
            const auto line = file.readLine().trimmed();
            const auto json = '[' + line.mid(line.indexOf('\t') + 1) + ']';
            const auto text = QJsonDocument::fromJson(json).array().at(0).toString().toStdString();
            const auto query = parse(text);
            if (!query)
                continue;
            ++parsed;
            const auto formatted = format(text);
            QVERIFY2(formatted && parse(*formatted) == *query, text.c_str());
            QCOMPARE(*format(*formatted), *formatted);
            QVERIFY2(parse(format(*query)) == *query, text.c_str());
        }
        QVERIFY(parsed > 500);
    }
};

QTEST_GUILESS_MAIN(TstFormat)
#include "tst_format.moc"
