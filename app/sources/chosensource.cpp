#include "app/sources/chosensource.h"

#include "app/async/deliver.h"

#include <algorithm>

namespace app::sources {

ChosenSource::ChosenSource(TraceSource &local, SavedSources &saved, broadcast::OtlpClient &client,
                           Clock &clock, QObject *parent)
    : TraceSource(parent)
    , m_local(local)
    , m_saved(saved)
    , m_client(client)
    , m_clock(clock)
{
    connect(&local, &TraceSource::changed, this, [this] {
        if (!m_several)
            Q_EMIT changed();
    });
    connect(&saved, &SavedSources::changed, this, &ChosenSource::follow);
}

ChosenSource::~ChosenSource() = default;

void ChosenSource::chooseAll(const QList<QUuid> &ids)
{
    ++m_choice;
    QList<QUuid> there;
    for (const auto &id : ids)
        if (!there.contains(id) && (id.isNull() || m_saved.find(id)))
            there << id;
    if (there.isEmpty())
        there << QUuid();
    if (there != m_chosen || there != QList{QUuid()})
        open(there, {});
}

/// One secret after the other.
void ChosenSource::open(const QList<QUuid> &ids, const QList<SourceDraft> &drafts)
{
    const auto next = std::find_if(ids.begin(), ids.end(), [&drafts](const QUuid &id) {
        return !id.isNull() && std::none_of(drafts.begin(), drafts.end(), [&id](const auto &draft) {
            return draft.source.id == id;
        });
    });
    if (next == ids.end()) {
        std::vector<Remote> remotes;
        for (const auto &draft : drafts)
            remotes.push_back(
                {draft.source, std::make_unique<TempoSource>(accessTo(draft), m_client, m_clock)});
        return use(ids, std::move(remotes));
    }
    const auto wanted = m_saved.find(*next);
    if (!wanted)
        return chooseAll(ids);
    deliver(m_saved.withSecret({*wanted, {}}), this,
            [this, ids, drafts, choice = m_choice](const Result<SourceDraft> &draft) {
                if (choice != m_choice)
                    return;
                if (draft)
                    open(ids, drafts + QList{*draft});
                else
                    Q_EMIT failed(draft.error());
            });
}

void ChosenSource::use(const QList<QUuid> &ids, std::vector<Remote> remotes)
{
    const bool isSeveral = ids.size() > 1;
    for (const auto &[saved, source] : remotes)
        connect(source.get(), &TempoSource::noted, this,
                [this, isSeveral, name = saved.name](const QString &note) {
                    Q_EMIT noted(isSeveral ? name + QStringLiteral(": ") + note : note);
                });
    m_chosen = ids;
    m_holders.clear();
    m_several.reset();
    m_remotes = std::move(remotes);
    m_several = several();
    Q_EMIT switched();
}

std::unique_ptr<ManySources> ChosenSource::several()
{
    if (m_remotes.empty())
        return {};
    // the own store is asked for what others cut, also where it is not chosen
    std::vector<ManySources::Part> parts = {{"local", &m_local, !m_chosen.contains(QUuid())}};
    for (const auto &[saved, source] : m_remotes)
        parts.push_back({saved.name.toStdString(), source.get()});
    auto several = std::make_unique<ManySources>(std::move(parts));
    connect(several.get(), &ManySources::noted, this, &ChosenSource::noted);
    connect(several.get(), &ManySources::traceFound, this, &ChosenSource::remember);
    connect(several.get(), &TraceSource::changed, this, &TraceSource::changed);
    return several;
}

/// One that was edited is opened anew, one that was removed is left.
void ChosenSource::follow()
{
    const bool isSame = std::all_of(m_remotes.begin(), m_remotes.end(), [this](const auto &one) {
        return m_saved.find(one.saved.id) == one.saved;
    });
    if (!isSame)
        chooseAll(QList<QUuid>(m_chosen));
    Q_EMIT savedChanged();
}

void ChosenSource::remember(const trace::TraceId &id, const std::vector<std::string> &holders)
{
    constexpr std::size_t most = 100;
    std::erase_if(m_holders, [&id](const Holders &one) { return one.id == id; });
    if (m_holders.size() == most)
        m_holders.erase(m_holders.begin());
    m_holders.push_back({id, holders});
}

QList<SavedSource> ChosenSource::holdersOf(const trace::TraceId &id) const
{
    const auto known = std::find_if(m_holders.begin(), m_holders.end(),
                                    [&id](const Holders &one) { return one.id == id; });
    QList<SavedSource> holders;
    for (const auto &[saved, source] : m_remotes) {
        const auto name = saved.name.toStdString();
        const bool isHolder = known == m_holders.end()
            || std::find(known->names.begin(), known->names.end(), name) != known->names.end();
        if (isHolder)
            holders << saved;
    }
    return holders;
}

TraceSource &ChosenSource::source()
{
    return m_several ? static_cast<TraceSource &>(*m_several) : m_local;
}

SearchFuture ChosenSource::search(query::SearchRequest request)
{
    return source().search(std::move(request));
}

TraceFuture ChosenSource::trace(trace::TraceId id) { return source().trace(id); }

MetricsFuture ChosenSource::metrics(query::MetricsRequest request)
{
    return source().metrics(std::move(request));
}

TagNamesFuture ChosenSource::tagNames(query::TagsRequest request)
{
    return source().tagNames(std::move(request));
}

TagValuesFuture ChosenSource::tagValues(query::TagValuesRequest request)
{
    return source().tagValues(std::move(request));
}

} // namespace app::sources
