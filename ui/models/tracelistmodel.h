#pragma once

#include "app/sources/tracesource.h"
#include "ui/models/spanmatches.h"
#include "ui/models/tracerow.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <unordered_map>

namespace ui {

/// Search results, one trace a row, with the matched spans as its children, in the order of the answer (newest start first). Owns its rows; the search runs
/// elsewhere and arrives whole. A new answer is merged by trace id, so that selections and scroll positions of views
/// survive a refresh. UI thread.
class TraceListModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column {
        StartedColumn,
        ServiceColumn,
        NameColumn,
        ModelColumn,
        DurationColumn,
        SpansColumn,
        MatchedColumn,
        ErrorsColumn,
        TokensColumn,
        CostColumn,
        SourceColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value: numbers as numbers, time in nanoseconds
        TraceIdRole,             ///< app::trace::TraceId; of a span, that of its trace
        SpanIdRole,              ///< app::trace::SpanId; null for a trace and for "3 of 14 matched"
    };

    /// Without its start and its name a trace cannot be told from another.
    static bool canHide(int column)
    {
        return column >= 0 && column < ColumnCount && column != StartedColumn
            && column != NameColumn;
    }

    explicit TraceListModel(app::sources::TraceSource &source, QObject *parent = nullptr);
    ~TraceListModel() override;

    enum class Rows { AtTheEnd, AsTheyCome };

    /// Asks the source; rows change when it answers, or with all that it tells before. A later call cancels an earlier one:
    /// the latest question wins.
    void run(app::query::SearchRequest request, Rows rows = Rows::AtTheEnd);
    void cancel();
    bool isRunning() const { return m_isRunning; }
    void clear();

    /// The last answer's counts; its traces are moved into the rows.
    const app::query::SearchAnswer &counts() const { return m_counts; }
    /// In the order of the answer.
    const QList<TraceRow> &rows() const { return m_rows; }
    const SpanMatches &spanMatches() const { return m_spans; }
    /// Whether any row has something to show there; views hide the column otherwise.
    bool hasValues(Column column) const;
    /// Whether any trace has spans the query did not match.
    bool isPartlyMatched() const;
    /// -1 where the trace is not in the list.
    int rowOf(const app::trace::TraceId &id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void finished();
    /// There are rows, and others may come.
    void grown();
    void failed(const app::Error &error);

private:
    void follow();
    void show(app::query::SearchAnswer answer);
    void removeAllBut(const QList<TraceRow> &rows);
    void reorder(const QList<TraceRow> &rows);
    void insertAndUpdate(const QList<TraceRow> &rows);
    void update(int row, const TraceRow &now);
    void numberRows();
    QVariant traceData(const QModelIndex &index, int role) const;
    QVariant spanData(const QModelIndex &index, int role) const;

    app::sources::TraceSource &m_source;
    QList<TraceRow> m_rows;
    // children know their trace by a number that stays while rows move
    std::unordered_map<app::trace::TraceId, quintptr> m_handles;
    QHash<quintptr, int> m_rowOfHandle;
    QList<quintptr> m_handleOfRow;
    quintptr m_lastHandle = 0;
    app::query::SearchAnswer m_counts;
    SpanMatches m_spans;
    app::sources::SearchFuture m_running;
    int m_generation = 0;
    bool m_isRunning = false;
};

} // namespace ui
