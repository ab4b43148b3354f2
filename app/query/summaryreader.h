#pragma once

#include "app/query/answer.h"
#include "app/query/interner.h"
#include "app/query/valuereader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app::query {

/// What a list of traces shows of the traces of one block: trace::summarize() from columns, and the services.
class SummaryReader
{
public:
    /// Without the calls to models the summaries leave them, their tokens and cost at zero.
    static Result<SummaryReader> open(BlockReader &block, bool areCallsWanted);

    trace::Summary summary(std::uint32_t trace);
    std::vector<ServiceStats> services(std::uint32_t trace); ///< by name

private:
    SummaryReader() = default;
    Result<> openCalls(BlockReader &block);
    void addCalls(trace::Summary &summary, std::uint32_t trace);
    bool mayBeCall(std::uint32_t span);
    std::string_view serviceOf(std::uint32_t resource);

    struct Attribute {
        std::string key;
        ValueReader reader;
    };
    const BlockReader::Traces *m_traces = nullptr;
    store::ColumnPtr m_ids;
    store::ColumnPtr m_starts;
    store::ColumnPtr m_ends;
    store::ColumnPtr m_roots;
    store::ColumnPtr m_spanCounts;
    store::ColumnPtr m_errorCounts;
    store::ColumnPtr m_names;
    store::ColumnPtr m_statuses;
    store::ColumnPtr m_resources;
    std::optional<ValueReader> m_service;
    std::vector<Attribute> m_callMarks; // one of them is there on every call to a model
    std::vector<Attribute> m_callFacts;
};

} // namespace app::query
