#include "app/broadcast/export.h"

#include "app/broadcast/limits.h"
#include "app/otlp/compression.h"
#include "app/otlp/limits.h"
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
        if (m_bytes.size() == 0 || m_encoding == otlp::Encoding::Protobuf)
            m_bytes.append(encoded);
        else
            addJson(encoded);
    }

    /// What is behind the others in protobuf, until it is either one of them or taken back.
    Result<std::string_view> unpack(const std::string &packed)
    {
        m_unpackedAt = m_bytes.size();
        return otlp::unzstdBehind(m_bytes, packed, otlp::limits::bodyBytes).map([this] {
            return m_bytes.view().substr(m_unpackedAt);
        });
    }
    void takeBack() { m_bytes.truncate(m_unpackedAt); }

    std::string_view bytes() const { return m_bytes.view(); }

private:
    void addJson(std::string_view encoded)
    {
        const auto begin = encoded.find('[') + 1;
        const auto end = encoded.rfind(']');
        m_bytes.truncate(m_bytes.view().rfind(']'));
        m_bytes.append(",");
        m_bytes.append(encoded.substr(begin, end - begin));
        m_bytes.append("]}");
    }

    const otlp::Encoding m_encoding;
    otlp::Room m_bytes;
    std::size_t m_unpackedAt = 0;
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

    /// A row that turns out to be unreadable is counted, and does not hold up the others.
    void add(const store::LogRow &row, bool isSurplus)
    {
        if (!row.packed.empty())
            return addPacked(row, isSurplus);
        m_result.positions.push_back(row.position);
        add(row.batch, isSurplus);
    }

    Export finish()
    {
        if (m_result.spans > 0)
            m_result.body = bodyFor(m_plan.endpoint, m_joined.bytes());
        return std::move(m_result);
    }

private:
    void addPacked(const store::LogRow &row, bool isSurplus)
    {
        m_result.positions.push_back(row.position);
        const auto protobuf = m_joined.unpack(row.packed);
        if (!protobuf) {
            m_result.damaged += row.spans;
            return;
        }
        if (!isSurplus && isSentUnread(row, *protobuf)) {
            m_result.spans += row.spans;
            return;
        }
        auto batch = otlp::decode(*protobuf, otlp::Encoding::Protobuf);
        m_joined.takeBack();
        if (batch)
            addOwn(std::make_shared<trace::Batch>(*std::move(batch)), isSurplus);
        else
            m_result.damaged += row.spans;
    }

    /// A span that is alone may have to be set aside, as a value.
    bool isSentUnread(const store::LogRow &row, std::string_view protobuf) const
    {
        return m_plan.endpoint.encoding == otlp::Encoding::Protobuf && m_plan.part.isWhole()
            && m_plan.destination.longestWaitHours == 0 && !(m_isOnlyRow && row.spans == 1)
            && leavesAsItIs(protobuf, m_plan.destination);
    }

    void add(const BatchPtr &batch, bool isSurplus)
    {
        if (m_isOnlyRow)
            m_result.row = batch;
        if (!isGivenUp(*batch, isSurplus))
            addLeaving(outgoing(batch, m_plan.destination, m_memory));
    }

    /// A lone row is kept as it came.
    void addOwn(const std::shared_ptr<trace::Batch> &batch, bool isSurplus)
    {
        if (m_isOnlyRow)
            add(BatchPtr(batch), isSurplus);
        else if (!isGivenUp(*batch, isSurplus))
            addLeaving(outgoing(batch, m_plan.destination, m_memory));
    }

    bool isGivenUp(const trace::Batch &batch, bool isSurplus)
    {
        const bool isOld = !isSurplus && isTooOld(batch, m_plan);
        if (isSurplus || isOld)
            (isOld ? m_result.tooOld : m_result.tooMany) += std::int64_t(trace::spanCount(batch));
        return isSurplus || isOld;
    }

    void addLeaving(const Outgoing &leaving)
    {
        m_result.keptBack += leaving.keptBack;
        addPart(*partOf(leaving.batch, m_plan.part));
    }

    void addPart(const trace::Batch &batch)
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
