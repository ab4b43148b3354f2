#pragma once

#include "app/query/metrics.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

namespace ui {

/// How often a value occurs among the spans of a selection, and among the others.
struct ComparisonRow {
    QString attribute;
    QString value;
    double selected = 0;
    double selectedOf = 0; ///< spans of the selection that have the attribute
    double others = 0;
    double othersOf = 0;
    app::trace::Value raw = {}; ///< the value with its type

    double selectedShare() const { return selectedOf > 0 ? selected / selectedOf : 0; }
    double othersShare() const { return othersOf > 0 ? others / othersOf : 0; }
    double difference() const { return selectedShare() - othersShare(); }
    bool operator==(const ComparisonRow &) const = default;
};

/// The answer of compare(), greatest difference first. Pure.
QList<ComparisonRow> comparisonRows(const app::query::MetricsAnswer &answer);

/// The differences of compare() as a table. UI thread.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        AttributeColumn,
        ValueColumn,
        SelectedColumn,
        OthersColumn,
        DifferenceColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole };
    using QAbstractTableModel::QAbstractTableModel;

    /// The same rows again leave views as they are.
    void show(QList<ComparisonRow> rows);
    /// Attribute and value of a row.
    app::query::Label labelAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ComparisonRow> m_rows;
};

} // namespace ui
