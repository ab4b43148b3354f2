#include "ui/costs/costcells.h"

#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <cmath>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

struct CostCells {
    Q_DECLARE_TR_FUNCTIONS(ui::CostCells)
};

QString nameOf(const CostGroup &group, CostGrouping grouping)
{
    if (grouping == CostGrouping::Day)
        return QLocale().toString(QDate::fromString(group.name, Qt::ISODate), QLocale::ShortFormat);
    return group.name.isEmpty() ? CostCells::tr("Not named") : group.name;
}

QString tokenCount(double tokens, const CostSums &sums)
{
    const auto count = formatCount(std::llround(tokens));
    return sums.estimatedCalls > 0 ? u"≈ "_s + count : count;
}

Cell tokensCell(double tokens, const CostSums &sums)
{
    Cell cell{.text = tokenCount(tokens, sums), .sortKey = tokens};
    if (sums.estimatedCalls > 0)
        cell.toolTip =
            CostCells::tr("Estimated for %1 of %2 calls: the upstream did not report its tokens")
                .arg(formatCount(sums.estimatedCalls), formatCount(sums.calls));
    return cell;
}

Cell costCell(const CostSums &sums)
{
    if (!sums.costDollars)
        return {.text = u"–"_s,
                .sortKey = -1.0,
                .spoken = CostCells::tr("Cost not told"),
                .tone = CellTone::Muted};
    return {.text = formatMoney(*sums.costDollars), .sortKey = *sums.costDollars};
}

Cell shareCell(const CostSums &sums, const CostSums &total)
{
    const double all = total.costDollars.value_or(0);
    const double share = all > 0 ? sums.costDollars.value_or(0) / all : 0;
    return {.text = QLocale().toString(share * 100, 'f', 1) + u" %"_s,
            .sortKey = share,
            .share = share};
}

CellRow costRow(const CostGroup &group, const CostReport &report)
{
    const auto &sums = group.sums;
    CellRow row;
    row.key = group.key;
    row.cells = {
        {.text = nameOf(group, report.grouping),
         .sortKey = group.name,
         .tone = group.name.isEmpty() ? CellTone::Muted : CellTone::Normal},
        {.text = formatCount(sums.calls), .sortKey = sums.calls},
        tokensCell(sums.inputTokens, sums),
        {.text = formatCount(std::llround(sums.cachedTokens)), .sortKey = sums.cachedTokens},
        tokensCell(sums.outputTokens, sums),
        costCell(sums),
        shareCell(sums, report.total)};
    return row;
}

QByteArray field(QString text)
{
    static constexpr QStringView formulas = u"=+-@\t\r";
    if (!text.isEmpty() && formulas.contains(text.front()))
        text.prepend(u'\'');
    const bool isQuoted =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return (isQuoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text).toUtf8();
}

QByteArray number(double value) { return QByteArray::number(value, 'g', 15); }

} // namespace

QString groupingWord(CostGrouping grouping)
{
    switch (grouping) {
    case CostGrouping::Model: return CostCells::tr("Model");
    case CostGrouping::Key: return CostCells::tr("API key");
    case CostGrouping::User: return CostCells::tr("User");
    case CostGrouping::Session: return CostCells::tr("Session");
    case CostGrouping::Day: break;
    }
    return CostCells::tr("Day");
}

QList<CellColumn> costColumns(CostGrouping grouping)
{
    return {
        {groupingWord(grouping), {}, 0, false},
        {CostCells::tr("Calls"), CostCells::tr("Calls to language models"), 8},
        {CostCells::tr("Tokens in"), CostCells::tr("With those read from a cache"), 13},
        {CostCells::tr("Cached"), CostCells::tr("Tokens in that were read from a cache"), 13},
        {CostCells::tr("Tokens out"), {}, 12},
        {CostCells::tr("Cost"), CostCells::tr("As far as told; never estimated"), 11},
        {CostCells::tr("Share"), CostCells::tr("Of the whole cost"), 12},
    };
}

QList<CellRow> costRows(const CostReport &report)
{
    QList<CellRow> rows;
    rows.reserve(report.groups.size());
    for (const auto &group : report.groups)
        rows.append(costRow(group, report));
    return rows;
}

QString costTotalText(const CostReport &report)
{
    const auto &total = report.total;
    const auto calls = CostCells::tr("%1 call(s)", nullptr, pluralNumber(total.calls))
                           .arg(formatCount(total.calls));
    const auto tokens =
        CostCells::tr("%1 tokens in, %2 out")
            .arg(tokenCount(total.inputTokens, total), tokenCount(total.outputTokens, total));
    const auto cost =
        total.costDollars ? formatMoney(*total.costDollars) : CostCells::tr("Cost not told");
    return QStringList{cost, calls, tokens}.join(u" · "_s);
}

QString cacheText(const CostReport &report)
{
    const auto &total = report.total;
    if (total.cachedTokens <= 0 || total.inputTokens <= 0)
        return {};
    const auto share = QLocale().toString(100 * total.cachedTokens / total.inputTokens, 'f', 1);
    const auto read = CostCells::tr("%1 % of the tokens in came from a cache").arg(share);
    if (!report.savedDollars)
        return read;
    //: %1 is a share that came from a cache, %2 an amount of money
    return CostCells::tr("%1, which saved about %2 (estimated from list prices)")
        .arg(read, formatMoney(*report.savedDollars));
}

QString budgetText(const CostReport &report, double dailyBudget, app::UnixNano now)
{
    const auto today = dayOf(qint64(now / 1'000'000U));
    if (dailyBudget <= 0 || report.startMs > double(today))
        return {};
    double spent = 0;
    for (auto at = report.intervals.lowerBound(today); at != report.intervals.cend(); ++at)
        spent += at->costDollars.value_or(0);
    const auto share = QLocale().toString(100 * spent / dailyBudget, 'f', 0);
    return CostCells::tr("Today %1 of %2 (%3 %)")
        .arg(formatMoney(spent), formatMoney(dailyBudget), share);
}

QByteArray costCsv(const CostReport &report)
{
    static constexpr const char *names[] = {"model", "api_key", "user", "session", "day"};
    QByteArray csv = names[int(report.grouping)];
    csv +=
        ",calls,calls_with_estimated_tokens,input_tokens,cached_tokens,output_tokens,cost_usd\r\n";
    for (const auto &group : report.groups) {
        const auto &sums = group.sums;
        const auto cost = sums.costDollars ? number(*sums.costDollars) : QByteArray();
        csv += QByteArrayList{field(group.name),
                              QByteArray::number(sums.calls),
                              QByteArray::number(sums.estimatedCalls),
                              number(sums.inputTokens),
                              number(sums.cachedTokens),
                              number(sums.outputTokens),
                              cost}
                   .join(',')
            + "\r\n";
    }
    return csv;
}

} // namespace ui
