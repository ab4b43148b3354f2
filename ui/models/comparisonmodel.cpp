#include "ui/models/comparisonmodel.h"

#include "app/query/series.h"
#include "ui/charts/chartvalue.h"
#include "ui/theme/format.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

using Column = ComparisonModel::Column;

struct Totals {
    double selected = 0;
    double others = 0;
};

double sumOf(const app::query::Series &series)
{
    double sum = 0;
    for (const auto &sample : series.samples)
        sum += sample.value;
    return sum;
}

/// The label that says what the series counts, and the one that names an attribute; null where there is none.
std::pair<std::string, const app::query::Label *> partsOf(const app::query::Series &series)
{
    std::string type;
    const app::query::Label *attribute = nullptr;
    for (const auto &label : series.labels) {
        if (label.key == "__meta_type")
            type = app::query::labelText(label.value);
        else
            attribute = &label;
    }
    return {type, attribute};
}

std::pair<std::string, std::string> placeOf(const app::query::Label &label)
{
    return {label.key, app::query::labelText(label.value)};
}

QString shareText(double count, double of)
{
    //: a share of the whole, and both numbers: "62.5 % (5 of 8)"
    return of > 0 ? ComparisonModel::tr("%1 (%2 of %3)")
                        .arg(chartValue(count / of, ChartUnit::Share),
                             formatCount(std::llround(count)), formatCount(std::llround(of)))
                  : u"–"_s;
}

QString cellText(const ComparisonRow &row, Column column)
{
    switch (column) {
    case Column::AttributeColumn: return row.attribute;
    case Column::ValueColumn: return row.value;
    case Column::SelectedColumn: return shareText(row.selected, row.selectedOf);
    case Column::OthersColumn: return shareText(row.others, row.othersOf);
    case Column::DifferenceColumn: {
        const auto sign = row.difference() > 0 ? u"+"_s : QString();
        return sign + chartValue(row.difference(), ChartUnit::Share);
    }
    case Column::ColumnCount: break;
    }
    return {};
}

QVariant sortKey(const ComparisonRow &row, Column column)
{
    switch (column) {
    case Column::SelectedColumn: return row.selectedShare();
    case Column::OthersColumn: return row.othersShare();
    case Column::DifferenceColumn: return std::abs(row.difference());
    case Column::AttributeColumn:
    case Column::ValueColumn:
    case Column::ColumnCount: break;
    }
    return cellText(row, column);
}

} // namespace

QList<ComparisonRow> comparisonRows(const app::query::MetricsAnswer &answer)
{
    std::map<std::string, Totals> totals;
    std::map<std::pair<std::string, std::string>, Totals> counts;
    std::map<std::pair<std::string, std::string>, app::trace::Value> raw;
    for (const auto &series : answer.series) {
        const auto [type, attribute] = partsOf(series);
        if (!attribute)
            continue;
        const double sum = sumOf(series);
        if (type == "selection_total")
            totals[attribute->key].selected += sum;
        else if (type == "baseline_total")
            totals[attribute->key].others += sum;
        else if (type == "selection")
            counts[placeOf(*attribute)].selected += sum;
        else if (type == "baseline")
            counts[placeOf(*attribute)].others += sum;
        if (!type.ends_with("_total"))
            raw.try_emplace(placeOf(*attribute), attribute->value);
    }
    QList<ComparisonRow> rows;
    for (const auto &[place, count] : counts) {
        const auto &of = totals[place.first];
        rows.append({QString::fromStdString(place.first), QString::fromStdString(place.second),
                     count.selected, of.selected, count.others, of.others, raw[place]});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return std::abs(a.difference()) > std::abs(b.difference());
    });
    return rows;
}

void ComparisonModel::show(QList<ComparisonRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

app::query::Label ComparisonModel::labelAt(int row) const
{
    const auto &shown = m_rows[row];
    return {shown.attribute.toStdString(), shown.raw};
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cellText(row, column);
    case SortRole: return sortKey(row, column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter
                        | (column <= ValueColumn ? Qt::AlignLeft : Qt::AlignRight));
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter
                        | (section <= ValueColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case AttributeColumn: return tr("Attribute");
    case ValueColumn: return tr("Value");
    case SelectedColumn: return tr("Selection");
    case OthersColumn: return tr("Baseline");
    case DifferenceColumn: return tr("Difference");
    case ColumnCount: break;
    }
    return {};
}

} // namespace ui
