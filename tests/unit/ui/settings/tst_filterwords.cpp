#include "ui/settings/filterwords.h"
#include "ui/settings/formparts.h"
#include "ui/settings/samplingform.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::broadcast::FilterRule;
using Field = FilterRule::Field;
using Operator = FilterRule::Operator;

class TstFilterWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<FilterRule>("rule");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Field field, Operator op, const QString &value,
                            const QString &words) {
            FilterRule rule{field, op, {}};
            ui::setValue(rule, value);
            QTest::newRow(name) << rule << words;
        };
        row("text", Field::Model, Operator::Equals, u"gpt"_s, {});
        row("number", Field::TotalTokens, Operator::Gt, u"10"_s, {});
        row("number with a point", Field::TotalCost, Operator::Gt, u"0.5"_s, {});
        row("expression", Field::Model, Operator::Regex, u"gpt-.*"_s, {});
        row("nothing to compare with", Field::Model, Operator::Equals, {}, u"Enter what"_s);
        row("asks for no value", Field::Model, Operator::Exists, {}, {});
        row("no number", Field::TotalTokens, Operator::Gt, u"many"_s, u"no number"_s);
        row("bracket left open", Field::Model, Operator::Regex, u"gpt-("_s, u"RE2"_s);
        row("look-ahead", Field::Model, Operator::Regex, u"(?=a)"_s, u"RE2"_s);
    }
    void tellsWhatIsWrong()
    {
        QFETCH(FilterRule, rule);
        QFETCH(QString, words);
        const auto problem = ui::problemOf(rule);
        QVERIFY2(words.isEmpty() ? problem.isEmpty() : problem.contains(words),
                 qPrintable(problem));
    }

    void offersWhatMeansSomething()
    {
        for (const auto field : ui::filterFields()) {
            const auto offered = ui::operatorsFor(field);
            QCOMPARE(offered.contains(Operator::Gt), ui::isNumber(field));
            QCOMPARE(offered.contains(Operator::Regex), !ui::isNumber(field));
            QVERIFY(!ui::wordOf(field).isEmpty());
            for (const auto op : offered)
                QVERIFY(!ui::wordOf(op).isEmpty());
        }
    }

    void aValueComesBackAsItWasTyped()
    {
        FilterRule rule{Field::TotalCost, Operator::Gt, {}};
        ui::setValue(rule, u"0.001"_s);
        QCOMPARE(std::get<double>(rule.value), 0.001);
        QCOMPARE(ui::valueText(rule), u"0.001"_s);
    }

    void mnemonicsDoNotMeet_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QString>("marked");
        QTest::newRow("first letter") << u"Name"_s << u""_s << u"&Name"_s;
        QTest::newRow("next word") << u"API Key"_s << u"a"_s << u"API &Key"_s;
        QTest::newRow("any letter") << u"Test"_s << u"t"_s << u"T&est"_s;
        QTest::newRow("none left") << u"ab"_s << u"ab"_s << u"ab"_s;
    }
    void mnemonicsDoNotMeet()
    {
        QFETCH(QString, label);
        QFETCH(QString, taken);
        QTEST(ui::withMnemonic(label, taken), "marked");
    }

    void samplingIsExplained()
    {
        QCOMPARE(ui::samplingSentence(1), u"Every trace is sent."_s);
        QVERIFY(ui::samplingSentence(0.25).contains(u"About 25 %"_s));
        QVERIFY(ui::samplingSentence(0.0001).contains(u"About 0.01 %"_s));
    }
};

QTEST_MAIN(TstFilterWords)
#include "tst_filterwords.moc"
