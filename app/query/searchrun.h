#pragma once

#include "app/query/matchedblock.h"
#include "app/query/newest.h"
#include "app/query/search.h"

#include <chrono>
#include <memory>
#include <vector>

namespace app::query {

/// One search over the blocks of a snapshot: newest first, until no block can hold a trace that belongs into the answer.
class SearchRun
{
public:
    SearchRun(const store::Snapshot &snapshot, const SearchRequest &request, SearchPlan plan,
              SearchListener &listener);

    Result<SearchAnswer> answer();

private:
    using Clock = std::chrono::steady_clock;
    struct Part {
        store::BlockPart part;
        UnixNano newestStart = 0; ///< no trace of it starts later
    };

    Result<> runBlocks();
    using Evaluated = Result<std::unique_ptr<MatchedBlock>>;
    std::vector<Evaluated> evaluate(std::size_t first, std::size_t count) const;
    void take(std::unique_ptr<MatchedBlock> block);
    bool isDone(std::size_t next) const;
    bool isLeftOut(std::size_t first) const;
    std::size_t waveSize(std::size_t next) const;
    Result<> report(std::size_t done);
    Result<std::vector<TraceMatch>> shownTraces();
    Result<> checkCancelled();

    const SearchRequest &m_request;
    SearchPlan m_plan;
    SearchListener &m_listener;
    std::vector<Part> m_parts;
    std::int64_t m_spansInAll = 0;
    Newest m_newest;
    SearchAnswer m_answer;
    Clock::time_point m_reported;
};

} // namespace app::query
