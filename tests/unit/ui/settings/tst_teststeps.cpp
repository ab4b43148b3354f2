#include "tests/support/accessibility.h"
#include "ui/settings/teststeprow.h"
#include "ui/settings/teststeps.h"
#include "ui/settings/teststeptext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::broadcast;
using State = TestStep::State;
using Note = TestStep::Note;

namespace {

Destination destination()
{
    Destination made;
    made.baseUrl = u"https://me:canary@gateway.example/otlp?key=canary"_s;
    return made;
}

TestReport passed(int run = 1)
{
    auto report = plannedTest(run, false);
    for (auto &step : report.steps)
        step = {
            .part = step.part, .state = State::Passed, .elapsed = std::chrono::milliseconds(12)};
    finish(report, TestPart::ReadBack, {});
    return report;
}

TestReport failed(int run = 1)
{
    auto report = plannedTest(run, false);
    settle(report, {.part = TestPart::Address, .state = State::Passed});
    Verdict verdict;
    verdict.cause = Cause::ConnectionRefused;
    verdict.detail = u"Connection refused"_s;
    finish(report, TestPart::Connect, verdict);
    return report;
}

QWidget *row(const ui::TestSteps &steps, const QString &part)
{
    return steps.findChild<ui::TestStepRow *>(u"testStep_"_s + part);
}

QString textIn(const QWidget &parent, const QString &name)
{
    const auto *label = parent.findChild<QLabel *>(name);
    return label && label->isVisibleTo(&parent) ? label->text() : QString();
}

} // namespace

class TstTestSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatCameOut_data()
    {
        QTest::addColumn<TestStep>("step");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("time");
        const auto step = [](State state, Note note = Note::None, const QString &detail = {}) {
            return TestStep{.part = TestPart::Connect,
                            .state = state,
                            .note = note,
                            .elapsed = std::chrono::milliseconds(1234),
                            .detail = detail};
        };
        QTest::newRow("passed") << step(State::Passed) << u"OK"_s << u"1,234 ms"_s;
        QTest::newRow("failed") << step(State::Failed) << u"failed"_s << u"1,234 ms"_s;
        QTest::newRow("via proxy") << step(State::Passed, Note::ViaProxy, u"proxy:3128"_s)
                                   << u"via proxy proxy:3128"_s << u"1,234 ms"_s;
        QTest::newRow("done by the proxy") << step(State::NotChecked, Note::ViaProxy, u"proxy:1"_s)
                                           << u"via proxy proxy:1"_s << u""_s;
        QTest::newRow("nothing to look up")
            << step(State::Passed, Note::NumericAddress) << u"nothing to look up"_s << u""_s;
        QTest::newRow("no query address") << step(State::NotChecked, Note::NoQueryAddress)
                                          << u"not checked: no query address"_s << u""_s;
        QTest::newRow("write-only token") << step(State::NotChecked, Note::NotReadable)
                                          << u"written, not readable with this token"_s << u""_s;
        QTest::newRow("not reached") << step(State::Waiting) << u"not reached"_s << u""_s;
    }
    void saysWhatCameOut()
    {
        QFETCH(TestStep, step);
        QTEST(ui::outcomeOf(step, true), "outcome");
        QTEST(ui::timeOf(step), "time");
    }

    void everyStepHasALineWithMarkWordAndTime()
    {
        ui::TestSteps steps;
        QVERIFY(steps.isHidden());
        steps.setReport(passed(), destination());
        QVERIFY(!steps.isHidden());
        for (const auto &step : passed().steps) {
            const auto *line = row(steps, nameOf(step.part));
            QVERIFY(line);
            QCOMPARE(textIn(*line, u"stepTime"_s), u"12 ms"_s);
            QCOMPARE(line->accessibleName(), ui::labelOf(step.part) + u": OK, 12 ms"_s);
        }
        QVERIFY(textIn(steps, u"failureTitle"_s).isEmpty());
    }

    void theFailingStepIsOpen()
    {
        ui::TestSteps steps;
        steps.setReport(failed(), destination());
        steps.resize(500, 600);
        steps.show();
        QCOMPARE(textIn(steps, u"failureTitle"_s), u"Nothing answers at this address."_s);
        QVERIFY(textIn(steps, u"failureAdvice"_s).contains(u"Base URL"_s));
        QVERIFY(textIn(steps, u"failureWords"_s).contains(u"Connection refused"_s));
        const auto *title = steps.findChild<QLabel *>(u"failureTitle"_s);
        const auto top = [&](const QWidget *widget) { return widget->mapTo(&steps, QPoint()).y(); };
        QVERIFY(top(title) > top(row(steps, u"connect"_s)));
        QVERIFY(top(title) < top(row(steps, u"encrypt"_s)));
        QCOMPARE(textIn(*row(steps, u"encrypt"_s), u"stepOutcome"_s), u"not reached"_s);
    }

    void detailsAreCopiedWithoutSecrets()
    {
        ui::TestSteps steps;
        steps.setReport(failed(), destination());
        steps.show();
        QTest::mouseClick(steps.findChild<QPushButton *>(u"copyDetailsButton"_s), Qt::LeftButton);
        const auto text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"connection-refused"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"canary"_s), qPrintable(text));
    }

    void isReachedWithTheKeyboardAndHasNames()
    {
        ui::TestSteps steps;
        steps.setReport(failed(), destination());
        steps.show();
        QVERIFY2(tests::accessibilityFaults(steps).isEmpty(), tests::faultsText(steps));
        const auto chain = tests::tabChain(&steps);
        QVERIFY(chain.contains(steps.findChild<QPushButton *>(u"copyDetailsButton"_s)));
        QVERIFY(steps.accessibleName().contains(u"Nothing answers at this address."_s));
    }

    void followsATestToItsEnd()
    {
        ui::TestSteps steps;
        QPromise<TestReport> promise;
        promise.start();
        steps.follow(promise.future(), destination());
        auto running = plannedTest(1, false);
        begin(running, TestPart::Lookup);
        promise.addResult(running);
        QTRY_VERIFY(!steps.isHidden());
        QCOMPARE(textIn(*row(steps, u"lookup"_s), u"stepOutcome"_s), u"running…"_s);
        promise.addResult(passed());
        promise.finish();
        QTRY_VERIFY(steps.report().isFinished);
    }

    void dropsWhatComesLateFromAnOlderRun()
    {
        ui::TestSteps steps;
        QPromise<TestReport> older;
        older.start();
        steps.follow(older.future(), destination());
        QPromise<TestReport> newer;
        newer.start();
        steps.follow(newer.future(), destination());
        newer.addResult(passed(2));
        newer.finish();
        QTRY_VERIFY(steps.report().isFinished);
        older.addResult(failed(1));
        older.finish();
        steps.setReport(failed(1), destination());
        QCOMPARE(steps.report().run, 2);
        QVERIFY(steps.report().verdict.isOk());
        steps.clear();
        QVERIFY(steps.isHidden());
        steps.setReport(failed(1), destination());
        QVERIFY(steps.isHidden());
    }
};

QTEST_MAIN(TstTestSteps)
#include "tst_teststeps.moc"
