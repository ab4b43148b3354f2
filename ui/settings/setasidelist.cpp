#include "ui/settings/setasidelist.h"

#include "app/async/deliver.h"
#include "app/broadcast/setasides.h"
#include "ui/settings/formparts.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <utility>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

enum Column { Time, Destination, Spans, State, Reason };
constexpr int idRole = Qt::UserRole;
constexpr int destinationRole = Qt::UserRole + 1;
constexpr int spansRole = Qt::UserRole + 2;
constexpr int leastHeight = 120;

QString stateOf(const app::store::SetAside &entry)
{
    if (entry.isWaiting)
        return SetAsideList::tr("Waits to be sent again");
    return entry.isKept ? SetAsideList::tr("Kept") : SetAsideList::tr("Only the reason is kept");
}

} // namespace

SetAsideList::SetAsideList(app::broadcast::SetAsides &setAsides, QWidget *parent)
    : QWidget(parent)
    , m_setAsides(setAsides)
    , m_note(note({}))
    , m_tree(new QTreeWidget)
    , m_sendAgain(plainButton(tr("Send &Again"), u"sendAgain"_s))
    , m_discard(plainButton(tr("&Discard…"), u"discardSetAside"_s))
{
    m_note->setObjectName(u"setAsideNote"_s);
    m_tree->setObjectName(u"setAsideTree"_s);
    m_tree->setAccessibleName(tr("Spans that were set aside"));
    m_tree->setHeaderLabels(
        {tr("Time"), tr("Destination"), tr("Spans"), tr("State"), tr("Reason")});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setMinimumHeight(leastHeight);
    const auto letter = fontMetrics().averageCharWidth();
    m_tree->setColumnWidth(Time, 26 * letter);
    m_tree->setColumnWidth(Destination, 18 * letter);
    m_tree->setColumnWidth(State, 20 * letter);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_sendAgain);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_note);
    column->addWidget(m_tree);
    column->addLayout(buttons);
    connect(m_sendAgain, &QPushButton::clicked, this, &SetAsideList::sendAgain);
    connect(m_discard, &QPushButton::clicked, this, &SetAsideList::confirmDiscard);
    connect(&setAsides, &app::broadcast::SetAsides::changed, this, &SetAsideList::askFor);
    present();
}

void SetAsideList::ask(const QList<app::broadcast::Destination> &destinations)
{
    m_destinations = destinations;
    for (const auto &one : destinations)
        askFor(one.id);
    present();
}

void SetAsideList::askFor(const QUuid &destination)
{
    app::deliver(m_setAsides.of(destination), this, [this, destination](const Entries &entries) {
        m_entries.insert(destination, entries);
        present();
    });
}

void SetAsideList::present()
{
    QSet<qlonglong> selected;
    for (const auto *item : m_tree->selectedItems())
        selected.insert(item->data(Time, idRole).toLongLong());
    m_tree->clear();
    for (const auto &one : std::as_const(m_destinations)) {
        for (const auto &entry : m_entries.value(one.id)) {
            auto *item = new QTreeWidgetItem(m_tree,
                                             {formatTime(entry.setAsideUnixNano), one.name,
                                              formatCount(entry.spans), stateOf(entry),
                                              QString::fromStdString(entry.reason)});
            item->setData(Time, idRole, qlonglong(entry.id));
            item->setData(Time, destinationRole, one.id);
            item->setData(Time, spansRole, qlonglong(entry.spans));
            item->setTextAlignment(Spans, Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(Reason, item->text(Reason));
            item->setSelected(selected.contains(qlonglong(entry.id)));
        }
    }
    showButtons();
}

void SetAsideList::showButtons()
{
    const bool isEmpty = m_tree->topLevelItemCount() == 0;
    m_note->setText(isEmpty
                        ? tr("No destination has refused anything for good.")
                        : tr("Servers refused these spans one by one. Once the reason is mended, "
                             "send them again; without a selection, all of them."));
    m_tree->setVisible(!isEmpty);
    m_sendAgain->setVisible(!isEmpty);
    m_discard->setVisible(!isEmpty);
}

QList<QTreeWidgetItem *> SetAsideList::concerned() const
{
    const auto selected = m_tree->selectedItems();
    return selected.isEmpty() ? m_tree->findItems(u"*"_s, Qt::MatchWildcard) : selected;
}

SetAsideList::Chosen SetAsideList::chosen() const
{
    Chosen found;
    for (const auto *item : concerned())
        found[item->data(Time, destinationRole).toUuid()].push_back(
            item->data(Time, idRole).toLongLong());
    return found;
}

void SetAsideList::sendAgain()
{
    const auto entries = chosen();
    for (auto one = entries.cbegin(); one != entries.cend(); ++one)
        app::deliver(m_setAsides.sendAgain(one.key(), one.value()), this,
                     [this](const app::Result<> &done) {
                         if (!done)
                             Q_EMIT failed(tr("The spans could not be queued again."),
                                           tr("Nothing was lost: they are still set aside."));
                     });
}

void SetAsideList::confirmDiscard()
{
    const auto entries = chosen();
    qlonglong spans = 0;
    for (const auto *item : concerned())
        spans += item->data(Time, spansRole).toLongLong();
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Discard"),
                                tr("Never send these %n spans?", nullptr, pluralNumber(spans)),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"discardQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("They stay in Spancast's own store."));
    auto *button = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    button->setObjectName(u"discardConfirmed"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, this, [this, entries] { discard(entries); });
    box->open();
}

void SetAsideList::discard(const Chosen &entries)
{
    for (auto one = entries.cbegin(); one != entries.cend(); ++one)
        app::deliver(m_setAsides.discard(one.key(), one.value()), this,
                     [this](const app::Result<> &done) {
                         if (!done)
                             Q_EMIT failed(tr("The spans could not be discarded."),
                                           tr("They are still set aside."));
                     });
}

} // namespace ui
