#include "ui/trace/statisticsview.h"

#include "ui/theme/metrics.h"
#include "ui/trace/statisticsmodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <array>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr std::array fixedKeys{"name", "service", "kind", "status"};

GroupKey keyOf(const QString &kept)
{
    for (std::size_t i = 0; i < fixedKeys.size(); ++i) {
        if (kept == QLatin1String(fixedKeys[i]))
            return {GroupKey::Of(i), {}};
    }
    return {GroupKey::Of::Attribute, kept.mid(1).toStdString()};
}

} // namespace

StatisticsView::StatisticsView(QWidget *parent)
    : QWidget(parent)
    , m_keys(new QComboBox(this))
    , m_model(new StatisticsModel(this))
    , m_table(new TraceTable(m_model, this))
{
    m_keys->setObjectName(u"statisticsKey"_s);
    m_keys->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_keys->setMinimumContentsLength(28);
    m_table->setObjectName(u"statisticsTable"_s);
    m_table->setAccessibleName(tr("Statistics of the spans"));
    m_table->setWidths({0, 8, 8, 10, 10, 10, 10, 10});
    m_table->horizontalHeader()->setSortIndicator(int(GroupColumn::Total), Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    auto *label = new QLabel(tr("&Group by"), this);
    label->setBuddy(m_keys);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(space::m, space::s, space::m, space::s);
    line->setSpacing(space::s);
    line->addWidget(label);
    line->addWidget(m_keys);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    fillKeys({});
    connect(m_keys, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted.clear();
        applyKey();
    });
}

void StatisticsView::showTrace(std::shared_ptr<const Outline> outline,
                               std::shared_ptr<const Analysis> analysis,
                               std::shared_ptr<const RowChoice> choice)
{
    const bool isNew = outline != m_outline;
    m_outline = outline;
    m_model->showTrace(std::move(outline), std::move(analysis), std::move(choice));
    if (!isNew || !m_outline)
        return;
    m_listing.ask(
        this,
        [asked = m_outline](QPromise<Keys> &) {
            return std::make_shared<const std::vector<std::string>>(attributeKeys(*asked));
        },
        [this](Keys keys) { fillKeys(*keys); });
}

void StatisticsView::fillKeys(const std::vector<std::string> &attributes)
{
    const QString chosen = m_wanted.isEmpty() ? groupedBy() : m_wanted;
    {
        const QSignalBlocker quiet(m_keys);
        m_keys->clear();
        m_keys->addItem(tr("Span name"), QString::fromLatin1(fixedKeys[0]));
        m_keys->addItem(tr("Service"), QString::fromLatin1(fixedKeys[1]));
        m_keys->addItem(tr("Kind"), QString::fromLatin1(fixedKeys[2]));
        m_keys->addItem(tr("Status"), QString::fromLatin1(fixedKeys[3]));
        for (const auto &key : attributes)
            m_keys->addItem(QString::fromStdString(key), u'.' + QString::fromStdString(key));
        m_keys->setCurrentIndex(std::max(0, m_keys->findData(chosen)));
    }
    applyKey();
}

QString StatisticsView::groupedBy() const
{
    return m_wanted.isEmpty() ? m_keys->currentData().toString() : m_wanted;
}

void StatisticsView::groupBy(const QString &kept)
{
    m_wanted = kept;
    const int known = m_keys->findData(kept);
    if (known < 0)
        return;
    m_wanted.clear();
    m_keys->setCurrentIndex(known);
}

void StatisticsView::applyKey()
{
    m_model->setKey(keyOf(m_keys->currentData().toString()), m_keys->currentText());
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, 0);
}

} // namespace ui
