#include "ui/explore/metricsflow.h"

#include "app/async/deliver.h"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr std::uint64_t nsPerDay = 86'400'000'000'000U;
/// Where all time begins: older traces are none of language models.
constexpr std::uint64_t longestDays = 20 * 366;
constexpr std::uint64_t extentStepNs = nsPerDay;

} // namespace

MetricsFlow::MetricsFlow(app::sources::TraceSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
}

MetricsFlow::~MetricsFlow() { m_asked.cancel(); }

void MetricsFlow::ask(Question question, app::UnixNano now)
{
    m_asked.cancel();
    ++m_generation;
    m_question = std::move(question);
    m_watch.start();
    setRunning(true);
    if (m_question.time.kind == TimeChoice::Kind::All) {
        findExtent(now);
        return;
    }
    const auto range = rangeAt(m_question.time, now);
    askOver({range.startUnixNano,
             m_question.time.isRelative() ? now
                                          : std::max(range.endUnixNano, range.startUnixNano + 1)});
}

void MetricsFlow::cancel()
{
    m_asked.cancel();
    ++m_generation;
    setRunning(false);
}

void MetricsFlow::findExtent(app::UnixNano now)
{
    app::query::MetricsRequest request;
    request.query = "{} | count_over_time()";
    request.startUnixNano = now - std::min(now, longestDays * nsPerDay);
    request.endUnixNano = now;
    request.stepNs = extentStepNs;
    request.exemplars = 0;
    send(std::move(request), true);
}

void MetricsFlow::askOver(const MetricsRange &range)
{
    m_range = range;
    app::query::MetricsRequest request;
    request.query = m_question.query;
    request.startUnixNano = range.startUnixNano;
    request.endUnixNano = range.endUnixNano;
    request.isInstant = m_question.isInstant;
    request.exemplars = m_question.exemplars;
    if (!m_question.isInstant)
        request.stepNs = chartStepNs(range.endUnixNano - range.startUnixNano);
    send(std::move(request), false);
}

void MetricsFlow::send(app::query::MetricsRequest request, bool isExtent)
{
    const auto end = request.endUnixNano;
    m_asked = m_source.metrics(std::move(request));
    app::deliver(m_asked, this,
                 [this, asked = m_generation, isExtent,
                  end](const app::Result<app::query::MetricsAnswer> &answer) {
                     if (asked != m_generation)
                         return;
                     if (!answer || !isExtent)
                         return this->end(answer);
                     const MetricsRange lastDay{end - std::min(end, nsPerDay), end};
                     askOver(extentOf(*answer, end).value_or(lastDay));
                 });
}

void MetricsFlow::end(const app::Result<app::query::MetricsAnswer> &answer)
{
    m_elapsed = std::chrono::milliseconds(m_watch.elapsed());
    if (answer)
        m_inspectedSpans = answer->inspectedSpans;
    setRunning(false);
    if (answer)
        Q_EMIT answered(*answer);
    else
        Q_EMIT failed(answer.error());
}

void MetricsFlow::setRunning(bool isRunning)
{
    if (std::exchange(m_isRunning, isRunning) != isRunning)
        Q_EMIT runningChanged();
}

} // namespace ui
