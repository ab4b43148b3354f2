#include "ui/drilldown/valuecard.h"

#include "app/query/series.h"
#include "ui/charts/timechart.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;

ValueCard::ValueCard(int number, QWidget *parent)
    : Card(parent)
    , m_name(new ElidedLabel({}, this))
    , m_figure(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_chart(new TimeChart(this))
    , m_only(new QPushButton(tr("Only these"), this))
    , m_without(new QPushButton(tr("Without these"), this))
{
    setObjectName(u"valueCard%1"_s.arg(number));
    m_chart->setObjectName(u"valueChart%1"_s.arg(number));
    m_only->setObjectName(u"onlyValue%1"_s.arg(number));
    m_without->setObjectName(u"withoutValue%1"_s.arg(number));
    m_chart->setCompact(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_figure);
    auto *foot = new QHBoxLayout;
    for (auto *button : {m_only, m_without}) {
        button->setFlat(true);
        button->setFixedHeight(controlHeight);
        foot->addWidget(button);
    }
    contentLayout()->addLayout(head);
    contentLayout()->addWidget(m_chart, 1);
    contentLayout()->addLayout(foot);
    connect(m_only, &QAbstractButton::clicked, this, [this] { Q_EMIT chosen(m_label, false); });
    connect(m_without, &QAbstractButton::clicked, this, [this] { Q_EMIT chosen(m_label, true); });
}

QWidget *ValueCard::tabAfter(QWidget *before)
{
    setTabOrder(before, m_chart);
    setTabOrder(m_chart, m_only);
    setTabOrder(m_only, m_without);
    return m_without;
}

void ValueCard::show(const app::query::Label &label, const QString &figure, const ChartData &chart)
{
    m_label = label;
    const auto value = QString::fromStdString(app::query::labelText(label.value));
    const auto name = value == QLatin1String(app::query::nilText) ? tr("(not told)") : value;
    m_name->setText(name);
    m_figure->setText(figure);
    m_chart->setData(chart);
    m_chart->setAccessibleName(tr("%1 over time: %2").arg(name, figure));
    m_only->setAccessibleName(tr("Only spans with %1").arg(name));
    m_without->setAccessibleName(tr("Only spans without %1").arg(name));
}

} // namespace ui
