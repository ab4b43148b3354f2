#include "app/sources/tempometrics.h"

#include "app/query/steps.h"
#include "app/sources/limits.h"
#include "app/sources/slices.h"
#include "app/sources/tempoanswers.h"
#include "app/sources/tempoerror.h"
#include "app/sources/temposearch.h"
#include "app/traceql/parser.h"

#include <algorithm>

namespace app::sources {

TempoMetrics::TempoMetrics(TempoLink &link, query::MetricsRequest request, QObject *parent)
    : TempoJob(link, parent)
    , m_request(std::move(request))
    , m_longestNs(limits::metricsNs)
{
}

void TempoMetrics::begin()
{
    const auto steps = query::stepsOf(m_request);
    if (!steps)
        return finish(tl::unexpected(steps.error()));
    // the same in all parts, whatever the server would choose
    if (!m_request.isInstant)
        m_request.stepNs = std::uint64_t(steps->stepNs);
    std::optional<traceql::Query> parsed;
    if (auto read = traceql::parse(m_request.query))
        parsed = *std::move(read);
    m_merged.emplace(m_request, parsed);
    plan(m_request);
}

void TempoMetrics::plan(const query::MetricsRequest &request)
{
    auto slices = metricsSlices(request, m_longestNs);
    if (!slices)
        return finish(tl::unexpected(slices.error()));
    m_slices = *std::move(slices);
    m_next = 0;
    const bool isInParts = m_slices.size() > 1 || m_asked > 0;
    if (m_request.isInstant && isInParts) {
        if (const auto can = m_merged->canAddInstants(); !can)
            return finish(tl::unexpected(can.error()));
    }
    ask();
}

void TempoMetrics::ask()
{
    ++m_asked;
    fetch(metricsRequest(m_slices[m_next]),
          [this](const broadcast::Answer &answer) { onAnswer(answer); });
}

void TempoMetrics::onAnswer(const broadcast::Answer &answer)
{
    const auto &slice = m_slices[m_next];
    const auto allowed = allowedRangeNs(answer);
    if (allowed && *allowed < slice.endUnixNano - slice.startUnixNano) {
        m_longestNs = *allowed;
        --m_asked;
        auto rest = m_request;
        rest.endUnixNano = slice.endUnixNano;
        return plan(rest);
    }
    decode<query::MetricsAnswer>(
        [answer, slice]() -> Result<query::MetricsAnswer> {
            APP_TRY(const auto body, bodyOf(answer, slice.query));
            return slice.isInstant
                ? instantAnswerFrom(body, std::int64_t(slice.endUnixNano / 1'000'000))
                : rangeAnswerFrom(body);
        },
        [this](Result<query::MetricsAnswer> part) { add(std::move(part)); });
}

void TempoMetrics::add(Result<query::MetricsAnswer> part)
{
    if (!part)
        return finish(tl::unexpected(std::move(part).error()));
    // 0 means as many as it likes to the server
    for (auto &series : part->series)
        series.exemplars.resize(
            std::min(series.exemplars.size(), std::size_t(m_request.exemplars)));
    if (m_asked == 1 && m_slices.size() == 1) {
        part->stepNs = m_request.stepNs;
        tellHow();
        return finish(std::move(part));
    }
    m_merged->add(*std::move(part), m_slices[m_next]);
    auto answer = m_merged->answer();
    if (m_next + 1 == m_slices.size()) {
        tellHow();
        return finish(std::move(answer));
    }
    tell(answer);
    ++m_next;
    ask();
}

void TempoMetrics::tellHow() const
{
    std::vector<std::string> notes;
    if (auto fresh = freshNote(m_request.endUnixNano, link().clock.now()); !fresh.empty())
        notes.push_back(std::move(fresh));
    if (m_asked > 1)
        notes.push_back("asked in " + std::to_string(m_asked) + " parts, newest first");
    tellNotes(link(), notes);
}

} // namespace app::sources
