#pragma once

#include "ui/trace/latest.h"
#include "ui/trace/spansort.h"
#include "ui/trace/tracetable.h"

namespace ui {

/// The spans that are asked for, sorted on a pool thread; the old order stands until the new one is there.
class SpanTableModel : public SpanListModel
{
    Q_OBJECT
public:
    using SpanListModel::SpanListModel;

    /// Null empties the table; `choice` may be null.
    void showTrace(std::shared_ptr<const Outline> outline, std::shared_ptr<const Analysis> analysis,
                   std::shared_ptr<const RowChoice> choice);

    /// One more column, of an attribute of the spans or their resources; returns which. It stays for other traces.
    int addAttribute(const std::string &key);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    int spanRowAt(int line) const override { return m_lines->order[std::size_t(line)]; }
    int lineOf(int spanRow) const override;

private:
    struct Lines {
        std::shared_ptr<const Outline> outline;
        std::shared_ptr<const Analysis> analysis;
        std::vector<std::int32_t> order;
        std::vector<std::int32_t> lineOf; ///< by row of the outline; -1: not asked for
    };
    using LinesPtr = std::shared_ptr<const Lines>;
    void resort();
    QString text(int row, SpanColumn column) const;
    bool isAttribute(int column) const { return column >= spanColumnCount; }
    const std::string &attributeOf(int column) const;

    std::shared_ptr<const Outline> m_outline;
    std::shared_ptr<const Analysis> m_analysis;
    std::shared_ptr<const RowChoice> m_choice;
    std::vector<std::string> m_attributes;
    int m_column = int(SpanColumn::Start);
    bool m_isDescending = false;
    LinesPtr m_lines; ///< what is shown
    Latest<LinesPtr> m_sorting;
};

} // namespace ui
