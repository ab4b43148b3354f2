#include "ui/trace/statisticsmodel.h"

#include "ui/theme/format.h"
#include "ui/trace/waterfalltext.h"

namespace ui {
using namespace Qt::StringLiterals;

void StatisticsModel::showTrace(std::shared_ptr<const Outline> outline,
                                std::shared_ptr<const Analysis> analysis,
                                std::shared_ptr<const RowChoice> choice)
{
    if (outline == m_outline && analysis == m_analysis && choice == m_choice && m_groups)
        return;
    m_outline = std::move(outline);
    m_analysis = std::move(analysis);
    m_choice = std::move(choice);
    regroup();
}

void StatisticsModel::setKey(const GroupKey &key, const QString &title)
{
    m_title = title;
    if (key == m_key)
        return;
    m_key = key;
    regroup();
}

void StatisticsModel::sort(int column, Qt::SortOrder order)
{
    m_column = GroupColumn(column);
    m_isDescending = order == Qt::DescendingOrder;
    regroup();
}

void StatisticsModel::regroup()
{
    const auto swap = [this](Groups groups) {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
    };
    if (!m_outline || !m_analysis) {
        m_grouping.cancel();
        return swap(nullptr);
    }
    m_grouping.ask(
        this,
        [outline = m_outline, analysis = m_analysis, choice = m_choice, key = m_key,
         column = m_column, isDescending = m_isDescending](QPromise<Groups> &) -> Groups {
            auto groups = groupSpans(*outline, *analysis, choice.get(), key);
            sortGroups(groups, column, isDescending);
            return std::make_shared<const std::vector<SpanGroup>>(std::move(groups));
        },
        swap);
}

int StatisticsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_groups ? 0 : int(m_groups->size());
}

int StatisticsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : groupColumnCount;
}

QVariant StatisticsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_groups)
        return {};
    const SpanGroup &group = (*m_groups)[std::size_t(index.row())];
    const auto column = GroupColumn(index.column());
    if (role == Qt::DisplayRole)
        return text(group, column);
    if (role == Qt::ToolTipRole && column == GroupColumn::Value)
        return text(group, column).toHtmlEscaped();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter
                   | (column == GroupColumn::Value ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

QString StatisticsModel::text(const SpanGroup &group, GroupColumn column) const
{
    switch (column) {
    case GroupColumn::Value: return group.hasValue ? oneLine(group.value) : tr("(none)");
    case GroupColumn::Count: return formatCount(group.count);
    case GroupColumn::Errors: return group.errors == 0 ? u"–"_s : formatCount(group.errors);
    case GroupColumn::Total: return formatDuration(group.totalNs);
    case GroupColumn::Self: return formatDuration(group.selfNs);
    case GroupColumn::P50: return formatDuration(group.p50Ns);
    case GroupColumn::P95: return formatDuration(group.p95Ns);
    case GroupColumn::Max: return formatDuration(group.maxNs);
    }
    return {};
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (GroupColumn(section)) {
    case GroupColumn::Value: return m_title;
    case GroupColumn::Count: return tr("Spans");
    case GroupColumn::Errors: return tr("Errors");
    case GroupColumn::Total: return tr("Total");
    case GroupColumn::Self: return tr("Self time");
    case GroupColumn::P50: return tr("p50");
    case GroupColumn::P95: return tr("p95");
    case GroupColumn::Max: return tr("Longest");
    }
    return {};
}

} // namespace ui
