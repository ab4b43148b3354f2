#include "ui/trace/spantablemodel.h"

#include "ui/theme/format.h"
#include "ui/trace/waterfalltext.h"

#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

bool isNumber(SpanColumn column)
{
    return column == SpanColumn::Start || column == SpanColumn::Duration
        || column == SpanColumn::Self || column == SpanColumn::Tokens || column == SpanColumn::Cost;
}

} // namespace

void SpanTableModel::showTrace(std::shared_ptr<const Outline> outline,
                               std::shared_ptr<const Analysis> analysis,
                               std::shared_ptr<const RowChoice> choice)
{
    if (outline == m_outline && analysis == m_analysis && choice == m_choice && m_lines)
        return;
    m_outline = std::move(outline);
    m_analysis = std::move(analysis);
    m_choice = std::move(choice);
    resort();
}

void SpanTableModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_isDescending = order == Qt::DescendingOrder;
    resort();
}

void SpanTableModel::resort()
{
    const auto swap = [this](LinesPtr lines) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    };
    if (!m_outline || !m_analysis) {
        m_sorting.cancel();
        return swap(nullptr);
    }
    m_sorting.ask(
        this,
        [outline = m_outline, analysis = m_analysis, choice = m_choice, column = m_column,
         key = isAttribute(m_column) ? attributeOf(m_column) : std::string(),
         isDescending = m_isDescending](QPromise<LinesPtr> &) -> LinesPtr {
            auto order = column >= spanColumnCount
                ? sortSpansBy(*outline, choice.get(), key, isDescending)
                : sortSpans(*outline, *analysis, choice.get(), SpanColumn(column), isDescending);
            std::vector<std::int32_t> lineOf(std::size_t(outline->size()), -1);
            for (std::size_t line = 0; line < order.size(); ++line)
                lineOf[std::size_t(order[line])] = std::int32_t(line);
            return std::make_shared<const Lines>(
                Lines{outline, analysis, std::move(order), std::move(lineOf)});
        },
        swap);
}

int SpanTableModel::addAttribute(const std::string &key)
{
    const auto known = std::find(m_attributes.begin(), m_attributes.end(), key);
    const int column = spanColumnCount + int(known - m_attributes.begin());
    if (known == m_attributes.end()) {
        beginInsertColumns({}, column, column);
        m_attributes.push_back(key);
        endInsertColumns();
    }
    return column;
}

const std::string &SpanTableModel::attributeOf(int column) const
{
    return m_attributes[std::size_t(column - spanColumnCount)];
}

int SpanTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_lines ? 0 : int(m_lines->order.size());
}

int SpanTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : spanColumnCount + int(m_attributes.size());
}

int SpanTableModel::lineOf(int spanRow) const
{
    return m_lines && spanRow < int(m_lines->lineOf.size()) ? m_lines->lineOf[std::size_t(spanRow)]
                                                            : -1;
}

QVariant SpanTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_lines)
        return {};
    const auto column = SpanColumn(index.column());
    const int row = spanRowAt(index.row());
    if (role == Qt::DisplayRole && isAttribute(index.column())) {
        const auto *value = attributeAt(*m_lines->outline, row, attributeOf(index.column()));
        return value ? oneLine(app::trace::toText(*value)) : QString();
    }
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == Qt::ToolTipRole)
        return rowToolTip(*m_lines->outline, m_lines->analysis.get(), row);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QString SpanTableModel::text(int row, SpanColumn column) const
{
    const Outline &outline = *m_lines->outline;
    const auto &span = outline.span(row);
    const auto *call = m_lines->analysis->callAt(row);
    switch (column) {
    case SpanColumn::Service: return serviceText(outline, row);
    case SpanColumn::Name: return oneLine(span.name);
    case SpanColumn::Start: return preciseTime(outline, outline.start[std::size_t(row)]);
    case SpanColumn::Duration: return formatDuration(outline.spanDurationNs(row));
    case SpanColumn::Self: return formatDuration(m_lines->analysis->selfNs[std::size_t(row)]);
    case SpanColumn::Kind: return kindText(span.kind);
    case SpanColumn::Status: return statusText(span.status.code);
    case SpanColumn::Model: return call ? oneLine(call->model) : QString();
    case SpanColumn::Tokens: return call && call->tokens ? formatCount(*call->tokens) : QString();
    case SpanColumn::Cost:
        return call && call->costDollars ? formatMoney(*call->costDollars) : QString();
    case SpanColumn::Id: return QString::fromStdString(toHex(span.spanId));
    }
    return {};
}

QVariant SpanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter
                   | (isNumber(SpanColumn(section)) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    if (isAttribute(section))
        return oneLine(attributeOf(section));
    switch (SpanColumn(section)) {
    case SpanColumn::Service: return tr("Service");
    case SpanColumn::Name: return tr("Span");
    case SpanColumn::Start: return tr("Start");
    case SpanColumn::Duration: return tr("Duration");
    case SpanColumn::Self: return tr("Self time");
    case SpanColumn::Kind: return tr("Kind");
    case SpanColumn::Status: return tr("Status");
    case SpanColumn::Model: return tr("Model");
    case SpanColumn::Tokens: return tr("Tokens");
    case SpanColumn::Cost: return tr("Cost");
    case SpanColumn::Id: return tr("Span ID");
    }
    return {};
}

} // namespace ui
