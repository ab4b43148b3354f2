#pragma once

#include "ui/trace/latest.h"
#include "ui/trace/statistics.h"
#include "ui/trace/tracetable.h"

namespace ui {

/// One line a group, computed and sorted on a pool thread. A line stands for the slowest span of its group.
class StatisticsModel : public SpanListModel
{
    Q_OBJECT
public:
    using SpanListModel::SpanListModel;

    /// Null empties the table; `choice` may be null.
    void showTrace(std::shared_ptr<const Outline> outline, std::shared_ptr<const Analysis> analysis,
                   std::shared_ptr<const RowChoice> choice);
    void setKey(const GroupKey &key, const QString &title);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    int spanRowAt(int line) const override { return (*m_groups)[std::size_t(line)].slowest; }
    int lineOf(int) const override { return -1; }

private:
    using Groups = std::shared_ptr<const std::vector<SpanGroup>>;
    void regroup();
    QString text(const SpanGroup &group, GroupColumn column) const;

    std::shared_ptr<const Outline> m_outline;
    std::shared_ptr<const Analysis> m_analysis;
    std::shared_ptr<const RowChoice> m_choice;
    GroupKey m_key;
    QString m_title;
    GroupColumn m_column = GroupColumn::Total;
    bool m_isDescending = true;
    Groups m_groups;
    Latest<Groups> m_grouping;
};

} // namespace ui
