#include "ui/explore/sourcebutton.h"

#include <QActionGroup>
#include <QMenu>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// In a menu's text an ampersand marks a key.
QString menuText(QString text) { return text.replace(u'&', u"&&"_s); }

} // namespace

SourceButton::SourceButton(app::sources::ChosenSource &source, QWidget *parent)
    : MenuButton(parent)
    , m_source(source)
    , m_together(new QMenu(tr("Several together"), this))
{
    m_together->setObjectName(u"sourcesTogether"_s);
    setObjectName(u"sourceButton"_s);
    setAutoRaise(true);
    connect(&source, &app::sources::ChosenSource::switched, this, &SourceButton::refresh);
    connect(&source, &app::sources::ChosenSource::failed, this, &SourceButton::refresh);
    connect(&source, &app::sources::ChosenSource::savedChanged, this, &SourceButton::refresh);
    connect(menu(), &QMenu::aboutToShow, this, &SourceButton::addLinks);
    refresh();
}

QString SourceButton::nameOf(const QUuid &id) const
{
    const auto saved = m_source.saved().find(id);
    //: whom a query asks: the traces kept by Spancast itself
    return saved ? saved->name : tr("This computer");
}

QString SourceButton::textOfChosen() const
{
    const auto &chosen = m_source.chosen();
    constexpr qsizetype mostNames = 2;
    if (chosen.size() > mostNames)
        return tr("%n source(s)", nullptr, int(chosen.size()));
    QStringList names;
    for (const auto &id : chosen)
        names << nameOf(id);
    return names.join(u" + "_s);
}

void SourceButton::refresh()
{
    setText(menuText(textOfChosen()));
    //: %1 is the name of a source of traces
    setAccessibleName(tr("Source: %1").arg(textOfChosen()));
    setToolTip(tr("Where traces are searched"));
    menu()->clear();
    m_links.clear();
    m_together->clear();
    delete m_choices;
    m_choices = new QActionGroup(this);
    QList<QUuid> all = {QUuid()};
    for (const auto &one : m_source.saved().all())
        all << one.id;
    for (const auto &id : all) {
        addChoice(id);
        addTogether(id);
    }
    menu()->addSeparator();
    if (all.size() > 1)
        menu()->addMenu(m_together);
    auto *manage = menu()->addAction(tr("Manage sources…"));
    manage->setObjectName(u"manageSources"_s);
    connect(manage, &QAction::triggered, this, &SourceButton::manageRequested);
}

void SourceButton::addChoice(const QUuid &id)
{
    auto *action = menu()->addAction(menuText(nameOf(id)));
    action->setCheckable(true);
    action->setChecked(m_source.chosen() == QList{id});
    m_choices->addAction(action);
    connect(
        action, &QAction::triggered, this, [this, id] { m_source.choose(id); },
        Qt::QueuedConnection); // a switch fills the menu anew
}

void SourceButton::addLinks()
{
    qDeleteAll(std::exchange(m_links, {}));
    const auto before = menu()->actions();
    Q_EMIT linksWanted(menu());
    for (auto *action : menu()->actions())
        if (!before.contains(action))
            m_links << action;
    if (!m_links.isEmpty())
        m_links.prepend(menu()->insertSeparator(m_links.constFirst()));
}

/// The last one that is ticked stays: somebody has to be asked.
void SourceButton::addTogether(const QUuid &id)
{
    auto *action = m_together->addAction(menuText(nameOf(id)));
    action->setCheckable(true);
    const bool isAsked = m_source.chosen().contains(id);
    action->setChecked(isAsked);
    action->setEnabled(!isAsked || m_source.chosen().size() > 1);
    connect(
        action, &QAction::triggered, this,
        [this, id, isAsked] {
            auto wanted = m_source.chosen();
            isAsked ? void(wanted.removeAll(id)) : wanted.append(id);
            m_source.chooseAll(wanted);
        },
        Qt::QueuedConnection);
}

} // namespace ui
