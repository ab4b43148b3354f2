#include "tests/support/accessibility.h"
#include "tests/unit/ui/windows/windowbench.h"
#include "ui/explore/searchpage.h"
#include "ui/live/livepage.h"
#include "ui/trace/tracecommands.h"
#include "ui/trace/tracepage.h"
#include "ui/windows/keysheet.h"
#include "ui/windows/palette.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSet>
#include <QShortcut>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

struct Hands : tests::WindowBench {
    Hands()
    {
        window.setSettingsPages({{u"gateway"_s, u"live"_s, u"Gateway"_s},
                                 {u"store"_s, u"trace"_s, u"Store and Retention"_s}});
        show();
        press(Qt::Key_K, Qt::ControlModifier);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(edit(), text); }
    QLineEdit *edit() const { return find<QLineEdit>("paletteEdit"); }
    QListView *list() const { return find<QListView>("paletteList"); }
    bool isOpen() const { return find<QWidget>("palette")->isVisible(); }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            rows << list()->model()->index(row, 0).data().toString();
        return rows;
    }
    QString chosen() const { return list()->currentIndex().data().toString(); }
};

} // namespace

class TstPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin).*"_s)); }

    void opensAtAKey()
    {
        Hands hands;
        QVERIFY(hands.isOpen());
        QVERIFY(hands.edit()->hasFocus());
        QCOMPARE(hands.chosen(), u"Search"_s);
        QVERIFY(hands.rows().contains(u"Close Tab"_s));
        QVERIFY(hands.rows().contains(u"Gateway"_s));
        QVERIFY2(tests::accessibilityFaults(hands.window).isEmpty(),
                 tests::faultsText(hands.window));
    }

    void leadsTo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("a page") << u"cos"_s << u"Costs"_s;
        QTest::newRow("an action") << u"ntab"_s << u"New Tab"_s;
        QTest::newRow("a page of the settings") << u"retention"_s << u"Store and Retention"_s;
        QTest::newRow("all pages of the settings") << u"settings gateway"_s << u"Gateway"_s;
        QTest::newRow("a query as it is typed")
            << u"{ status = error }"_s << u"{ status = error }"_s;
        QTest::newRow("a trace's id")
            << u"0123456789abcdef0123456789abcdef"_s << u"Open trace 01234567…abcdef"_s;
    }

    void leadsTo()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, chosen);
        Hands hands;
        hands.type(typed);
        QVERIFY2(hands.chosen().startsWith(chosen.left(14)), qPrintable(hands.chosen()));
        QVERIFY(hands.edit()->accessibleDescription().startsWith(hands.chosen()));
    }

    void goesToAPage()
    {
        Hands hands;
        hands.type(u"live"_s);
        hands.press(Qt::Key_Return);
        QVERIFY(!hands.isOpen());
        QVERIFY(hands.window.livePage().isVisible());
    }

    void opensAPastedTrace()
    {
        Hands hands;
        hands.edit()->setText(u" 0123456789ABCDEF0123456789abcdef "_s);
        hands.press(Qt::Key_Return);
        QVERIFY(hands.window.tracePage().isVisible());
        const auto id = hands.window.tabs().places().current().trace;
        QCOMPARE(app::trace::toHex(id), std::string("0123456789abcdef0123456789abcdef"));
    }

    void opensAPageOfTheSettings()
    {
        Hands hands;
        const QSignalSpy asked(&hands.window, &ui::MainWindow::settingsPageRequested);
        hands.type(u"gateway"_s);
        hands.press(Qt::Key_Return);
        QCOMPARE(asked.value(0).value(0).toString(), u"gateway"_s);
    }

    void findsAPastQueryAndATab()
    {
        Hands hands;
        hands.press(Qt::Key_Escape);
        hands.window.openSearchWith(u"{ duration > 5s }"_s);
        QTRY_VERIFY(hands.window.searchPage().pastQueries().contains(u"{ duration > 5s }"_s));
        hands.window.openNewTab();
        hands.window.showPalette();
        hands.type(u"duration tab"_s);
        QCOMPARE(hands.chosen(), u"{ duration > 5s }"_s);
        hands.press(Qt::Key_Return);
        QCOMPARE(hands.window.tabs().current(), 0);
        hands.window.showPalette();
        hands.type(u"past dur"_s);
        QCOMPARE(hands.rows(), QStringList{u"{ duration > 5s }"_s});
    }

    void goesBackWhereItCameFrom()
    {
        Hands hands;
        hands.press(Qt::Key_Escape);
        hands.window.searchPage().focusQuery();
        const auto *before = hands.window.focusWidget();
        hands.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(hands.edit()->hasFocus());
        hands.press(Qt::Key_Tab); // stays
        QVERIFY(hands.edit()->hasFocus());
        hands.press(Qt::Key_Escape);
        QVERIFY(!hands.isOpen());
        QCOMPARE(hands.window.focusWidget(), before);
    }

    void choosesWithArrows()
    {
        Hands hands;
        const auto rows = hands.rows();
        hands.press(Qt::Key_Down);
        QCOMPARE(hands.chosen(), rows.at(1));
        hands.press(Qt::Key_Up);
        hands.press(Qt::Key_Up); // round
        QCOMPARE(hands.chosen(), rows.constLast());
        hands.press(Qt::Key_PageUp);
        QCOMPARE(hands.list()->currentIndex().row(), rows.size() - 12);
    }

    void saysWhenThereIsNothing()
    {
        Hands hands;
        hands.type(u"zzzzqqq"_s);
        QCOMPARE(hands.rows(), QStringList());
        QVERIFY(!hands.list()->isVisible());
        hands.press(Qt::Key_Return);
        QVERIFY(hands.isOpen());
    }

    /// Whatever the window and its pages listen to is told, and nothing else.
    void theSheetTellsEveryKey()
    {
        Hands hands;
        hands.press(Qt::Key_Escape);
        hands.press(Qt::Key_F1);
        auto *sheet = hands.find<QDialog>("keySheet");
        QTRY_VERIFY(sheet->isVisible());
        QVERIFY2(tests::accessibilityFaults(*sheet).isEmpty(), tests::faultsText(*sheet));
        QStringList told;
        for (const auto *label : sheet->findChildren<QLabel *>())
            told << label->text();
        for (const auto *shortcut : hands.window.findChildren<QShortcut *>()) {
            QVERIFY2(!shortcut->whatsThis().isEmpty(), qPrintable(shortcut->key().toString()));
            QVERIFY2(told.contains(shortcut->whatsThis()), qPrintable(shortcut->whatsThis()));
        }
        for (const auto *action : hands.window.findChildren<QAction *>()) {
            const bool isKey =
                !action->shortcut().isEmpty() && action->shortcutContext() != Qt::WidgetShortcut;
            QVERIFY2(!isKey || told.contains(ui::withoutMnemonic(action->text())),
                     qPrintable(action->text()));
        }
        for (const auto command : ui::traceCommands())
            QVERIFY(told.contains(ui::factsOf(command).words));
        QVERIFY(told.contains(u"? or F1"_s));
    }

    void noKeyDoesTwoThings()
    {
        Hands hands;
        QSet<QString> everywhere;
        for (const auto *action : hands.window.findChildren<QAction *>()) {
            for (const auto &key : action->shortcuts()) {
                if (action->shortcutContext() != Qt::WindowShortcut)
                    continue;
                QVERIFY2(!everywhere.contains(key.toString()), qPrintable(key.toString()));
                everywhere << key.toString();
            }
        }
        QSet<QString> views;
        for (const auto command : ui::traceCommands()) {
            for (const auto &key : ui::factsOf(command).keys) {
                QVERIFY2(!views.contains(key.toString()), qPrintable(key.toString()));
                views << key.toString();
            }
        }
        QVERIFY(!views.intersects(everywhere));
    }
};

QTEST_MAIN(TstPalette)
#include "tst_palette.moc"
