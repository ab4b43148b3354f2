#include "app/broadcast/export.h"

#include "app/broadcast/limits.h"
#include "app/otlp/otlp.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

namespace app::broadcast {
namespace {

using BatchPtr = std::shared_ptr<const trace::Batch>;

/// Requests joined without being read again: in both encodings a request is a list. JSON: {"resourceSpans":[...]}.
class Joined final
{
public:
    explicit Joined(otlp::Encoding encoding) : m_encoding(encoding) {}
    void add(const trace::Batch &batch)
    {
        auto encoded = otlp::encode(batch, m_encoding);
        if (m_bytes.empty())
            m_bytes = std::move(encoded);
        else if (m_encoding == otlp::Encoding::Protobuf)
            m_bytes += encoded;
        else
            addJson(encoded);
    }
    QByteArray bytes() const { return QByteArray::fromStdString(m_bytes); }

private:
    void addJson(const std::string &encoded)
    {
        const auto begin = encoded.find('[') + 1;
        const auto end = encoded.rfind(']');
        m_bytes.resize(m_bytes.rfind(']'));
        m_bytes += ',';
        m_bytes.append(encoded, begin, end - begin);
        m_bytes += "]}";
    }

    const otlp::Encoding m_encoding;
    std::string m_bytes;
};

UnixNano newestEnd(const trace::Batch &batch)
{
    UnixNano newest = 0;
    for (const auto &resourceSpans : batch.resourceSpans)
        for (const auto &scopeSpans : resourceSpans.scopeSpans)
            for (const auto &span : scopeSpans.spans)
                newest = std::max(newest, span.endTimeUnixNano);
    return newest;
}

bool isTooOld(const trace::Batch &batch, const ExportPlan &plan)
{
    using namespace std::chrono;
    const auto hours = plan.destination.longestWaitHours;
    const auto longest = UnixNano(duration_cast<nanoseconds>(std::chrono::hours(hours)).count());
    return hours > 0 && newestEnd(batch) + longest < plan.now;
}

/// The spans of `range` alone, in the order of the batch.
BatchPtr partOf(const BatchPtr &batch, SpanRange range)
{
    if (range.isWhole())
        return batch;
    auto part = std::make_shared<trace::Batch>(*batch);
    int number = 0;
    for (auto &resourceSpans : part->resourceSpans)
        for (auto &scopeSpans : resourceSpans.scopeSpans)
            std::erase_if(scopeSpans.spans, [&](const trace::Span &) {
                const int at = number++;
                return at < range.begin || at >= range.end;
            });
    return part;
}

std::vector<SpanName> namesOf(const trace::Batch &batch)
{
    std::vector<SpanName> names;
    for (const auto &resourceSpans : batch.resourceSpans)
        for (const auto &scopeSpans : resourceSpans.scopeSpans)
            for (const auto &span : scopeSpans.spans)
                names.push_back({span.traceId, span.spanId});
    return names;
}

/// The names stand behind the reason, so that the spans can be found in the store.
std::string reasonOf(std::string why, const std::vector<SpanName> &names)
{
    why += " [";
    for (const auto &name : names) {
        if (why.size() > limits::reasonBytes)
            break;
        why += (why.back() == '[' ? "" : " ") + toHex(name.traceId) + '-' + toHex(name.spanId);
    }
    return why + ']';
}

/// What a person sends again was chosen before, and is not too old for them.
Destination asForAgain(Destination destination)
{
    destination.rules.samplingRate = 1;
    destination.rules.apiKeyNames.clear();
    destination.rules.filter = {};
    destination.longestWaitHours = 0;
    destination.mostWaitingRequests = 0;
    return destination;
}

} // namespace

std::string encodedFor(const Endpoint &endpoint, const trace::Batch &batch)
{
    return otlp::encode(batch, endpoint.encoding);
}

store::Refusal refusalOf(const trace::Batch &row, const std::vector<SpanName> &names,
                         std::string why)
{
    auto refused = row;
    const std::set<SpanName> wanted(names.begin(), names.end());
    for (auto &resourceSpans : refused.resourceSpans)
        for (auto &scopeSpans : resourceSpans.scopeSpans)
            std::erase_if(scopeSpans.spans, [&](const trace::Span &span) {
                return !wanted.contains({span.traceId, span.spanId});
            });
    return {reasonOf(std::move(why), names),
            std::make_shared<const trace::Batch>(std::move(refused))};
}

Export exportOf(const store::Store::Backlog &backlog, const ExportPlan &given, TraceMemory &memory)
{
    auto plan = given;
    if (backlog.isAgain)
        plan.destination = asForAgain(std::move(plan.destination));
    Export result;
    result.isAgain = backlog.isAgain;
    result.waitingRows = backlog.waitingRows;
    result.setAsideSpans = backlog.setAsideSpans;
    if (backlog.rows.size() == 1)
        result.row = backlog.rows.front().batch;
    Joined joined(plan.endpoint.encoding);
    const auto most = plan.destination.mostWaitingRequests;
    auto surplus = most > 0 ? std::max<std::int64_t>(0, backlog.waitingRows - most) : 0;
    for (const auto &row : backlog.rows) {
        result.positions.push_back(row.position);
        if (surplus-- > 0) {
            result.tooMany += std::int64_t(trace::spanCount(*row.batch));
        } else if (isTooOld(*row.batch, plan)) {
            result.tooOld += std::int64_t(trace::spanCount(*row.batch));
        } else {
            const auto leaving = outgoing(row.batch, plan.destination, memory);
            const auto batch = partOf(leaving.batch, plan.part);
            result.keptBack += leaving.keptBack;
            result.spans += std::int64_t(trace::spanCount(*batch));
            if (backlog.rows.size() == 1)
                result.names = namesOf(*batch);
            if (trace::spanCount(*batch) > 0)
                joined.add(*batch);
        }
    }
    if (result.spans > 0)
        result.body = bodyFor(plan.endpoint, joined.bytes());
    return result;
}

} // namespace app::broadcast
