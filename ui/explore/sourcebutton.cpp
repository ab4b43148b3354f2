#include "ui/explore/sourcebutton.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// In a menu's text an ampersand marks a key.
QString menuText(QString text) { return text.replace(u'&', u"&&"_s); }

} // namespace

SourceButton::SourceButton(app::sources::ChosenSource &source, QWidget *parent)
    : MenuButton(parent)
    , m_source(source)
{
    setObjectName(u"sourceButton"_s);
    setAutoRaise(true);
    connect(&source, &app::sources::ChosenSource::switched, this, &SourceButton::refresh);
    connect(&source, &app::sources::ChosenSource::failed, this, &SourceButton::refresh);
    connect(&source, &app::sources::ChosenSource::savedChanged, this, &SourceButton::refresh);
    refresh();
}

void SourceButton::refresh()
{
    //: whom a query asks: the traces kept by Spancast itself
    const auto own = tr("This computer");
    const auto chosen = m_source.saved().find(m_source.chosen());
    setText(menuText(chosen ? chosen->name : own));
    //: %1 is the name of a source of traces
    setAccessibleName(tr("Source: %1").arg(chosen ? chosen->name : own));
    setToolTip(tr("Where traces are searched"));
    menu()->clear();
    delete m_choices;
    m_choices = new QActionGroup(this);
    addChoice(own, {});
    for (const auto &one : m_source.saved().all())
        addChoice(one.name, one.id);
    menu()->addSeparator();
    auto *manage = menu()->addAction(tr("Manage sources…"));
    manage->setObjectName(u"manageSources"_s);
    connect(manage, &QAction::triggered, this, &SourceButton::manageRequested);
}

void SourceButton::addChoice(const QString &name, const QUuid &id)
{
    auto *action = menu()->addAction(menuText(name));
    action->setCheckable(true);
    action->setChecked(id == m_source.chosen());
    m_choices->addAction(action);
    connect(
        action, &QAction::triggered, this, [this, id] { m_source.choose(id); },
        Qt::QueuedConnection); // a switch fills the menu anew
}

} // namespace ui
