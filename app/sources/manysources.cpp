#include "app/sources/manysources.h"

#include "app/sources/askall.h"
#include "app/sources/mergedsearch.h"
#include "app/sources/mergedtrace.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace app::sources {
namespace {

using Parts = std::vector<ManySources::Part>;
using TracePtr = std::shared_ptr<const trace::Trace>;
using TagScopes = std::vector<query::TagScope>;
using TagValues = std::vector<query::TagValue>;
template <typename T>
using Answers = typename AskAll<T>::Answers;
using Tell = std::function<void(const std::string &)>;

constexpr std::size_t toldTraces = 200; ///< a future keeps each of its results

template <typename T>
bool hasAnswer(const std::optional<Result<T>> &one)
{
    return one && one->has_value();
}

/// Of those that are no fillers; an absent trace is no failure.
template <typename T>
std::string failures(const Parts &parts, const Answers<T> &answers)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool isFailure = answers[i] && !answers[i]->has_value() && !parts[i].isFiller
            && answers[i]->error().kind != Error::Kind::NotFound;
        if (isFailure)
            text += (text.empty() ? "" : "; ") + parts[i].name
                + " did not answer: " + answers[i]->error().detail;
    }
    return text;
}

/// Why nobody has an answer: a mistake in the query before others, and that there is none only where all say so.
template <typename T>
Error firstError(const Parts &parts, const Answers<T> &answers)
{
    Error worst{Error::Kind::Cancelled, "nobody answered", {}};
    const auto rank = [](Error::Kind kind) {
        if (kind == Error::Kind::Invalid)
            return 3;
        return kind == Error::Kind::Cancelled ? 0 : kind == Error::Kind::NotFound ? 1 : 2;
    };
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].isFiller || !answers[i] || answers[i]->has_value())
            continue;
        if (rank(answers[i]->error().kind) > rank(worst.kind))
            worst = answers[i]->error();
    }
    return worst;
}

/// What `combine(answers)` makes of those who answered; the others are told, or are the error where nobody did.
template <typename T>
std::function<Result<T>(const Answers<T> &)> tolerant(const Parts &parts, const Tell &tell,
                                                      std::function<T(const Answers<T> &)> combine)
{
    return [parts, tell, combine](const Answers<T> &answers) -> Result<T> {
        bool isAnswered = false;
        for (std::size_t i = 0; i < parts.size(); ++i)
            isAnswered = isAnswered || (!parts[i].isFiller && hasAnswer(answers[i]));
        if (!isAnswered)
            return tl::unexpected(firstError<T>(parts, answers));
        if (const auto text = failures<T>(parts, answers); !text.empty())
            tell(text);
        return combine(answers);
    };
}

template <typename T, typename Ask>
std::vector<QFuture<Result<T>>> askEach(const Parts &parts, Ask ask)
{
    std::vector<QFuture<Result<T>>> asked;
    std::transform(parts.begin(), parts.end(), std::back_inserter(asked),
                   [&ask](const auto &part) { return ask(*part.source); });
    return asked;
}

query::SearchAnswer rowsOf(const Parts &parts, const Answers<query::SearchAnswer> &answers,
                           int limit)
{
    std::vector<SourceAnswer> found;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (hasAnswer(answers[i]))
            found.push_back({parts[i].name, **answers[i]});
    return together(std::move(found), limit);
}

MergedTrace traceOf(const Parts &parts, const Answers<TracePtr> &answers)
{
    std::vector<HeldTrace> held;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (hasAnswer(answers[i]))
            held.push_back({**answers[i], parts[i].isFiller});
    return mergedTrace(held);
}

std::vector<std::string> holdersOf(const Parts &parts, const Answers<TracePtr> &answers)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (hasAnswer(answers[i]) && !parts[i].isFiller)
            names.push_back(parts[i].name);
    return names;
}

TagScopes namesOf(const Answers<TagScopes> &answers)
{
    std::map<std::string, std::set<std::string>> scopes;
    for (const auto &one : answers)
        if (hasAnswer(one))
            for (const auto &scope : **one)
                scopes[scope.name].insert(scope.tags.begin(), scope.tags.end());
    TagScopes all;
    for (const auto &[name, tags] : scopes)
        all.push_back({name, {tags.begin(), tags.end()}});
    return all;
}

TagValues valuesOf(const Answers<TagValues> &answers)
{
    std::map<std::pair<std::string, std::string>, int> spans;
    for (const auto &one : answers)
        if (hasAnswer(one))
            for (const auto &value : **one)
                spans[{value.value, value.type}] += value.spans;
    TagValues all;
    for (const auto &[value, count] : spans)
        all.push_back({value.second, value.first, count});
    return all;
}

} // namespace

ManySources::ManySources(std::vector<Part> parts, QObject *parent)
    : TraceSource(parent)
    , m_all(std::move(parts))
{
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_asked),
                 [](const auto &part) { return !part.isFiller; });
    for (const auto &part : m_asked)
        connect(part.source, &TraceSource::changed, this, &TraceSource::changed);
}

ManySources::~ManySources() { qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly)); }

SearchFuture ManySources::search(query::SearchRequest request)
{
    using Found = query::SearchAnswer;
    if (m_asked.size() == 1)
        return m_asked.front().source->search(std::move(request));
    const auto tell = [this](const std::string &note) {
        Q_EMIT noted(QString::fromStdString(note));
    };
    const auto rows = [parts = m_asked, limit = request.limit](const Answers<Found> &answers) {
        return rowsOf(parts, answers, limit);
    };
    const auto soFar = [rows](const Answers<Found> &answers) -> std::optional<Found> {
        auto found = rows(answers);
        found.isComplete = false;
        found.traces.resize(std::min(found.traces.size(), toldTraces));
        return found;
    };
    return AskAll<Found>::run(
        askEach<Found>(m_asked, [&](TraceSource &source) { return source.search(request); }),
        {tolerant<Found>(m_asked, tell, rows), soFar}, this);
}

TraceFuture ManySources::trace(trace::TraceId id)
{
    const auto tell = [this](const std::string &note) {
        Q_EMIT noted(QString::fromStdString(note));
    };
    const auto whole = [this, id, parts = m_all, tell](const Answers<TracePtr> &answers) {
        Q_EMIT traceFound(id, holdersOf(parts, answers));
        const auto merged = traceOf(parts, answers);
        if (merged.mendedSpans > 0)
            tell("texts that were cut at 2,048 bytes are shown in full from another source, in "
                 + std::to_string(merged.mendedSpans) + " spans");
        return merged.trace;
    };
    return AskAll<TracePtr>::run(
        askEach<TracePtr>(m_all, [id](TraceSource &source) { return source.trace(id); }),
        {tolerant<TracePtr>(m_all, tell, whole)}, this);
}

MetricsFuture ManySources::metrics(query::MetricsRequest request)
{
    const auto &first = m_asked.front();
    if (m_asked.size() > 1)
        Q_EMIT noted(QString::fromStdString("numbers come from " + first.name
                                            + " alone, since the same span may be in several "
                                              "sources"));
    return first.source->metrics(std::move(request));
}

TagNamesFuture ManySources::tagNames(query::TagsRequest request)
{
    return AskAll<TagScopes>::run(
        askEach<TagScopes>(m_asked, [&](TraceSource &source) { return source.tagNames(request); }),
        {tolerant<TagScopes>(m_asked, [](const auto &) {}, namesOf)}, this);
}

TagValuesFuture ManySources::tagValues(query::TagValuesRequest request)
{
    return AskAll<TagValues>::run(
        askEach<TagValues>(m_asked, [&](TraceSource &source) { return source.tagValues(request); }),
        {tolerant<TagValues>(m_asked, [](const auto &) {}, valuesOf)}, this);
}

} // namespace app::sources
