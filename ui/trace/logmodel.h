#pragma once

#include "ui/trace/latest.h"
#include "ui/trace/tracelog.h"
#include "ui/trace/tracetable.h"

namespace ui {

/// Starts of spans and events in the order of time; built on a pool thread.
class LogModel : public SpanListModel
{
    Q_OBJECT
public:
    enum Column { Time, Service, Span, What, Details, ColumnCount };
    using SpanListModel::SpanListModel;

    /// Null empties the log; `choice` may be null.
    void showTrace(std::shared_ptr<const Outline> outline, std::shared_ptr<const RowChoice> choice);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    int spanRowAt(int line) const override { return m_lines->log[std::size_t(line)].row; }
    int lineOf(int spanRow) const override;

private:
    struct Lines {
        std::shared_ptr<const Outline> outline;
        std::vector<LogEntry> log;
        std::vector<std::int32_t>
            lineOf; ///< of a span's start, by row of the outline; -1: not asked for
    };
    using LinesPtr = std::shared_ptr<const Lines>;
    QString text(const LogEntry &entry, int column) const;

    std::shared_ptr<const Outline> m_outline;
    std::shared_ptr<const RowChoice> m_choice;
    LinesPtr m_lines;
    Latest<LinesPtr> m_building;
};

} // namespace ui
