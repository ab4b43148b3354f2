#include "ui/trace/factgrid.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <algorithm>

namespace ui {
namespace {

constexpr int tileWidth = 116;
constexpr int labelWidth = 116;

TextLabel *valueLabel(const Fact &fact, QWidget *parent)
{
    const auto role = fact.isMonospace ? TextLabel::Role::Monospace : TextLabel::Role::Body;
    auto *label = new TextLabel(role, fact.value, parent);
    label->setToolTip(fact.toolTip);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setObjectName(QStringLiteral("factValue"));
    label->setFocusPolicy(Qt::ClickFocus);
    label->setAccessibleName(fact.label);
    label->setAccessibleDescription(fact.value);
    return label;
}

} // namespace

FactGrid::FactGrid(Form form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(form == Form::Lines ? 6 : space::m);
}

void FactGrid::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    rebuild();
}

int FactGrid::columnsThatFit() const
{
    return m_form == Form::Lines ? 1 : std::max(1, width() / tileWidth);
}

void FactGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columnsThatFit() != m_columns)
        rebuild();
}

void FactGrid::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        m_grid->setColumnStretch(column, 0);
        m_grid->setColumnMinimumWidth(column, 0);
    }
    m_columns = columnsThatFit();
    if (m_form == Form::Tiles)
        addTiles();
    for (int i = 0; i < m_facts.size() && m_form == Form::Lines; ++i)
        addLine(m_facts[i], i);
    updateGeometry();
}

void FactGrid::addLine(const Fact &fact, int row)
{
    m_grid->addWidget(new TextLabel(TextLabel::Role::Muted, fact.label, this), row, 0,
                      Qt::AlignTop);
    m_grid->addWidget(valueLabel(fact, this), row, 1);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

/// A value too wide for one column takes two.
void FactGrid::addTiles()
{
    int place = 0;
    for (const Fact &fact : m_facts) {
        auto *tile = new QWidget(this);
        auto *lines = new QVBoxLayout(tile);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        lines->addWidget(new TextLabel(TextLabel::Role::Caption, fact.label, tile));
        lines->addWidget(valueLabel(fact, tile));
        const bool isWide = fontMetrics().horizontalAdvance(fact.value) > tileWidth - space::m;
        const int span = isWide ? std::min(2, m_columns) : 1;
        if (place % m_columns + span > m_columns)
            place += m_columns - place % m_columns;
        m_grid->addWidget(tile, place / m_columns, place % m_columns, 1, span, Qt::AlignTop);
        place += span;
    }
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

} // namespace ui
