#pragma once

#include "app/base/result.h"
#include "app/query/answer.h"

#include <cstdint>
#include <functional>

namespace app::query {

/// What may be told of a search while it runs. Called on the thread of search().
class SearchListener
{
public:
    virtual ~SearchListener() = default;
    /// Asked after every piece of a block (4,096 traces at the most) and every few hundred traces of the answer.
    virtual bool isCancelled() { return false; }
    /// Whether it is worth making an answer before the last one.
    virtual bool wantsProgress() { return true; }
    /// The answer so far, of so many spans of all; at most every 30 ms.
    virtual void onProgress(const SearchAnswer & /*soFar*/, std::int64_t /*spansExamined*/,
                            std::int64_t /*spansInAll*/)
    {
    }
};

/// Answers a search over what the store held when the snapshot was taken: the newest traces that match, always the same for
/// the same data. A query without text finds every trace, without span sets; of a metrics query the filters are searched.
/// Any thread; works on several. Errors: Invalid with its place in the query, Cancelled, Corrupt.
Result<SearchAnswer> search(const store::Snapshot &snapshot, const SearchRequest &request,
                            SearchListener &listener);
Result<SearchAnswer> search(const store::Snapshot &snapshot, const SearchRequest &request,
                            const std::function<bool()> &isCancelled = {});

} // namespace app::query
