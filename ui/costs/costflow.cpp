#include "ui/costs/costflow.h"

#include "app/async/deliver.h"

#include <utility>

namespace ui {

CostFlow::CostFlow(app::sources::TraceSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
}

CostFlow::~CostFlow() { cancel(); }

void CostFlow::cancel()
{
    ++m_generation;
    m_names.cancel();
    for (auto &future : m_running)
        future.cancel();
    m_running.clear();
}

void CostFlow::ask(CostGrouping grouping, const app::store::TimeRange &range, app::UnixNano now)
{
    cancel();
    app::query::TagsRequest request;
    request.scope = "span";
    request.range = range;
    m_names = m_source.tagNames(std::move(request));
    const auto asked = m_generation;
    const auto costs = costRequest(range, now);
    app::deliver(m_names, this,
                 [=, this](const app::Result<std::vector<app::query::TagScope>> &scopes) {
                     if (asked != m_generation)
                         return;
                     if (scopes)
                         askAll(grouping, costs, *scopes);
                     else
                         Q_EMIT failed(scopes.error());
                 });
}

void CostFlow::askAll(CostGrouping grouping, const app::query::MetricsRequest &request,
                      const std::vector<app::query::TagScope> &scopes)
{
    std::set<std::string, std::less<>> known;
    for (const auto &scope : scopes)
        known.insert(scope.tags.begin(), scope.tags.end());
    const auto questions =
        costQuestions(grouping, [&](std::string_view key) { return known.contains(key); });
    m_book = std::make_unique<CostBook>(grouping, request);
    m_open = int(questions.size());
    const auto asked = m_generation;
    for (const auto &question : questions) {
        if (asked == m_generation)
            askOne(question, request);
    }
}

void CostFlow::askOne(const CostQuestion &question, app::query::MetricsRequest request)
{
    request.query = question.query;
    const auto asked = m_generation;
    m_running.append(m_source.metrics(std::move(request)));
    app::deliver(m_running.constLast(), this,
                 [=, this](const app::Result<app::query::MetricsAnswer> &answer) {
                     if (asked != m_generation)
                         return;
                     if (!answer) {
                         cancel();
                         Q_EMIT failed(answer.error());
                         return;
                     }
                     m_book->add(question, *answer);
                     if (--m_open == 0)
                         Q_EMIT answered(m_book->report());
                 });
}

} // namespace ui
