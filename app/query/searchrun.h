#pragma once

#include "app/query/newest.h"
#include "app/query/search.h"
#include "app/query/searchpart.h"

#include <chrono>
#include <memory>
#include <vector>

namespace app::query {

/// One search over the blocks of a snapshot: newest first, until nothing that is left can hold a trace that belongs into the answer.
class SearchRun
{
public:
    SearchRun(const store::Snapshot &snapshot, const SearchRequest &request, SearchPlan plan,
              SearchListener &listener);

    Result<SearchAnswer> answer();

private:
    using Clock = std::chrono::steady_clock;

    Result<> runBlocks();
    SearchPart *newestPart();
    void evaluateFrom(SearchPart &next);
    std::vector<SearchPart *> wave(SearchPart &next);
    Result<> takePiece(SearchPart &part);
    bool isDone(const SearchPart &next) const;
    bool isBounded() const;
    bool isLeftOut() const;
    Result<> report();
    Result<std::vector<TraceMatch>> shownTraces();
    Result<> checkCancelled();

    const SearchRequest &m_request;
    SearchPlan m_plan;
    SearchListener &m_listener;
    std::vector<SearchPart> m_parts;
    std::int64_t m_spansInAll = 0;
    std::uint32_t m_pieceTraces = 0; ///< most traces of the next piece
    Newest m_newest;
    SearchAnswer m_answer;
    Clock::time_point m_reported;
};

} // namespace app::query
