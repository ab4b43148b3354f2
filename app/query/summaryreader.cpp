#include "app/query/summaryreader.h"

#include "app/trace/calls.h"
#include "app/trace/generation.h"

#include <algorithm>

namespace app::query {

using store::Fixed;

Result<SummaryReader> SummaryReader::open(BlockReader &block, bool areCallsWanted)
{
    SummaryReader reader;
    APP_TRY(reader.m_traces, block.traces());
    APP_TRY(reader.m_ids, block.column(Fixed::TraceIdentity));
    APP_TRY(reader.m_starts, block.column(Fixed::TraceStart));
    APP_TRY(reader.m_ends, block.column(Fixed::TraceEnd));
    APP_TRY(reader.m_roots, block.column(Fixed::TraceRoot));
    APP_TRY(reader.m_spanCounts, block.column(Fixed::TraceSpans));
    APP_TRY(reader.m_errorCounts, block.column(Fixed::TraceErrors));
    APP_TRY(reader.m_names, block.column(Fixed::SpanName));
    APP_TRY(reader.m_statuses, block.column(Fixed::SpanStatus));
    APP_TRY(reader.m_resources, block.column(Fixed::SpanResource));
    const traceql::Attribute service{.scope = traceql::Scope::Resource, .name = "service.name"};
    APP_TRY(reader.m_service, ValueReader::open(block, service));
    if (areCallsWanted)
        APP_CHECK(reader.openCalls(block));
    return reader;
}

Result<> SummaryReader::openCalls(BlockReader &block)
{
    const auto addAll = [&block](auto keys, std::vector<Attribute> &list) -> Result<> {
        for (const auto key : keys) {
            if (block.attribute(store::Table::Span, key).empty())
                continue;
            APP_TRY(auto reader,
                    ValueReader::open(block,
                                      {.scope = traceql::Scope::Span, .name = std::string(key)}));
            list.push_back({std::string(key), std::move(reader)});
        }
        return {};
    };
    APP_CHECK(addAll(trace::callMarks(), m_callMarks));
    return addAll(trace::callFacts(), m_callFacts);
}

trace::Summary SummaryReader::summary(std::uint32_t trace)
{
    trace::Summary summary{.id = m_ids->traceIds[trace], .rootServiceName = {}, .rootName = {}};
    summary.startUnixNano = UnixNano(m_starts->ints[trace]);
    summary.endUnixNano = UnixNano(m_ends->ints[trace]);
    summary.spanCount = int(m_spanCounts->codes[trace]);
    summary.errorCount = int(m_errorCounts->codes[trace]);
    if (const auto root = m_roots->codes[trace]; root != store::noRow) {
        summary.rootName = m_names->dictionary[m_names->codes[root]];
        summary.rootServiceName = serviceOf(m_resources->codes[root]);
    }
    addCalls(summary, trace);
    return summary;
}

bool SummaryReader::mayBeCall(std::uint32_t span)
{
    return std::any_of(m_callMarks.begin(), m_callMarks.end(),
                       [span](Attribute &mark) { return !isNil(mark.reader.atHome(span)); });
}

void SummaryReader::addCalls(trace::Summary &summary, std::uint32_t trace)
{
    if (m_callMarks.empty())
        return;
    trace::CallTotals totals;
    const auto rows = (*m_traces)[trace];
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        if (!mayBeCall(rows[i]))
            continue;
        trace::Attributes attributes;
        for (auto *list : {&m_callMarks, &m_callFacts}) {
            for (auto &[key, reader] : *list) {
                const auto value = reader.atHome(rows[i]);
                if (!isNil(value))
                    attributes.push_back({key, toValue(value)});
            }
        }
        totals.add(attributes);
    }
    totals.writeTo(summary);
}

std::string_view SummaryReader::serviceOf(std::uint32_t resource)
{
    return std::get<std::string_view>(m_service->atHome(resource));
}

std::vector<ServiceStats> SummaryReader::services(std::uint32_t trace)
{
    std::vector<ServiceStats> list;
    const auto rows = (*m_traces)[trace];
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        const auto name = serviceOf(m_resources->codes[rows[i]]);
        auto stats = std::find_if(list.begin(), list.end(),
                                  [name](const ServiceStats &one) { return one.service == name; });
        if (stats == list.end())
            stats = list.insert(stats, {std::string(name), 0, 0});
        ++stats->spanCount;
        stats->errorCount += m_statuses->codes[rows[i]] == std::uint32_t(trace::StatusCode::Error);
    }
    std::sort(list.begin(), list.end(),
              [](const ServiceStats &a, const ServiceStats &b) { return a.service < b.service; });
    return list;
}

} // namespace app::query
