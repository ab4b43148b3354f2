#include "ui/drilldown/comparisontab.h"

#include "app/base/time.h"
#include "ui/explore/plaintable.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;

ComparisonTab::ComparisonTab(app::sources::TraceSource &source, QWidget *parent)
    : DrillTab(source, u"drilldown"_s, parent)
    , m_flow(source)
    , m_table(new PlainTable(&m_model, this))
    , m_only(new QPushButton(tr("Only these"), this))
    , m_without(new QPushButton(tr("Without these"), this))
{
    setObjectName(u"drillComparison"_s);
    setContent(makeContent());
    setRow(-1);
    connect(&m_flow, &MetricsFlow::answered, this, &ComparisonTab::show);
    connect(&m_flow, &MetricsFlow::failed, this, &ComparisonTab::fail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { setRow(m_table->sourceRow(current)); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { setRow(-1); });
    connect(m_table, &PlainTable::rowActivated, this, [this](int row) {
        m_row = row;
        want(false);
    });
    connect(m_only, &QAbstractButton::clicked, this, [this] { want(false); });
    connect(m_without, &QAbstractButton::clicked, this, [this] { want(true); });
}

QWidget *ComparisonTab::makeContent()
{
    m_table->setObjectName(u"drillDifferences"_s);
    m_table->setAccessibleName(tr("Differences between the selection and the other spans"));
    m_table->setActivation(PlainTable::Activation::Twice);
    m_only->setObjectName(u"onlyDifference"_s);
    m_without->setObjectName(u"withoutDifference"_s);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::m, 0, space::m, space::s);
    for (auto *button : {m_only, m_without}) {
        button->setFixedHeight(controlHeight);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    return content;
}

void ComparisonTab::put()
{
    const auto query = comparisonQuery(subject());
    if (!begin(query))
        return;
    if (query->empty()) {
        m_flow.cancel();
        setEmptySentence(tr("Choose a time in one of the charts above by dragging: its spans are "
                            "compared with all others here."));
        answered(true);
        return;
    }
    setEmptySentence(tr("No span of this time matches the filter."));
    m_flow.ask({*query, subject().time, true, 0}, app::now());
}

void ComparisonTab::show(const app::query::MetricsAnswer &answer)
{
    auto rows = comparisonRows(answer);
    const int count = int(rows.size());
    m_model.show(std::move(rows));
    auto note = tr("%Ln value(s) compared", nullptr, count);
    if (!answer.partial.empty())
        note += u" · "_s + tr("Not all: %1").arg(QString::fromStdString(answer.partial));
    answered(count == 0, note);
}

void ComparisonTab::setRow(int row)
{
    m_row = row;
    m_only->setEnabled(row >= 0);
    m_without->setEnabled(row >= 0);
}

void ComparisonTab::want(bool isOut)
{
    if (m_row < 0 || m_row >= m_model.rowCount())
        return;
    Q_EMIT conditionWanted(conditionFor(m_model.labelAt(m_row), isOut));
}

} // namespace ui
