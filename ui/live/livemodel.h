#pragma once

#include "app/sources/livesource.h"
#include "ui/models/tracerow.h"

#include <QAbstractTableModel>
#include <deque>

namespace ui {

/// The newest spans that came in, one a row, the newest on top; columns and roles are those of TraceListModel. Bounded:
/// the oldest rows give way. UI thread.
class LiveModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr std::size_t capacity = 5'000;
    enum Role { SpanIdRole = Qt::UserRole + 100 }; ///< app::trace::SpanId

    using QAbstractTableModel::QAbstractTableModel;

    /// While paused they are held back; of more than `capacity` the newest.
    void add(const app::sources::LiveArrivals &arrivals);
    void setPaused(bool isPaused);
    bool isPaused() const { return m_isPaused; }
    void clear(); ///< also what is held, and the counts

    std::int64_t matched() const { return m_matched; } ///< since clear(), held ones included
    std::int64_t held() const { return m_heldMatched; }
    std::int64_t unread() const { return m_unread; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Row {
        TraceRow shown; ///< of the one span
        app::trace::SpanId span;
    };
    static Row rowOf(const app::sources::LiveSpan &span);
    void list(std::deque<Row> newestFirst);
    void trim();

    std::deque<Row> m_rows; ///< newest first, likewise m_held
    std::deque<Row> m_held;
    std::int64_t m_matched = 0;
    std::int64_t m_heldMatched = 0;
    std::int64_t m_unread = 0;
    bool m_isPaused = false;
};

} // namespace ui
