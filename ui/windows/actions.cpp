#include "ui/windows/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMetaObject>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

QAction *makeAction(QObject *owner, const QString &name, const QString &text,
                    const QKeySequence &key = {})
{
    auto *action = new QAction(text, owner);
    action->setObjectName(name);
    action->setShortcut(key);
    return action;
}

/// Calls `slot` on whatever has the focus; a widget without it does nothing.
void addEditAction(QMenu *menu, const QString &text, QKeySequence::StandardKey key,
                   const char *slot)
{
    auto *action = menu->addAction(text);
    action->setShortcut(key);
    // the field with the focus handles the key itself; the menu only shows it
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, menu, [slot] {
        auto *field = QApplication::focusWidget();
        if (field && field->metaObject()->indexOfMethod(QByteArray(slot) + "()") >= 0)
            QMetaObject::invokeMethod(field, slot);
    });
}

} // namespace

Actions::Actions(QMainWindow *window)
    : QObject(window)
    , importFiles(makeAction(this, u"importAction"_s, tr("&Import…"), QKeySequence::Open))
    , settings(makeAction(this, u"settingsAction"_s, tr("&Settings…"),
                          QKeySequence(Qt::CTRL | Qt::Key_Comma)))
    , quit(makeAction(this, u"quitAction"_s, tr("&Quit"), QKeySequence::Quit))
    , back(makeAction(this, u"backAction"_s, tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left)))
    , forward(makeAction(this, u"forwardAction"_s, tr("&Forward"),
                         QKeySequence(Qt::ALT | Qt::Key_Right)))
    , newTab(
          makeAction(this, u"newTabAction"_s, tr("New &Tab"), QKeySequence(Qt::CTRL | Qt::Key_T)))
    , closeTab(makeAction(this, u"closeTabAction"_s, tr("&Close Tab"),
                          QKeySequence(Qt::CTRL | Qt::Key_W)))
    , reopenTab(makeAction(this, u"reopenTabAction"_s, tr("&Reopen Closed Tab"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)))
    , nextTab(makeAction(this, u"nextTabAction"_s, tr("&Next Tab"),
                         QKeySequence(Qt::CTRL | Qt::Key_Tab)))
    , previousTab(makeAction(this, u"previousTabAction"_s, tr("&Previous Tab"),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)))
    , palette(makeAction(this, u"paletteAction"_s, tr("&Find an Action…"),
                         QKeySequence(Qt::CTRL | Qt::Key_K)))
    , keys(makeAction(this, u"keysAction"_s, tr("&Keys"), QKeySequence(Qt::Key_Question)))
    , appearance(new QActionGroup(this))
    , copyLink(makeAction(this, u"copyLinkAction"_s, tr("Copy &Link to This Place"),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)))
    , about(makeAction(this, u"aboutAction"_s, tr("&About Spancast")))
    , m_window(window)
{
    for (const auto &facts : allPages())
        pages[facts.page] = makeAction(this, facts.name + u"Action"_s, facts.word, facts.key);
    keys->setShortcuts({QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)});
    settings->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    auto *bar = window->menuBar();
    fillFile(bar);
    fillEdit(bar);
    fillView(bar);
    fillHelp(bar);
}

void Actions::fillFile(QMenuBar *bar)
{
    auto *menu = bar->addMenu(tr("&File"));
    menu->addActions({newTab, closeTab, reopenTab});
    menu->addSeparator();
    menu->addAction(importFiles);
    menu->addSeparator();
    menu->addAction(quit);
}

void Actions::fillEdit(QMenuBar *bar)
{
    auto *menu = bar->addMenu(tr("&Edit"));
    addEditAction(menu, tr("&Undo"), QKeySequence::Undo, "undo");
    addEditAction(menu, tr("&Redo"), QKeySequence::Redo, "redo");
    menu->addSeparator();
    addEditAction(menu, tr("Cu&t"), QKeySequence::Cut, "cut");
    addEditAction(menu, tr("&Copy"), QKeySequence::Copy, "copy");
    addEditAction(menu, tr("&Paste"), QKeySequence::Paste, "paste");
    addEditAction(menu, tr("Select &All"), QKeySequence::SelectAll, "selectAll");
    menu->addSeparator();
    menu->addAction(copyLink);
    menu->addAction(settings);
}

void Actions::fillView(QMenuBar *bar)
{
    auto *menu = bar->addMenu(tr("&View"));
    for (auto *page : pages)
        menu->addAction(page);
    menu->addSeparator();
    menu->addAction(back);
    menu->addAction(forward);
    menu->addAction(nextTab);
    menu->addAction(previousTab);
    menu->addSeparator();
    auto *looks = menu->addMenu(tr("&Appearance"));
    const std::pair<QString, QString> choices[] = {
        {u"system"_s, tr("&System")}, {u"light"_s, tr("&Light")}, {u"dark"_s, tr("&Dark")}};
    for (const auto &[name, text] : choices) {
        auto *action = makeAction(this, u"appearance-"_s + name, text);
        action->setCheckable(true);
        action->setData(name);
        appearance->addAction(action);
        looks->addAction(action);
    }
}

void Actions::fillHelp(QMenuBar *bar)
{
    auto *menu = bar->addMenu(tr("&Help"));
    menu->addActions({palette, keys});
    menu->addSeparator();
    menu->addAction(about);
}

void Actions::showAppearance(const QString &name)
{
    for (auto *action : appearance->actions())
        action->setChecked(action->data().toString() == name);
}

} // namespace ui
