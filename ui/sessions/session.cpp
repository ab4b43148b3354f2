#include "ui/sessions/session.h"

#include "app/trace/generation.h"

#include <QHash>
#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace ui {
namespace {

using app::query::MatchedSpan;
using app::query::TraceMatch;
using app::trace::CallFact;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// The first of the fact's attributes that tells something, of any span.
std::string_view told(const app::trace::Attributes &attributes, CallFact fact)
{
    for (const auto key : app::trace::callKeys(fact)) {
        const auto found = app::trace::findText(attributes, key);
        if (!found.empty())
            return found;
    }
    return {};
}

bool isSet(const app::trace::Attributes &attributes, std::string_view key)
{
    const auto *value = app::trace::find(attributes, key);
    const auto *flag = value ? value->get<bool>() : nullptr;
    return flag && *flag;
}

void addModel(QStringList &models, const QString &model)
{
    if (!model.isEmpty() && !models.contains(model))
        models.append(model);
}

void addTime(CallSums &sums, app::UnixNano start, app::UnixNano end)
{
    const bool isFirst = sums.turns == 0;
    sums.startUnixNano = isFirst ? start : std::min(sums.startUnixNano, start);
    sums.endUnixNano = std::max(sums.endUnixNano, end);
}

void addCall(CallSums &sums, const MatchedSpan &span, const app::trace::Generation &call)
{
    addTime(sums, span.startUnixNano, span.startUnixNano + span.durationNs);
    ++sums.turns;
    sums.errors += app::trace::findText(span.attributes, "status") == "error" ? 1 : 0;
    sums.inputTokens += call.inputTokens.value_or(0);
    sums.outputTokens += call.outputTokens.value_or(0);
    if (call.costDollars)
        sums.costDollars = sums.costDollars.value_or(0) + *call.costDollars;
    sums.isEstimated = sums.isEstimated || isSet(span.attributes, "spancast.usage.estimated");
    addModel(sums.models, text(call.model));
}

void addSums(CallSums &sums, const CallSums &other)
{
    addTime(sums, other.startUnixNano, other.endUnixNano);
    sums.turns += other.turns;
    sums.errors += other.errors;
    sums.inputTokens += other.inputTokens;
    sums.outputTokens += other.outputTokens;
    if (other.costDollars)
        sums.costDollars = sums.costDollars.value_or(0) + *other.costDollars;
    sums.isEstimated = sums.isEstimated || other.isEstimated;
    for (const auto &model : other.models)
        addModel(sums.models, model);
}

/// The spans of a trace by time, each once: span sets may share some.
std::vector<const MatchedSpan *> spansOf(const TraceMatch &match)
{
    std::vector<const MatchedSpan *> spans;
    for (const auto &set : match.spanSets) {
        for (const auto &span : set.spans)
            spans.push_back(&span);
    }
    const auto order = [](const auto *span) {
        return std::pair(span->startUnixNano, span->spanId);
    };
    std::sort(spans.begin(), spans.end(),
              [&](const auto *a, const auto *b) { return order(a) < order(b); });
    spans.erase(std::unique(spans.begin(), spans.end(),
                            [](const auto *a, const auto *b) { return a->spanId == b->spanId; }),
                spans.end());
    return spans;
}

bool isCut(const TraceMatch &match)
{
    return std::any_of(match.spanSets.begin(), match.spanSets.end(),
                       [](const auto &set) { return set.matched > int(set.spans.size()); });
}

class Collector
{
public:
    void add(const TraceMatch &match)
    {
        const auto spans = spansOf(match);
        const auto first = [&](CallFact fact) {
            QString found;
            for (auto at = spans.begin(); at != spans.end() && found.isEmpty(); ++at)
                found = text(told((*at)->attributes, fact));
            return found;
        };
        const auto session = first(CallFact::Session);
        const auto user = first(CallFact::User);
        for (const auto *span : spans) {
            const auto call = app::trace::generationOf(span->attributes);
            if (!call)
                continue;
            const auto id = call->session.empty() ? session : text(call->session);
            if (id.isEmpty())
                continue;
            auto &into = sessionOf(id);
            if (into.user.isEmpty())
                into.user = call->user.empty() ? user : text(call->user);
            into.isInferred =
                into.isInferred || isSet(span->attributes, "spancast.session.inferred");
            addCall(traceOf(into, match, *span).sums, *span, *call);
        }
    }

    QList<Session> take()
    {
        for (auto &session : m_sessions) {
            std::sort(session.traces.begin(), session.traces.end(),
                      [](const auto &a, const auto &b) {
                          return std::pair(a.sums.startUnixNano, a.id)
                              < std::pair(b.sums.startUnixNano, b.id);
                      });
            for (const auto &trace : std::as_const(session.traces))
                addSums(session.sums, trace.sums);
        }
        std::sort(m_sessions.begin(), m_sessions.end(), [](const auto &a, const auto &b) {
            const bool isSameTime = a.sums.endUnixNano == b.sums.endUnixNano;
            return isSameTime ? a.id < b.id : a.sums.endUnixNano > b.sums.endUnixNano;
        });
        return std::move(m_sessions);
    }

private:
    Session &sessionOf(const QString &id)
    {
        const auto known = m_places.constFind(id);
        if (known != m_places.constEnd())
            return m_sessions[*known];
        m_places.insert(id, m_sessions.size());
        auto &session = m_sessions.emplaceBack();
        session.id = id;
        return session;
    }
    static SessionTrace &traceOf(Session &session, const TraceMatch &match, const MatchedSpan &span)
    {
        if (!session.traces.isEmpty() && session.traces.constLast().id == match.summary.id)
            return session.traces.last();
        auto &trace = session.traces.emplaceBack();
        trace.id = match.summary.id;
        const auto name = app::trace::findText(span.attributes, "trace.name");
        trace.name = text(name.empty() ? std::string_view(match.summary.rootName) : name);
        return trace;
    }

    QList<Session> m_sessions;
    QHash<QString, qsizetype> m_places;
};

} // namespace

SessionList sessionsOf(const app::query::SearchAnswer &answer)
{
    SessionList list;
    Collector collector;
    for (const auto &match : answer.traces) {
        collector.add(match);
        list.cutTraces += isCut(match) ? 1 : 0;
    }
    list.sessions = collector.take();
    return list;
}

} // namespace ui
