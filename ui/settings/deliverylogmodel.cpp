#include "ui/settings/deliverylogmodel.h"

#include "ui/settings/typewords.h"
#include "ui/theme/format.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
using app::broadcast::DeliveryRecord;
using app::broadcast::Destination;

namespace {

QString wordOf(DeliveryRecord::Result result)
{
    switch (result) {
    case DeliveryRecord::Result::Taken: return DeliveryLogModel::tr("Taken");
    case DeliveryRecord::Result::WaitsForAnotherTry: return DeliveryLogModel::tr("Tried again");
    case DeliveryRecord::Result::Refused: return DeliveryLogModel::tr("Refused");
    case DeliveryRecord::Result::Blocked: return DeliveryLogModel::tr("Stopped");
    }
    return {};
}

/// To the second; the tooltip has the whole, with its zone.
QString shortTime(std::uint64_t unixNano)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(qint64(unixNano / 1'000'000));
    return QLocale().toString(local, u"MMM d  HH:mm:ss"_s);
}

QString reasonOf(const DeliveryRecord &record, const Destination &destination)
{
    const auto &verdict = record.verdict;
    QStringList parts;
    if (verdict.rejectedSpans > 0)
        parts << DeliveryLogModel::tr("%1 spans rejected", nullptr,
                                      pluralNumber(verdict.rejectedSpans))
                     .arg(formatCount(verdict.rejectedSpans));
    if (!verdict.isOk()) {
        parts << describe(verdict, destination).title;
        if (verdict.status > 0)
            parts << u"HTTP %1"_s.arg(verdict.status);
    }
    if (!verdict.detail.isEmpty())
        parts << verdict.detail;
    return parts.join(u" · "_s);
}

} // namespace

void DeliveryLogModel::setRecords(const QUuid &destination, const QList<DeliveryRecord> &records)
{
    const auto known = m_records.value(destination);
    const bool isSame = known.size() == records.size()
        && (records.isEmpty() || known.first().atUnixNano == records.first().atUnixNano);
    if (isSame)
        return;
    m_records.insert(destination, records);
    rebuild();
}

void DeliveryLogModel::setDestinations(const QList<app::broadcast::Destination> &destinations)
{
    m_destinations.clear();
    for (const auto &one : destinations)
        m_destinations.insert(one.id, one);
    rebuild();
}

void DeliveryLogModel::setFilter(const QUuid &destination)
{
    m_filter = destination;
    rebuild();
}

void DeliveryLogModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (auto one = m_records.cbegin(); one != m_records.cend(); ++one)
        if (m_destinations.contains(one.key()) && (m_filter.isNull() || m_filter == one.key()))
            for (const auto &record : one.value())
                m_rows.append({one.key(), record});
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &left, const Row &right) {
        return left.record.atUnixNano > right.record.atUnixNano;
    });
    endResetModel();
}

int DeliveryLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeliveryLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeliveryLogModel::text(const Row &row, int column) const
{
    const auto &record = row.record;
    const auto destination = m_destinations.value(row.destination);
    switch (column) {
    case Time: return shortTime(record.atUnixNano);
    case Destination: return destination.name;
    case Result: return wordOf(record.result);
    case Spans: return formatCount(record.spans);
    case Size: return formatBytes(record.bytes);
    case Duration: return formatDuration(std::uint64_t(record.verdict.elapsed.count()) * 1'000'000);
    case Reason: return reasonOf(record, destination);
    default: return {};
    }
}

QVariant DeliveryLogModel::data(const QModelIndex &index, int role) const
{
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Time
            ? formatTime(row.record.atUnixNano) + u'\n' + formatTimeUtc(row.record.atUnixNano)
            : text(row, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() >= Spans && index.column() <= Duration)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant DeliveryLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section >= Spans && section <= Duration ? Qt::AlignRight | Qt::AlignVCenter
                                                           : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Time"), tr("Destination"), tr("Result"), tr("Spans"),
                             tr("Size"), tr("Duration"),    tr("Reason")};
    return titles.value(section);
}

QString DeliveryLogModel::asText(const QList<int> &rows) const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << headerData(column, Qt::Horizontal).toString();
    lines << cells.join(u'\t');
    for (const auto row : rows) {
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column)
            cells << text(m_rows.at(row), column);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace ui
