#pragma once

#include "app/query/answer.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace ui {

/// A span that a search matched, with what the query names or selects of it.
struct SpanMatchRow {
    app::trace::TraceId trace;
    app::trace::SpanId span;
    QString name;
    QString traceName; ///< of the root span
    QString service;
    app::UnixNano startUnixNano = 0;
    std::uint64_t durationNs = 0;
    QStringList values; ///< one for each key of SpanMatches; null where the span has none
    bool operator==(const SpanMatchRow &) const = default;
};

/// The matched spans of all traces of an answer, in its order.
struct SpanMatches {
    /// Attributes beyond these have no column.
    static constexpr qsizetype mostKeys = 24;

    QStringList keys; ///< of attributes, as they come
    QList<SpanMatchRow> rows;
    qint64 matched = 0; ///< before each trace's spans were cut
    bool operator==(const SpanMatches &) const = default;
};
/// The rows of one trace; `keys` grow by those it brings.
QList<SpanMatchRow> spanMatchRows(const app::query::TraceMatch &match, QStringList &keys);
SpanMatches spanMatches(const std::vector<app::query::TraceMatch> &traces);

/// Matched spans, one a row; the attributes that the query selects are columns. UI thread.
class SpanMatchModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Columns of attributes follow.
    enum Column { NameColumn, TraceColumn, ServiceColumn, StartedColumn, DurationColumn, Fixed };
    enum Role { SortRole = Qt::UserRole };
    using QAbstractTableModel::QAbstractTableModel;

    /// Nothing happens where they are what is shown already.
    void show(const SpanMatches &matches);
    const SpanMatches &matches() const { return m_matches; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SpanMatches m_matches;
};

} // namespace ui
