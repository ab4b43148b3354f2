#include "ui/drilldown/exceptionstab.h"

#include "app/base/time.h"
#include "app/query/series.h"
#include "ui/explore/celltable.h"
#include "ui/theme/format.h"

#include <QHeaderView>
#include <algorithm>
#include <cmath>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr app::UnixNano nsPerMs = 1'000'000U;

app::trace::TraceId traceOf(const app::query::Series &series)
{
    for (auto exemplar = series.exemplars.rbegin(); exemplar != series.exemplars.rend();
         ++exemplar) {
        for (const auto &label : exemplar->labels) {
            const auto *hex = label.value.get<std::string>();
            if (label.key == "trace:id" && hex)
                return app::trace::traceIdFromShortHex(*hex).value_or(app::trace::TraceId());
        }
    }
    return {};
}

DrillException exceptionOf(const app::query::Series &series)
{
    DrillException exception;
    for (const auto &label : series.labels) {
        const auto text = QString::fromStdString(app::query::labelText(label.value));
        if (label.key == "event.exception.type")
            exception.type = text;
        else if (label.key == "event.exception.message")
            exception.message = text;
    }
    for (const auto &sample : series.samples) {
        if (!(sample.value > 0))
            continue;
        exception.count += sample.value;
        exception.lastSeen = app::UnixNano(sample.timestampMs) * nsPerMs;
    }
    exception.trace = traceOf(series);
    return exception;
}

QList<CellColumn> columns()
{
    return {{ExceptionsTab::tr("Message"), {}, 0, false},
            {ExceptionsTab::tr("Type"), {}, 26, false},
            {ExceptionsTab::tr("Count"), {}, 10},
            {ExceptionsTab::tr("Last seen"),
             ExceptionsTab::tr("End of the step of the chart in which it was counted last"), 30,
             false}};
}

CellRow rowOf(const DrillException &exception, double most)
{
    const auto message = exception.message.simplified();
    return {exception.type + u'\n' + exception.message,
            {{message, {}, {}, exception.message},
             {exception.type, {}},
             {formatCount(std::llround(exception.count)),
              exception.count,
              {},
              {},
              CellTone::Normal,
              most > 0 ? exception.count / most : 0},
             {formatTime(exception.lastSeen), qulonglong(exception.lastSeen)}}};
}

} // namespace

QList<DrillException> exceptionsOf(const app::query::MetricsAnswer &counts)
{
    QList<DrillException> exceptions;
    for (const auto &series : counts.series) {
        auto exception = exceptionOf(series);
        if (exception.count > 0)
            exceptions.append(std::move(exception));
    }
    std::stable_sort(exceptions.begin(), exceptions.end(),
                     [](const auto &a, const auto &b) { return a.count > b.count; });
    return exceptions;
}

ExceptionsTab::ExceptionsTab(app::sources::TraceSource &source, QWidget *parent)
    : DrillTab(source, u"error"_s, parent)
    , m_flow(source)
    , m_model(columns())
    , m_table(new CellTable(m_model, this))
{
    setObjectName(u"drillExceptions"_s);
    m_table->setObjectName(u"exceptionsTable"_s);
    m_table->setAccessibleName(tr("Exceptions by type and message"));
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    setContent(m_table);
    setEmptySentence(tr("No matching span of this time tells of an exception."));
    connect(&m_flow, &MetricsFlow::answered, this, &ExceptionsTab::show);
    connect(&m_flow, &MetricsFlow::failed, this, &ExceptionsTab::fail);
    connect(m_table, &CellTable::opened, this, [this](const QString &key) {
        if (const auto trace = m_traces.value(key); !trace.isNull())
            Q_EMIT traceOpened(trace, {});
    });
}

void ExceptionsTab::put()
{
    const auto query = exceptionsQuery(subject().filter);
    if (begin(query))
        m_flow.ask({*query, subject().time}, app::now());
}

void ExceptionsTab::show(const app::query::MetricsAnswer &answer)
{
    const auto exceptions = exceptionsOf(answer);
    const double most = exceptions.isEmpty() ? 0 : exceptions.constFirst().count;
    QList<CellRow> rows;
    m_traces.clear();
    for (const auto &exception : exceptions) {
        rows.append(rowOf(exception, most));
        m_traces.insert(rows.constLast().key, exception.trace);
    }
    m_model.setRows(rows);
    auto note = tr("%Ln kind(s) of exception", nullptr, int(rows.size()));
    if (!answer.partial.empty())
        note += u" · "_s + tr("Not all: %1").arg(QString::fromStdString(answer.partial));
    answered(rows.isEmpty(), note);
}

} // namespace ui
