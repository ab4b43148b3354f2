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
    void add(std::string_view encoded)
    {
        if (m_bytes.empty() || m_encoding == otlp::Encoding::Protobuf)
            m_bytes += encoded;
        else
            addJson(encoded);
    }
    QByteArray bytes() const { return QByteArray::fromStdString(m_bytes); }

private:
    void addJson(std::string_view encoded)
    {
        const auto begin = encoded.find('[') + 1;
        const auto end = encoded.rfind(']');
        m_bytes.resize(m_bytes.rfind(']'));
        m_bytes += ',';
        m_bytes += encoded.substr(begin, end - begin);
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

/// As it came; null where it cannot be read.
BatchPtr batchOf(const store::LogRow &row)
{
    if (row.batch)
        return row.batch;
    auto batch = otlp::decode(row.protobuf, otlp::Encoding::Protobuf);
    return batch ? std::make_shared<const trace::Batch>(*std::move(batch)) : nullptr;
}

/// Puts rows into a request, one after the other.
class Making final
{
public:
    Making(const ExportPlan &plan, TraceMemory &memory, bool isOnlyRow)
        : m_plan(plan)
        , m_memory(memory)
        , m_isOnlyRow(isOnlyRow)
        , m_joined(plan.endpoint.encoding)
    {
    }

    /// A row that turns out to be unreadable is left where it is.
    void add(const store::LogRow &row, bool isSurplus)
    {
        if (!isSurplus && isSentUnread(row)) {
            m_result.positions.push_back(row.position);
            m_result.spans += row.spans;
            m_joined.add(row.protobuf);
        } else if (const auto batch = batchOf(row)) {
            m_result.positions.push_back(row.position);
            add(batch, isSurplus);
        }
    }

    Export finish()
    {
        if (m_result.spans > 0)
            m_result.body = bodyFor(m_plan.endpoint, m_joined.bytes());
        return std::move(m_result);
    }

private:
    /// A span that is alone may have to be set aside, as a value.
    bool isSentUnread(const store::LogRow &row) const
    {
        return m_plan.endpoint.encoding == otlp::Encoding::Protobuf && m_plan.part.isWhole()
            && m_plan.destination.longestWaitHours == 0 && !row.protobuf.empty()
            && !(m_isOnlyRow && row.spans == 1) && leavesAsItIs(row.protobuf, m_plan.destination);
    }

    void add(const BatchPtr &batch, bool isSurplus)
    {
        if (m_isOnlyRow)
            m_result.row = batch;
        if (isSurplus) {
            m_result.tooMany += std::int64_t(trace::spanCount(*batch));
        } else if (isTooOld(*batch, m_plan)) {
            m_result.tooOld += std::int64_t(trace::spanCount(*batch));
        } else {
            const auto leaving = outgoing(batch, m_plan.destination, m_memory);
            m_result.keptBack += leaving.keptBack;
            addLeaving(*partOf(leaving.batch, m_plan.part));
        }
    }

    void addLeaving(const trace::Batch &batch)
    {
        const auto spans = trace::spanCount(batch);
        m_result.spans += std::int64_t(spans);
        if (m_isOnlyRow)
            m_result.names = namesOf(batch);
        if (spans > 0)
            m_joined.add(encodedFor(m_plan.endpoint, batch));
    }

    const ExportPlan &m_plan;
    TraceMemory &m_memory;
    const bool m_isOnlyRow;
    Joined m_joined;
    Export m_result;
};

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
    Making making(plan, memory, backlog.rows.size() == 1);
    const auto most = plan.destination.mostWaitingRequests;
    auto surplus = most > 0 ? std::max<std::int64_t>(0, backlog.waitingRows - most) : 0;
    for (const auto &row : backlog.rows)
        making.add(row, surplus-- > 0);
    auto result = making.finish();
    result.isAgain = backlog.isAgain;
    result.waitingRows = backlog.waitingRows;
    result.setAsideSpans = backlog.setAsideSpans;
    return result;
}

} // namespace app::broadcast
