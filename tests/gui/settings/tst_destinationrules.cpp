#include "app/trace/demo.h"
#include "tests/gui/settings/dialogbench.h"
#include "tests/support/faketracesource.h"
#include "tests/watched/watched.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using app::broadcast::FilterRule;
using tests::DialogBench;
using tests::SettingsWorld;

/// Sampling, filter rules and privacy in the dialog: saved whole, after a test, and previewed.
class TstDestinationRules : public tests::Watched
{
    Q_OBJECT

    static void choose(const DialogBench &bench, const QString &box, const QString &text)
    {
        auto *combo = bench.find<QComboBox>(box);
        combo->setCurrentText(text);
        Q_EMIT combo->activated(combo->currentIndex());
    }
    static void save(DialogBench &bench)
    {
        bench.click(u"testButton"_s);
        QTRY_VERIFY(bench.canSave());
        bench.click(u"saveButton"_s);
        QTRY_VERIFY(bench.dialog->isHidden());
    }

private Q_SLOTS:
    void rulesAndSamplingAreSavedWithTheDestination()
    {
        DialogBench bench;
        bench.open(bench.world.saved());
        QVERIFY(!bench.find<QWidget>(u"filterEmpty"_s)->isHidden());
        bench.find<QDoubleSpinBox>(u"samplingRate"_s)->setValue(0.25);
        bench.click(u"addGroup"_s);
        QVERIFY(bench.find<QWidget>(u"filterEmpty"_s)->isHidden());
        choose(bench, u"ruleOperator1.1"_s, u"contains"_s);
        bench.put(u"ruleValue1.1"_s, u"gpt-4"_s);
        bench.click(u"addRule1"_s);
        choose(bench, u"ruleField1.2"_s, u"Total tokens"_s);
        choose(bench, u"ruleOperator1.2"_s, u"is more than"_s);
        bench.put(u"ruleValue1.2"_s, u"1000"_s);
        choose(bench, u"groupLogic1"_s, u"Any of these holds"_s);
        save(bench);
        const auto rules = bench.world.destinations.all().first().rules;
        QCOMPARE(rules.samplingRate, 0.25);
        const app::broadcast::FilterRules wanted{
            true,
            {{app::broadcast::FilterGroup::Logic::Or,
              {{FilterRule::Field::Model, FilterRule::Operator::Contains, std::string("gpt-4")},
               {FilterRule::Field::TotalTokens, FilterRule::Operator::Gt, 1000.0}}}}};
        QVERIFY(rules.filter == wanted);
        bench.open(bench.world.destinations.all().first());
        QCOMPARE(bench.field(u"ruleValue1.2"_s)->text(), u"1000"_s);
    }

    void removingTheLastRuleSendsEverythingAgain()
    {
        DialogBench bench;
        bench.open(bench.world.saved());
        bench.click(u"addGroup"_s);
        QTest::mouseClick(bench.find<QAbstractButton>(u"ruleRemove1.1"_s), Qt::LeftButton);
        QVERIFY(!bench.find<QWidget>(u"filterEmpty"_s)->isHidden());
        save(bench);
        QVERIFY(bench.world.destinations.all().first().rules.filter.isEmpty());
    }

    void aWrongExpressionIsToldUnderItsField()
    {
        DialogBench bench;
        bench.open(bench.world.saved());
        bench.click(u"addGroup"_s);
        choose(bench, u"ruleOperator1.1"_s, u"matches (regex)"_s);
        bench.put(u"ruleValue1.1"_s, u"gpt-("_s);
        bench.click(u"testButton"_s);
        QVERIFY(bench.field(u"ruleValue1.1"_s)
                    ->accessibleDescription()
                    .contains(u"no regular expression"_s));
        QCOMPARE(bench.find<QTabWidget>(u"destinationTabs"_s)->currentIndex(), 1);
        QVERIFY(bench.world.network.requests.isEmpty());
        QVERIFY(!bench.canSave());
    }

    void aChangedRuleNeedsAPassedTest()
    {
        DialogBench bench;
        const auto old = bench.world.saved();
        bench.open(old);
        bench.click(u"testButton"_s);
        QTRY_VERIFY(bench.canSave());
        bench.find<QDoubleSpinBox>(u"samplingRate"_s)->setValue(0.5);
        QVERIFY(!bench.canSave());
        bench.click(u"cancelButton"_s);
        QCOMPARE(bench.world.destinations.all(), QList{old});
    }

    void thePreviewMarksWhatPrivacyModeRemoves()
    {
        tests::FakeTraceSource source;
        const auto batch = std::make_shared<const app::trace::Batch>(
            app::trace::demoGeneration({{1}}, 1'760'000'000'000'000'000));
        source.automatic = true;
        source.automaticAnswer = tests::answerOf(1);
        source.automaticTrace = std::make_shared<const app::trace::Trace>(
            app::trace::Trace{{{1}}, app::trace::locate(batch)});
        DialogBench bench;
        bench.source = &source;
        bench.open(bench.world.saved());
        bench.find<QTabWidget>(u"destinationTabs"_s)->setCurrentIndex(3);
        auto *tree = bench.find<QTreeWidget>(u"previewTree"_s);
        const auto isMarked = [tree] {
            const auto removed = tree->findItems(u"Removed: Privacy Mode"_s,
                                                 Qt::MatchExactly | Qt::MatchRecursive, 3);
            return std::any_of(removed.begin(), removed.end(), [](const QTreeWidgetItem *item) {
                return item->text(0) == u"gen_ai.prompt"_s && item->font(0).strikeOut()
                    && !item->text(1).isEmpty() && item->text(2).isEmpty();
            });
        };
        QTRY_VERIFY(bench.find<QLabel>(u"previewTrace"_s)->text().contains(u"latest trace"_s));
        QVERIFY(!isMarked());
        bench.find<QCheckBox>(u"privacyMode"_s)->setChecked(true);
        QTRY_VERIFY(isMarked());
    }

    void thePreviewSaysWhenATraceWouldStay()
    {
        DialogBench bench;
        bench.open(bench.world.saved());
        bench.click(u"addGroup"_s);
        bench.put(u"ruleValue1.1"_s, u"no such model"_s);
        bench.find<QTabWidget>(u"destinationTabs"_s)->setCurrentIndex(3);
        auto *verdict = bench.find<ui::MessageBar>(u"previewVerdict"_s);
        QTRY_VERIFY(verdict->title().contains(u"filter rules"_s));
        QVERIFY(bench.find<QLabel>(u"previewTrace"_s)->text().contains(u"sample trace"_s));
    }
};

QTEST_MAIN(TstDestinationRules)
#include "tst_destinationrules.moc"
