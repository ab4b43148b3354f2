#include "ui/sessions/sessioncells.h"

#include "ui/models/tracecell.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

struct SessionCells {
    Q_DECLARE_TR_FUNCTIONS(ui::SessionCells)
};

Cell timeCell(app::UnixNano time)
{
    return {.text = formatStarted(time),
            .sortKey = QVariant::fromValue(quint64(time)),
            .toolTip = formatTime(time) + u'\n' + formatTimeUtc(time)};
}

Cell countCell(qint64 count)
{
    return {.text = formatCount(count), .sortKey = QVariant::fromValue(count)};
}

Cell modelsCell(const QStringList &models)
{
    const auto rest = models.size() - 1;
    auto text = models.value(0);
    if (rest > 0)
        text += u" +"_s + QString::number(rest);
    return {.text = text, .sortKey = text, .toolTip = models.join(u'\n')};
}

Cell errorsCell(int errors)
{
    return {.text = errors > 0 ? formatCount(errors) : QString(),
            .sortKey = errors,
            .spoken = SessionCells::tr("%n error(s)", nullptr, errors),
            .tone = CellTone::Error};
}

Cell durationCell(const CallSums &sums)
{
    const auto length = sums.endUnixNano - sums.startUnixNano;
    return {.text = formatDuration(length), .sortKey = QVariant::fromValue(quint64(length))};
}

QString tokensInAndOut(const CallSums &sums)
{
    auto text = SessionCells::tr("%1 tokens in, %2 out")
                    .arg(formatCount(sums.inputTokens), formatCount(sums.outputTokens));
    if (sums.isEstimated)
        text += u'\n' + SessionCells::tr("Partly estimated: an upstream did not report its tokens");
    return text;
}

QString tokensText(const CallSums &sums)
{
    const auto count = formatCount(sums.inputTokens + sums.outputTokens);
    return sums.isEstimated ? u"≈ "_s + count : count;
}

Cell tokensCell(const CallSums &sums)
{
    return {.text = tokensText(sums),
            .sortKey = QVariant::fromValue(sums.inputTokens + sums.outputTokens),
            .toolTip = tokensInAndOut(sums)};
}

Cell costCell(const CallSums &sums)
{
    if (!sums.costDollars)
        return {.text = u"–"_s,
                .sortKey = -1.0,
                .spoken = SessionCells::tr("Cost not told"),
                .tone = CellTone::Muted};
    return {.text = formatMoney(*sums.costDollars), .sortKey = *sums.costDollars};
}

Cell sessionCell(const Session &session)
{
    if (!session.isInferred)
        return {.text = session.id, .sortKey = session.id};
    return {.text = SessionCells::tr("%1 (inferred)").arg(session.id),
            .sortKey = session.id,
            .toolTip = SessionCells::tr("%1\nThe caller named no session; the gateway put these "
                                        "calls together by their messages")
                           .arg(session.id)};
}

CellRow sessionRow(const Session &session)
{
    const auto &sums = session.sums;
    CellRow row;
    row.key = session.id;
    row.cells = {timeCell(sums.endUnixNano),
                 sessionCell(session),
                 {.text = session.user, .sortKey = session.user},
                 modelsCell(sums.models),
                 countCell(session.traces.size()),
                 countCell(sums.turns),
                 errorsCell(sums.errors),
                 durationCell(sums),
                 tokensCell(sums),
                 costCell(sums)};
    row.found = session.id + u'\n' + session.user + u'\n' + sums.models.join(u'\n');
    for (const auto &trace : session.traces)
        row.found += u'\n' + trace.name;
    return row;
}

CellRow threadRow(const SessionTrace &trace, int number)
{
    const auto &sums = trace.sums;
    CellRow row;
    row.key = QString::fromStdString(app::trace::toHex(trace.id));
    row.cells = {countCell(number),
                 timeCell(sums.startUnixNano),
                 {.text = trace.name, .sortKey = trace.name},
                 modelsCell(sums.models),
                 countCell(sums.turns),
                 errorsCell(sums.errors),
                 durationCell(sums),
                 tokensCell(sums),
                 costCell(sums)};
    return row;
}

/// What calls add up to, for sessions and for traces alike.
QList<CellColumn> sumColumns()
{
    return {
        {SessionCells::tr("Turns"), SessionCells::tr("Calls to language models"), 5},
        {SessionCells::tr("Errors"), SessionCells::tr("Calls that failed"), 6},
        {SessionCells::tr("Time"), SessionCells::tr("From its first call to the end of its last"),
         12},
        {SessionCells::tr("Tokens"), SessionCells::tr("Tokens in and out"), 10},
        {SessionCells::tr("Cost"), SessionCells::tr("Cost of its calls, as far as told"), 10},
    };
}

} // namespace

QList<CellColumn> sessionColumns()
{
    return QList<CellColumn>{
               {SessionCells::tr("Last activity"), SessionCells::tr("When its last call ended"), 20,
                false},
               {SessionCells::tr("Session"), SessionCells::tr("The id its calls name"), 0, false},
               {SessionCells::tr("User"), SessionCells::tr("The user its calls name"), 14, false},
               {SessionCells::tr("Models"),
                SessionCells::tr("The model used first, and how many others there are"), 26, false},
               {SessionCells::tr("Traces"), SessionCells::tr("Traces with calls of the session"),
                5},
           }
    + sumColumns();
}

QList<CellColumn> threadColumns()
{
    return QList<CellColumn>{
               {SessionCells::tr("#"), SessionCells::tr("Place in the session"), 3},
               {SessionCells::tr("Started"), SessionCells::tr("When its first call started"), 20,
                false},
               {SessionCells::tr("Name"), SessionCells::tr("Name of the trace"), 0, false},
               {SessionCells::tr("Models"),
                SessionCells::tr("The model used first, and how many others there are"), 26, false},
           }
    + sumColumns();
}

QList<CellRow> sessionRows(const QList<Session> &sessions)
{
    QList<CellRow> rows;
    rows.reserve(sessions.size());
    for (const auto &session : sessions)
        rows.append(sessionRow(session));
    return rows;
}

QList<CellRow> threadRows(const QList<SessionTrace> &traces)
{
    QList<CellRow> rows;
    rows.reserve(traces.size());
    for (const auto &trace : traces)
        rows.append(threadRow(trace, int(rows.size()) + 1));
    return rows;
}

QString sessionSummary(const Session &session)
{
    const auto &sums = session.sums;
    const auto turns = SessionCells::tr("%Ln turn(s)", nullptr, sums.turns);
    const auto traces = SessionCells::tr("%Ln trace(s)", nullptr, int(session.traces.size()));
    //: %1 is a count of turns, %2 a count of traces
    QStringList parts = {SessionCells::tr("%1 in %2").arg(turns, traces)};
    if (sums.errors > 0)
        parts.append(SessionCells::tr("%n error(s)", nullptr, sums.errors));
    parts.append(SessionCells::tr("%1 tokens").arg(tokensText(sums)));
    if (sums.costDollars)
        parts.append(formatMoney(*sums.costDollars));
    return parts.join(u", "_s);
}

} // namespace ui
