#pragma once

#include "app/broadcast/destination.h"
#include "app/broadcast/health.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QUuid>

namespace ui {

/// The newest requests to all destinations, the newest first, or those to one of them. Since the program started.
class DeliveryLogModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Destination, Result, Spans, Size, Duration, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes the place of what was known of this destination.
    void setRecords(const QUuid &destination, const QList<app::broadcast::DeliveryRecord> &records);
    /// Records of others are not shown.
    void setDestinations(const QList<app::broadcast::Destination> &destinations);
    /// Null: all.
    void setFilter(const QUuid &destination);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    /// These rows as lines with tabs, under a line of titles; redacted as the records are.
    QString asText(const QList<int> &rows) const;

private:
    struct Row {
        QUuid destination;
        app::broadcast::DeliveryRecord record;
    };
    void rebuild();
    QString text(const Row &row, int column) const;

    QHash<QUuid, QList<app::broadcast::DeliveryRecord>> m_records;
    QHash<QUuid, app::broadcast::Destination> m_destinations;
    QUuid m_filter;
    QList<Row> m_rows;
};

} // namespace ui
