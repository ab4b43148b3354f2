#include "ui/drilldown/structure.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace ui {
namespace {

constexpr int leftOutShape = -2;

class Shapes
{
public:
    explicit Shapes(TraceStructure &out) : m_out(out) {}

    void add(const app::trace::Trace &trace)
    {
        read(trace);
        for (std::size_t row = 0; row < m_spans.size(); ++row)
            place(row);
        for (std::size_t row = 0; row < m_spans.size(); ++row)
            count(row);
        ++m_out.traces;
    }

private:
    struct Row {
        const app::trace::LocatedSpan *span = nullptr;
        int parent = -1;
        int shape = -1; ///< -1: not placed yet
        int depth = 0;
        bool isOnWay = false;
    };

    void read(const app::trace::Trace &trace)
    {
        m_spans.clear();
        std::unordered_map<app::trace::SpanId, int> rows;
        std::uint64_t start = UINT64_MAX;
        std::uint64_t end = 0;
        for (const auto &located : trace.spans) {
            rows.emplace(located.span->spanId, int(m_spans.size()));
            m_spans.push_back({&located});
            start = std::min(start, located.span->startTimeUnixNano);
            end = std::max(end, located.span->endTimeUnixNano);
        }
        m_durationNs = end > start ? double(end - start) : 0;
        for (auto &row : m_spans) {
            const auto parent = rows.find(row.span->span->parentSpanId);
            row.parent = parent == rows.end() ? -1 : parent->second;
        }
    }

    /// Up to the first that has its place, then down again.
    void place(std::size_t row)
    {
        m_way.clear();
        for (int at = int(row); at >= 0 && m_spans[std::size_t(at)].shape == -1;) {
            auto &span = m_spans[std::size_t(at)];
            if (span.isOnWay) { // a ring
                m_spans[std::size_t(m_way.back())].parent = -1;
                break;
            }
            span.isOnWay = true;
            m_way.push_back(at);
            at = span.parent;
        }
        for (; !m_way.empty(); m_way.pop_back())
            settle(m_spans[std::size_t(m_way.back())]);
    }

    void settle(Row &row)
    {
        row.isOnWay = false;
        const Row *parent = row.parent < 0 ? nullptr : &m_spans[std::size_t(row.parent)];
        row.depth = parent ? parent->depth + 1 : 0;
        const int above = parent ? parent->shape : -1;
        row.shape = above == leftOutShape || row.depth >= structurelimits::depth
            ? leftOutShape
            : shapeOf(*row.span, above);
    }

    int shapeOf(const app::trace::LocatedSpan &span, int parent)
    {
        const std::string service(app::trace::serviceName(span.resource()));
        const auto [known, isNew] =
            m_known.try_emplace({parent, service, span.span->name}, int(m_out.shapes.size()));
        if (!isNew)
            return known->second;
        if (m_out.shapes.size() >= structurelimits::shapes) {
            m_known.erase(known);
            return leftOutShape;
        }
        m_out.shapes.push_back(
            {QString::fromStdString(service), QString::fromStdString(span.span->name), parent});
        return known->second;
    }

    void count(std::size_t at)
    {
        const auto &row = m_spans[at];
        if (row.shape < 0) {
            ++m_out.leftOut;
            return;
        }
        auto &shape = m_out.shapes[std::size_t(row.shape)];
        const auto &span = *row.span->span;
        ++shape.count;
        shape.errors += span.status.code == app::trace::StatusCode::Error ? 1 : 0;
        if (m_durationNs > 0)
            shape.shareSum += double(span.durationNs()) / m_durationNs;
    }

    TraceStructure &m_out;
    std::map<std::tuple<int, std::string, std::string>, int> m_known;
    std::vector<Row> m_spans;
    std::vector<int> m_way;
    double m_durationNs = 0;
};

} // namespace

TraceStructure structureOf(const Traces &traces)
{
    TraceStructure structure;
    Shapes shapes(structure);
    for (const auto &trace : traces)
        shapes.add(*trace);
    return structure;
}

} // namespace ui
