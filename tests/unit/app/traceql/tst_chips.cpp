#include "app/traceql/chips.h"
#include "app/traceql/parser.h"
#include "tests/support/dice.h"
#include "tests/support/randomcorpus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::traceql;

namespace {

std::string part(std::string_view text, app::TextRange place)
{
    return std::string(text.substr(std::size_t(place.begin), std::size_t(place.end - place.begin)));
}

/// `[field op value]`, `<text>` and `|stage`, one a line.
QByteArray shown(std::string_view text)
{
    const auto row = chips(text);
    if (!row)
        return "error";
    std::string out;
    for (const auto &chip : *row) {
        const auto condition = conditionOf(text, chip);
        switch (chip.kind) {
        case Chip::Kind::Condition:
            out += '[' + condition.field + ' ' + condition.op + ' ' + condition.value + "]\n";
            break;
        case Chip::Kind::Text: out += '<' + part(text, chip.place) + ">\n"; break;
        case Chip::Kind::Stage: out += '|' + part(text, chip.place) + '\n'; break;
        }
    }
    return QByteArray::fromStdString(out);
}

QByteArray result(std::string_view text, const app::Result<TextEdits> &edits)
{
    return edits ? QByteArray::fromStdString(applied(text, *edits))
                 : QByteArray::fromStdString("refused: " + edits.error().detail);
}

bool isSound(const std::string &before, const app::Result<TextEdits> &edits)
{
    return !edits || parseAndCheck(applied(before, *edits)).has_value();
}

} // namespace

/// The parts of a query, and what setting one does to the text.
class TstChips : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("row");
        const auto row = [](const char *rule, const char *text, const char *chips) {
            QTest::newRow(rule) << QByteArray(text) << QByteArray(chips);
        };
        row("nothing", "", "");
        row("every trace", "{ }", "");
        row("one condition", "{ span.a = 1 }", "[span.a = 1]\n");
        row("without blanks", "{.a=~\"x\"&&.b>=2s}", "[.a =~ \"x\"]\n[.b >= 2s]\n");
        row("quoted name", R"({ span."a b" = "c && d" })", "[span.\"a b\" = \"c && d\"]\n");
        row("intrinsics", "{ span:id = \"1\" && duration > 5s }",
            "[span:id = \"1\"]\n[duration > 5s]\n");
        row("of the parent", "{ parent.span.a != 1 }", "[parent.span.a != 1]\n");
        row("nil", "{ .a != nil && .b = nil }", "[.a != nil]\n[.b = nil]\n");
        row("arithmetic on the right", "{ .a > (1 + 2) * 3 }", "[.a > (1 + 2) * 3]\n");
        row("parentheses on the right", "{ .a = (1 + 2) }", "[.a = (1 + 2)]\n");
        row("two attributes", "{ .a = .b }", "[.a = .b]\n");
        row("signs", "{ .a = -1 }", "[.a = -1]\n");
        row("parentheses around a condition", "{ (.a = 1) && .b = 2 }", "[.a = 1]\n[.b = 2]\n");
        row("parentheses around all", "{ ((.a = 1 && .b = 2)) }", "[.a = 1]\n[.b = 2]\n");
        row("bare attribute", "{ .a && .b = 1 }", "<.a>\n[.b = 1]\n");
        row("turned round", "{ 1 = .a }", "<1 = .a>\n");
        row("constant", "{ true }", "<true>\n");
        row("choice", "{ .a = 1 || .b = 2 }", "<.a = 1 || .b = 2>\n");
        row("choice in parentheses", "{ .x = 1 && (.a = 1 || .b = 2) && .y = 2 }",
            "[.x = 1]\n<(.a = 1 || .b = 2)>\n[.y = 2]\n");
        row("only a choice in parentheses", "{ (.a = 1 || .b = 2) }", "<(.a = 1 || .b = 2)>\n");
        row("and binds as or does", "{ .a = 1 && .b = 2 || .c = 3 && .d = 4 }",
            "<.a = 1 && .b = 2 || .c = 3>\n[.d = 4]\n");
        row("group", "{ .x = 1 && (.a = 1 && .b = 2) }", "[.x = 1]\n<(.a = 1 && .b = 2)>\n");
        row("negated", "{ !(.a = 1) && .b = 2 }", "<!(.a = 1)>\n[.b = 2]\n");
        row("comments stay outside", "{ .a = 1 /* b */ && // c\n .b = 2 // d\n}",
            "[.a = 1]\n[.b = 2]\n");
        row("stages", "{ .a = 1 } | by(.b) | count() > 2 | select(.c, .d)",
            "[.a = 1]\n|by(.b)\n|count() > 2\n|select(.c, .d)\n");
        row("filter as a stage", "{ .a = 1 } | { .b = 2 && .c = 3 }",
            "[.a = 1]\n|{ .b = 2 && .c = 3 }\n");
        row("metrics", "{ .a = 1 } | quantile_over_time(duration, .5, .9) by (.b, .c) | topk(3)",
            "[.a = 1]\n|quantile_over_time(duration, .5, .9) by (.b, .c)\n|topk(3)\n");
        row("hints", "{ } | rate() with (exemplars = true)", "|rate()\n|with (exemplars = true)\n");
        row("compare", "{ } | compare({ status = error }, 10)",
            "|compare({ status = error }, 10)\n");
        row("structure", "{ .a = 1 } >> { .b = 2 } | count() > 1",
            "<{ .a = 1 } >> { .b = 2 }>\n|count() > 1\n");
        row("pipeline in parentheses", "({ .a = 1 } | count() > 1) && ({ .b = 2 })",
            "<({ .a = 1 } | count() > 1) && ({ .b = 2 })>\n");
        row("a first stage that is no filter", "count() > 2 | by(.a)", "|count() > 2\n|by(.a)\n");
        row("broken", "{ .a = ", "error");
        row("two bytes a letter", "{ .ü = \"ö\" && .b = 1 }", "[.ü = \"ö\"]\n[.b = 1]\n");
    }
    void shows()
    {
        QFETCH(QByteArray, text);
        QTEST(shown(text.toStdString()), "row");
    }

    void quotesValues_data()
    {
        QTest::addColumn<QByteArrayList>("condition");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("word") << QByteArrayList{".a", "=", "anna"} << QByteArray("\"anna\"");
        QTest::newRow("words") << QByteArrayList{".a", "=", " two words "}
                               << QByteArray("\"two words\"");
        QTest::newRow("quotes") << QByteArrayList{".a", "=", "a\"b"} << QByteArray("`a\"b`");
        QTest::newRow("pattern") << QByteArrayList{".a", "=~", "gpt.*"} << QByteArray("\"gpt.*\"");
        QTest::newRow("number") << QByteArrayList{".a", "=", "12"} << QByteArray("12");
        QTest::newRow("number as text")
            << QByteArrayList{"name", "=", "12"} << QByteArray("\"12\"");
        QTest::newRow("duration") << QByteArrayList{"duration", ">", "5s"} << QByteArray("5s");
        QTest::newRow("yes or no") << QByteArrayList{".a", "=", "true"} << QByteArray("true");
        QTest::newRow("status") << QByteArrayList{"status", "=", "error"} << QByteArray("error");
        QTest::newRow("like a status")
            << QByteArrayList{".level", "=", "error"} << QByteArray("\"error\"");
        QTest::newRow("attribute") << QByteArrayList{".a", "=", ".b"} << QByteArray(".b");
        QTest::newRow("nothing") << QByteArrayList{".a", "=", " "} << QByteArray("");
        QTest::newRow("not to be helped")
            << QByteArrayList{"duration", ">", "x"} << QByteArray("x");
    }
    void quotesValues()
    {
        QFETCH(QByteArrayList, condition);
        const auto whole = completed(
            {condition[0].toStdString(), condition[1].toStdString(), condition[2].toStdString()});
        QTEST(QByteArray::fromStdString(whole.value), "value");
    }

    void changes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("chip");
        QTest::addColumn<QByteArrayList>("condition");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *rule, const char *text, int chip,
                            const QByteArrayList &condition, const char *after) {
            QTest::newRow(rule) << QByteArray(text) << chip << condition << QByteArray(after);
        };
        row("value only", "{ .a  =  1 && .b = 2 }", 0, {".a", "=", "\"x\""},
            "{ .a  =  \"x\" && .b = 2 }");
        row("comments stay", "{ .a /* 1 */ = /* 2 */ 1 // 3\n && .b = 2 }", 0, {".c", "!=", "5"},
            "{ .c /* 1 */ != /* 2 */ 5 // 3\n && .b = 2 }");
        row("nothing", "{ .a=1 }", 0, {".a", "=", "1"}, "{ .a=1 }");
        row("what would run together", "{.a=1&&.b=2}", 0, {".a", "=", ".c"}, "{.a=.c&&.b=2}");
        row("inside parentheses", "{ (.a = 1) && .b = 2 }", 0, {".a", ">", "(1 + 1)"},
            "{ (.a > (1 + 1)) && .b = 2 }");
        row("nil", "{ .a = 1 }", 0, {".a", "!=", "nil"}, "{ .a != nil }");
        row("beside a choice", "{ (.a || .b) && .c = 1 }", 1, {".c", "<", "1.5"},
            "{ (.a || .b) && .c < 1.5 }");
        row("second condition", "{ .a = 1 } | { .a = 1 }", 0, {".a", "=", "1 && .b = 2"},
            "refused: expected one condition: an attribute, an operator and a value");
        row("comment", "{ .a = 1 }", 0, {".a", "=", "1 // x"}, nullptr);
        row("brace", "{ .a = 1 }", 0, {".a", "=", "1 } || { .b = 1"}, nullptr);
        row("broken", "{ .a = 1 }", 0, {".a", "=", ""}, nullptr);
        row("wrong type", "{ duration > 1s }", 0, {"duration", ">", "\"x\""}, nullptr);
        row("a stage is none", "{ } | by(.a)", 0, {".a", "=", "1"},
            "refused: there is no such condition");
        row("none there", "{ .a = 1 }", 7, {".a", "=", "1"}, "refused: there is no such condition");
    }
    void changes()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, chip);
        QFETCH(QByteArrayList, condition);
        QFETCH(QByteArray, after);
        const auto query = text.toStdString();
        const auto edits = changed(
            query, std::size_t(chip),
            {condition[0].toStdString(), condition[1].toStdString(), condition[2].toStdString()});
        if (after.isNull())
            QVERIFY2(!edits, result(query, edits));
        else
            QCOMPARE(result(query, edits), after);
        QVERIFY(edits || !edits.error().place);
    }

    void replaces_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("chip");
        QTest::addColumn<QByteArray>("stage");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *rule, const char *text, int chip, const char *stage,
                            const char *after) {
            QTest::newRow(rule) << QByteArray(text) << chip << QByteArray(stage)
                                << QByteArray(after);
        };
        row("a stage", "{ } | by(.a) // c\n | count() > 1", 0, " by(.b) ",
            "{ } | by(.b) // c\n | count() > 1");
        row("hints", "{ } | rate() with(exemplars=true)", 1, "with(exemplars=false)",
            "{ } | rate() with(exemplars=false)");
        row("two stages", "{ } | by(.a)", 0, "by(.a) | count() > 1",
            "refused: expected one stage, such as by(span.user.id)");
        row("a comment", "{ } | by(.a)", 0, "by(.a) // b",
            "refused: expected one stage, such as by(span.user.id)");
        row("nothing", "{ } | by(.a)", 0, " ",
            "refused: expected one stage, such as by(span.user.id)");
        row("what cannot stand there", "{ } | by(.a) | count() > 1", 0, "rate()", nullptr);
    }
    void replaces()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, chip);
        QFETCH(QByteArray, stage);
        QFETCH(QByteArray, after);
        const auto query = text.toStdString();
        const auto edits = replaced(query, std::size_t(chip), stage.toStdString());
        if (after.isNull())
            QVERIFY2(!edits, result(query, edits));
        else
            QCOMPARE(result(query, edits), after);
    }

    void removes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("chip");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *rule, const char *text, int chip, const char *after) {
            QTest::newRow(rule) << QByteArray(text) << chip << QByteArray(after);
        };
        row("only condition", "{ .a = 1 }", 0, "{ }");
        row("only condition, bare", "{.a=1}", 0, "{ }");
        row("only condition in parentheses", "{ ((.a = 1)) }", 0, "{ }");
        row("first", "{ .a = 1 && .b = 2 }", 0, "{ .b = 2 }");
        row("last", "{ .a = 1 && .b = 2 }", 1, "{ .a = 1 }");
        row("middle", "{ .a = 1 && .b = 2 && .c = 3 }", 1, "{ .a = 1 && .c = 3 }");
        row("lines", "{\n    .a = 1\n    && .b = 2\n    && .c = 3\n}", 1,
            "{\n    .a = 1\n    && .c = 3\n}");
        row("behind a comment", "{ .a = 1 // why\n && .b = 2 && .c = 3 }", 1,
            "{ .a = 1 // why\n  && .c = 3 }");
        row("with its parentheses", "{ .a = 1 && (.b = 2) }", 1, "{ .a = 1 }");
        row("before a choice", "{ .a = 1 && (.b || .c) }", 0, "{ (.b || .c) }");
        row("stage", "{ } | by(.a) | count() > 1", 0, "{ } | count() > 1");
        row("stage on a line", "{ }\n| by(.a)\n| count() > 1", 1, "{ }\n| by(.a)");
        row("hints", "{ } | rate() with (exemplars = true)", 1, "{ } | rate()");
        row("with what needs it", "{ .a = 1 } | rate() by (.b) | topk(3)", 1, "{ .a = 1 }");
        row("structure", "{ .a = 1 } > { .b = 2 } | count() > 1", 0, "{ } | count() > 1");
        row("head", "count() > 2 | by(.a)", 0, "{ } | by(.a)");
        row("none there", "{ }", 0, "refused: there is no such part");
    }
    void removes()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, chip);
        const auto query = text.toStdString();
        QTEST(result(query, removed(query, std::size_t(chip))), "after");
    }

    void addsConditions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *rule, const char *text, const char *after) {
            QTest::newRow(rule) << QByteArray(text) << QByteArray(after);
        };
        row("blank", " ", "{ .n = 1 }");
        row("every trace", "{}", "{ .n = 1 }");
        row("every trace, wide", "{   }", "{ .n = 1 }");
        row("a comment alone", "{ // c\n}", "{ // c\n .n = 1 }");
        row("behind one", "{ .a = 1 }", "{ .a = 1 && .n = 1 }");
        row("before a comment", "{ .a = 1 // c\n}", "{ .a = 1 && .n = 1 // c\n}");
        row("lines", "{\n    .a = 1\n    && .b = 2\n}",
            "{\n    .a = 1\n    && .b = 2\n    && .n = 1\n}");
        row("choice", "{ .a = 1 || .b = 2 }", "{ (.a = 1 || .b = 2) && .n = 1 }");
        row("choice in parentheses", "{ (.a = 1 || .b = 2) }", "{ (.a = 1 || .b = 2) && .n = 1 }");
        row("all in parentheses", "{ (.a = 1 && .b = 2) }", "{ (.a = 1 && .b = 2 && .n = 1) }");
        row("before stages", "{ } | rate()", "{ .n = 1 } | rate()");
        row("structure", "{ .a = 1 } > { .b = 2 } | count() > 1",
            "{ .a = 1 } > { .b = 2 } | { .n = 1 } | count() > 1");
        row("no filter", "count() > 2 | by(.a)", "count() > 2 | { .n = 1 } | by(.a)");
    }
    void addsConditions()
    {
        QFETCH(QByteArray, text);
        const auto query = text.toStdString();
        QTEST(result(query, withCondition(query, {".n", "=", "1"})), "after");
    }

    void addsStages_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("stage");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *rule, const char *text, const char *stage,
                            const char *after) {
            QTest::newRow(rule) << QByteArray(text) << QByteArray(stage) << QByteArray(after);
        };
        row("blank", "", "rate()", "{ } | rate()");
        row("at the end", "{ .a = 1 } // c", "by(.b)", "{ .a = 1 } | by(.b) // c");
        row("on a line", "{ }\n| by(.a)", "count() > 1", "{ }\n| by(.a)\n| count() > 1");
        row("before metrics", "{ } | rate() | topk(3)", "by(.a)",
            "{ } | by(.a) | rate() | topk(3)");
        row("before hints", "{ } | rate() with (exemplars = true)", "topk(3)",
            "{ } | rate() | topk(3) with (exemplars = true)");
        row("metrics twice", "{ } | rate()", "rate()", nullptr);
        row("no stage", "{ }", "nonsense", nullptr);
    }
    void addsStages()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, stage);
        QFETCH(QByteArray, after);
        const auto query = text.toStdString();
        const auto edits = withStage(query, stage.toStdString());
        if (after.isNull())
            QVERIFY2(!edits, result(query, edits));
        else
            QCOMPARE(result(query, edits), after);
    }

    /// Whatever a query looks like: its chips lie in order, each edit leaves a sound query, and one that is taken away
    /// and set again as it was changes nothing.
    void randomQueriesStaySound()
    {
        for (std::uint32_t seed = 0; seed < 1500; ++seed) {
            const auto text = tests::randomQuery(seed, seed % 3 == 0);
            const auto row = chips(text);
            QVERIFY2(row, text.c_str());
            int end = 0;
            for (std::size_t at = 0; at < row->size(); ++at) {
                const auto &chip = (*row)[at];
                QVERIFY2(chip.place.begin >= end && chip.place.end > chip.place.begin,
                         text.c_str());
                end = chip.place.end;
                const auto without = removed(text, at);
                QVERIFY2(without && isSound(text, without), text.c_str());
                if (chip.kind != Chip::Kind::Condition)
                    continue;
                const auto same = changed(text, at, conditionOf(text, chip));
                QVERIFY2(same && same->empty(), text.c_str());
                const auto other = changed(text, at, {"span.new", "=~", "\"x.*\""});
                QVERIFY2(other && isSound(text, other), text.c_str());
                QCOMPARE(chips(applied(text, *other))->size(), row->size());
            }
            const auto more = withCondition(text, {"span.new", "=", "1"});
            const bool canFollow = text.front() != '('; // joined pipelines end the query
            QVERIFY2((more || !canFollow) && isSound(text, more), text.c_str());
            QVERIFY2(isSound(text, withStage(text, "select(span.new)")), text.c_str());
        }
    }

    /// What the parts mean together is what the query means.
    void conditionsJoinedAreTheFilter()
    {
        int seen = 0;
        for (std::uint32_t seed = 0; seed < 1500; ++seed) {
            const auto text = tests::randomQuery(seed, false);
            const auto row = chips(text);
            QVERIFY(row);
            std::string joined;
            for (const auto &chip : *row) {
                const bool isInFilter = chip.kind == Chip::Kind::Condition
                    || (chip.kind == Chip::Kind::Text && chip.place.begin > 0 && text.front() == '{'
                        && part(text, chip.place).front() != '{');
                if (isInFilter)
                    joined += (joined.empty() ? "" : " && ") + part(text, chip.place);
            }
            if (joined.empty() || row->back().kind != Chip::Kind::Condition)
                continue;
            QCOMPARE(parse("{ " + joined + " }"), parse(text));
            ++seen;
        }
        QVERIFY(seen > 50);
    }
};

QTEST_GUILESS_MAIN(TstChips)
#include "tst_chips.moc"
