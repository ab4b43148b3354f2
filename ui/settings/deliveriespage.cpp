#include "ui/settings/deliveriespage.h"

#include "app/broadcast/destinations.h"
#include "ui/settings/deliverylogmodel.h"
#include "ui/settings/formparts.h"
#include "ui/settings/healthline.h"
#include "ui/settings/setasidelist.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace ui {
using namespace Qt::StringLiterals;
using Column = DeliveryLogModel::Column;
namespace {

constexpr int leastTableHeight = 260;

} // namespace

DeliveriesPage::DeliveriesPage(app::broadcast::Destinations &destinations,
                               app::broadcast::SetAsides *setAsides, QWidget *parent)
    : SettingsPage(tr("Deliveries"), parent)
    , m_destinations(destinations)
    , m_model(new DeliveryLogModel(this))
{
    useWholeWidth();
    buildHead();
    buildTable();
    addHeading(tr("Not delivered"));
    m_losses = note({});
    m_losses->setObjectName(u"lossReasons"_s);
    auto *card = new Card;
    card->contentLayout()->addWidget(m_losses);
    column()->addWidget(card);
    buildSetAside(setAsides);
    connect(&destinations, &app::broadcast::Destinations::changed, this,
            &DeliveriesPage::refreshNames);
    refreshNames();
    refreshLosses();
}

void DeliveriesPage::buildHead()
{
    column()->addWidget(note(tr("The newest requests to each destination since Spancast was "
                                "started. Nothing of their content is kept.")));
    m_filter = choiceOf({}, u"deliveryFilter"_s);
    m_filter->setAccessibleName(tr("Destination"));
    m_copy = plainButton(tr("&Copy"), u"copyDeliveries"_s);
    m_copy->setToolTip(tr("Copies the chosen rows, or all of them; addresses and keys are not in "
                          "them"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_filter);
    row->addStretch();
    row->addWidget(m_copy);
    column()->addLayout(row);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setFilter(m_filter->currentData().toUuid());
        refreshEmpty();
        refreshLosses();
    });
    connect(m_copy, &QPushButton::clicked, this, &DeliveriesPage::copy);
}

void DeliveriesPage::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"deliveryTable"_s);
    m_table->setAccessibleName(tr("Deliveries"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setMinimumHeight(leastTableHeight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const std::pair<int, QString> samples[] = {
        {Column::Time, u"Sep 30  23:59:59"_s}, {Column::Destination, u"Grafana Cloud EU"_s},
        {Column::Result, tr("Tried again")},   {Column::Spans, u"100,000"_s},
        {Column::Size, u"1,023 KiB"_s},        {Column::Duration, tr("Duration") + u"MM"_s}};
    for (const auto &[section, sample] : samples)
        header->resizeSection(section, fontMetrics().horizontalAdvance(sample) + space::l);
    m_empty = new EmptyState(u"send"_s, tr("Nothing was sent since Spancast was started."), {});
    column()->addWidget(m_table, 1);
    column()->addWidget(m_empty);
}

void DeliveriesPage::buildSetAside(app::broadcast::SetAsides *setAsides)
{
    if (!setAsides)
        return;
    addHeading(tr("Set aside"));
    m_news = new MessageBar;
    m_setAside = new SetAsideList(*setAsides);
    auto *card = new Card;
    card->contentLayout()->addWidget(m_setAside);
    column()->addWidget(m_news);
    column()->addWidget(card);
    connect(m_setAside, &SetAsideList::failed, this,
            [this](const QString &title, const QString &text) {
                m_news->showMessage(MessageBar::Tone::Error, title, text);
            });
}

void DeliveriesPage::setHealth(const app::broadcast::Health &health)
{
    const auto before = m_health.value(health.destination).setAsideSpans;
    m_health.insert(health.destination, health);
    if (m_setAside && before != health.setAsideSpans)
        m_setAside->askFor(health.destination);
    m_model->setRecords(health.destination, health.recent);
    refreshEmpty();
    refreshLosses();
}

void DeliveriesPage::choose(const QUuid &destination)
{
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(destination)));
}

void DeliveriesPage::refreshNames()
{
    const auto chosen = m_filter->currentData().toUuid();
    {
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
        m_filter->addItem(tr("All destinations"), QUuid());
        for (const auto &one : m_destinations.all())
            m_filter->addItem(one.name, one.id);
        m_filter->setCurrentIndex(std::max(0, m_filter->findData(chosen)));
    }
    m_model->setDestinations(m_destinations.all());
    if (m_setAside)
        m_setAside->ask(m_destinations.all());
    m_model->setFilter(m_filter->currentData().toUuid());
    refreshEmpty();
    refreshLosses();
}

void DeliveriesPage::refreshEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_copy->setEnabled(!isEmpty);
}

void DeliveriesPage::refreshLosses()
{
    const auto chosen = m_filter->currentData().toUuid();
    QStringList lines;
    for (const auto &one : m_destinations.all()) {
        if (!chosen.isNull() && chosen != one.id)
            continue;
        for (const auto &reason : lossReasons(m_health.value(one.id)))
            lines << one.name + u": "_s + reason;
    }
    m_losses->setText(lines.isEmpty() ? tr("Everything that was meant to leave has left or waits.")
                                      : lines.join(u'\n'));
}

void DeliveriesPage::copy()
{
    QList<int> rows;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    if (rows.isEmpty())
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    QGuiApplication::clipboard()->setText(m_model->asText(rows));
}

} // namespace ui
