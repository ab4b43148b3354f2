#include "app/query/search.h"

#include "app/query/searchrun.h"
#include "app/traceql/parser.h"

#include <optional>

namespace app::query {
namespace {

class Asking final : public SearchListener
{
public:
    explicit Asking(const std::function<bool()> &isCancelled) : m_isCancelled(isCancelled) {}
    bool isCancelled() override { return m_isCancelled && m_isCancelled(); }
    bool wantsProgress() override { return false; }

private:
    const std::function<bool()> &m_isCancelled;
};

bool isBlank(const std::string &text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

Result<SearchAnswer> search(const store::Snapshot &snapshot, const SearchRequest &request,
                            SearchListener &listener)
{
    if (isBlank(request.query)) {
        const ShownAttributes shown{traceql::Pipeline{}};
        return SearchRun(snapshot, request, {nullptr, &shown}, listener).answer();
    }
    APP_TRY(const auto query, traceql::parseAndCheck(request.query));
    const Matcher matcher(query.pipeline);
    const ShownAttributes shown(query.pipeline);
    return SearchRun(snapshot, request, {&matcher, &shown}, listener).answer();
}

Result<SearchAnswer> search(const store::Snapshot &snapshot, const SearchRequest &request,
                            const std::function<bool()> &isCancelled)
{
    Asking listener(isCancelled);
    return search(snapshot, request, listener);
}

} // namespace app::query
