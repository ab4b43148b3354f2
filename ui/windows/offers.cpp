#include "ui/explore/querybook.h"
#include "ui/explore/searchpage.h"
#include "ui/live/livepage.h"
#include "ui/theme/format.h"
#include "ui/trace/tracepage.h"
#include "ui/windows/actions.h"
#include "ui/windows/keysheet.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/palette.h"

#include <QAction>
#include <QStackedWidget>

/// What the palette offers and the key sheet tells: both read what the window really listens to.
namespace ui {
using namespace Qt::StringLiterals;

QList<KeyGroup> MainWindow::keyGroups() const
{
    KeyGroup views{tr("In a trace's views"), {}};
    for (const auto command : traceCommands())
        views.keys.append(factsOf(command));
    return {{tr("Everywhere"), shortcutsIn(*m_actions)},
            {tr("Search"), shortcutsIn(*m_search)},
            {tr("Live"), shortcutsIn(*m_live)},
            {tr("In a trace"), shortcutsIn(*m_trace)},
            views};
}

void MainWindow::showKeys()
{
    auto *sheet = findChild<KeySheet *>();
    if (!sheet)
        sheet = new KeySheet(keyGroups(), this);
    sheet->show();
    sheet->raise();
    sheet->activateWindow();
}

void MainWindow::showPalette()
{
    m_palette->open(placeOffers() + actionOffers() + queryOffers(),
                    [this](const QString &text) { return typedOffers(text); });
}

QList<Offer> MainWindow::placeOffers()
{
    QList<Offer> offers;
    for (const auto &facts : allPages())
        offers.append({facts.word, tr("Page"), facts.iconName,
                       facts.key.toString(QKeySequence::NativeText),
                       [this, page = facts.page] { openPage(page); }});
    for (int tab = 0; tab < m_tabs.count() && m_tabs.count() > 1; ++tab) {
        const auto title = m_tabs.at(tab).stop().title;
        if (tab != m_tabs.current())
            offers.append(
                {title.isEmpty() ? tr("Search") : title, tr("Tab"), u"trace"_s, {}, [this, tab] {
                     openTab(tab);
                 }});
    }
    for (const auto &page : m_settingsPages)
        offers.append({page.title, tr("Settings"), page.iconName, {}, [this, key = page.key] {
                           Q_EMIT settingsPageRequested(key);
                       }});
    return offers;
}

QList<Offer> MainWindow::actionOffers()
{
    QList<Offer> offers;
    const auto pages = m_actions->pages.values();
    for (auto *action : m_actions->findChildren<QAction *>()) {
        if (action->isEnabled() && !pages.contains(action) && action != m_actions->palette)
            offers.append({withoutMnemonic(action->text()),
                           tr("Action"),
                           {},
                           keysText(action->shortcuts()),
                           [action] { action->trigger(); }});
    }
    if (m_pages->currentWidget() != m_trace)
        return offers;
    for (const auto command : traceCommands()) {
        const auto facts = factsOf(command);
        offers.append({facts.words, tr("Trace"), {}, keysText(facts.keys), [this, command] {
                           m_trace->run(command);
                       }});
    }
    return offers;
}

QList<Offer> MainWindow::queryOffers()
{
    QList<Offer> offers;
    for (const auto &saved : m_search->queryBook().saved())
        offers.append({saved.name, tr("Saved query"), u"star"_s, {}, [this, query = saved.query] {
                           openSearchWith(query);
                       }});
    for (const auto &query : m_search->pastQueries())
        offers.append(
            {query, tr("Past query"), u"clock"_s, {}, [this, query] { openSearchWith(query); }});
    return offers;
}

/// What is typed may itself be what is wanted.
QList<Offer> MainWindow::typedOffers(const QString &text)
{
    if (text.startsWith(u'{'))
        return {
            {text, tr("Search for it"), u"search"_s, {}, [this, text] { openSearchWith(text); }}};
    constexpr int hexDigits = 32;
    const auto id =
        text.size() == hexDigits ? app::trace::traceIdFromHex(text.toStdString()) : std::nullopt;
    if (!id)
        return {};
    return {{tr("Open trace %1").arg(shortId(text)), tr("Trace"), u"trace"_s, {}, [this, id] {
                 openTrace(*id);
             }}};
}

} // namespace ui
