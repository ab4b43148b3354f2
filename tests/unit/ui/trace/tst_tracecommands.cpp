#include "ui/trace/tracecommands.h"

#include <QKeyEvent>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::TraceCommand;

namespace {

std::optional<TraceCommand> commandOf(int key, Qt::KeyboardModifiers modifiers)
{
    return ui::traceCommandOf(QKeyEvent(QEvent::KeyPress, key, modifiers));
}

} // namespace

class TstTraceCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachHasWordsAndAKey()
    {
        for (const auto command : ui::traceCommands()) {
            const auto facts = ui::factsOf(command);
            QVERIFY(!facts.words.isEmpty());
            QVERIFY(!facts.id.isEmpty());
            QVERIFY(!facts.keys.isEmpty());
            const auto key = facts.keys.constFirst()[0];
            QVERIFY(commandOf(key.key(), key.keyboardModifiers()) == command);
        }
    }

    void knows_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<int>("command");
        const auto row = [](const char *rule, Qt::Key key, Qt::KeyboardModifiers modifiers,
                            TraceCommand command) {
            QTest::newRow(rule) << int(key) << modifiers << int(command);
        };
        row("a letter", Qt::Key_E, Qt::NoModifier, TraceCommand::NextError);
        row("a letter with Shift", Qt::Key_E, Qt::ShiftModifier, TraceCommand::PreviousError);
        row("a sign that needs Shift", Qt::Key_Asterisk, Qt::ShiftModifier,
            TraceCommand::ExpandSubtree);
        row("a sign of the number pad", Qt::Key_Minus, Qt::KeypadModifier, TraceCommand::HideLevel);
        row("a digit that needs Shift", Qt::Key_5, Qt::ShiftModifier, TraceCommand::ShowTable);
        row("Enter of the number pad", Qt::Key_Enter, Qt::KeypadModifier,
            TraceCommand::ToggleFolded);
    }

    void knows()
    {
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const int, command);
        const auto found = commandOf(key, modifiers);
        QVERIFY(found);
        QCOMPARE(int(*found), command);
    }

    void leavesAlone_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        const auto row = [](const char *rule, Qt::Key key, Qt::KeyboardModifiers modifiers) {
            QTest::newRow(rule) << int(key) << modifiers;
        };
        row("a key of nothing", Qt::Key_Q, Qt::NoModifier);
        row("a letter with Shift that has no such form", Qt::Key_W, Qt::ShiftModifier);
        row("with Ctrl", Qt::Key_W, Qt::ControlModifier);
        row("with Alt", Qt::Key_Left, Qt::AltModifier);
        row("the graph that is not there", Qt::Key_4, Qt::NoModifier);
    }

    void leavesAlone()
    {
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QVERIFY(!commandOf(key, modifiers));
    }
};

QTEST_MAIN(TstTraceCommands)
#include "tst_tracecommands.moc"
