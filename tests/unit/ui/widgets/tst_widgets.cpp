#include "ui/widgets/card.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/reveallineedit.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toggle.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeySequence>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace ui;
using namespace Qt::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageIsHiddenUntilItSaysSomething()
    {
        QWidget window;
        MessageBar bar(&window);
        QVERIFY(bar.isHidden());
        bar.showMessage(MessageBar::Tone::Error, u"No answer"_s, u"Check the Base URL."_s);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.title(), u"No answer"_s);
        QCOMPARE(bar.accessibleName(), u"No answer"_s);
        QCOMPARE(bar.accessibleDescription(), u"Check the Base URL."_s);
        bar.clear();
        QVERIFY(bar.isHidden());
        QVERIFY(bar.title().isEmpty());
    }

    void aMessageIsPlainText()
    {
        MessageBar bar;
        bar.showMessage(MessageBar::Tone::Info, u"<b>x</b>"_s, u"<img src=x>"_s);
        for (const auto *label : bar.findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void aMessagesActionIsOptional()
    {
        MessageBar bar;
        auto *action = bar.findChild<QPushButton *>(u"messageAction"_s);
        QVERIFY(action->isHidden());
        bar.setAction(u"Copy details"_s);
        QVERIFY(!action->isHidden());
        QSignalSpy triggered(&bar, &MessageBar::actionTriggered);
        action->click();
        QCOMPARE(triggered.size(), 1);
        bar.setAction({});
        QVERIFY(action->isHidden());
    }

    void anElidedLabelKeepsItsWholeText()
    {
        ElidedLabel label(u"a rather long name of a span"_s);
        label.resize(40, 20);
        QVERIFY(label.isElided());
        QCOMPARE(label.text(), u"a rather long name of a span"_s);
        QCOMPARE(label.accessibleName(), label.text());
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
    }

    void anEmptyStateHasOneSentenceAndOneAction()
    {
        EmptyState state(u"search"_s, u"No traces yet."_s, u"Send a test call"_s);
        QCOMPARE(state.sentence(), u"No traces yet."_s);
        QCOMPARE(state.accessibleName(), u"No traces yet."_s);
        QSignalSpy triggered(&state, &EmptyState::actionTriggered);
        state.findChild<QPushButton *>(u"emptyAction"_s)->click();
        QCOMPARE(triggered.size(), 1);
        state.setAction({});
        QVERIFY(state.findChild<QPushButton *>(u"emptyAction"_s)->isHidden());
    }

    void aLongSentenceWrapsAndIsSeenWhole()
    {
        EmptyState state(u"search"_s, {}, {});
        state.setSentence(
            u"This trace is not here. It may have been removed to keep the store within its size."_s);
        state.resize(900, 400);
        state.show();
        const auto *label = state.findChild<QLabel *>(u"emptySentence"_s);
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
        QVERIFY(label->height() >= 2 * label->fontMetrics().height());
    }

    void aToggleIsACheckBox()
    {
        Toggle toggle(u"Enable Broadcast"_s);
        toggle.show();
        const auto *interface = QAccessible::queryAccessibleInterface(&toggle);
        QCOMPARE(interface->role(), QAccessible::CheckBox);
        QCOMPARE(interface->text(QAccessible::Name), u"Enable Broadcast"_s);
        QTest::keyClick(&toggle, Qt::Key_Space);
        QVERIFY(toggle.isChecked());
        QVERIFY(interface->state().checked);
        QTest::mouseClick(&toggle, Qt::LeftButton, {}, toggle.rect().center());
        QVERIFY(!toggle.isChecked());
    }

    void anIconButtonNamesItselfAndItsKey()
    {
        IconButton button(u"refresh"_s, u"Refresh"_s);
        QCOMPARE(button.accessibleName(), u"Refresh"_s);
        QCOMPARE(button.toolTip(), u"Refresh"_s);
        button.setKey(QKeySequence(Qt::CTRL | Qt::Key_R));
        QCOMPARE(button.toolTip(), u"Refresh (Ctrl+R)"_s);
        QVERIFY(!button.icon().isNull());
        QVERIFY(button.focusPolicy() & Qt::TabFocus);
    }

    void copyingIsConfirmedForAMoment()
    {
        CopyButton button(u"Copy trace ID"_s);
        button.setCopyText(u"9b1de41a"_s);
        button.click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"9b1de41a"_s);
        QCOMPARE(button.accessibleName(), u"Copied"_s);
        QCOMPARE(button.iconName(), u"check"_s);
        QTRY_COMPARE(button.accessibleName(), u"Copy trace ID"_s);
        QCOMPARE(button.iconName(), u"copy"_s);
    }

    void onlyWhatWasTypedCanBeRevealed()
    {
        RevealLineEdit field;
        auto *eye = field.findChild<QAction *>(u"revealAction"_s);
        QVERIFY(!eye->isVisible());
        field.setRevealed(true);
        QVERIFY(!field.isRevealed());
        QTest::keyClicks(&field, u"glc_x"_s);
        QVERIFY(eye->isVisible());
        eye->trigger();
        QVERIFY(field.isRevealed());
        field.clear();
        QVERIFY(!field.isRevealed());
        QCOMPARE(field.echoMode(), QLineEdit::Password);
    }

    void pastedBlanksAreTrimmed()
    {
        QGuiApplication::clipboard()->setText(u" glc_token \n"_s);
        RevealLineEdit field;
        QTest::keySequence(&field, QKeySequence(QKeySequence::Paste));
        QCOMPARE(field.text(), u"glc_token"_s);
    }

    void headingsFollowTheApplicationsFont()
    {
        const TextLabel title(TextLabel::Role::Title, u"Observability"_s);
        const TextLabel body(TextLabel::Role::Body, u"text"_s);
        QVERIFY(title.font().pointSizeF() > body.font().pointSizeF() * 1.3);
        QCOMPARE(title.textFormat(), Qt::PlainText);
    }

    void aCardHoldsItsContent()
    {
        Card card;
        auto *label = new QLabel(u"inside"_s);
        card.contentLayout()->addWidget(label);
        QCOMPARE(label->parentWidget(), &card);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
