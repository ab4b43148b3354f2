#include "app/sources/chosensource.h"

#include "app/async/deliver.h"

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
        if (!m_remote)
            Q_EMIT changed();
    });
    connect(&saved, &SavedSources::changed, this, &ChosenSource::follow);
}

ChosenSource::~ChosenSource() = default;

void ChosenSource::choose(const QUuid &id)
{
    const auto choice = ++m_choice;
    const auto wanted = m_saved.find(id);
    if (!wanted) {
        if (m_remote)
            use({}, nullptr);
        return;
    }
    deliver(m_saved.withSecret({*wanted, {}}), this,
            [this, choice](const Result<SourceDraft> &draft) {
                if (choice != m_choice)
                    return;
                if (!draft) {
                    Q_EMIT failed(draft.error());
                    return;
                }
                auto remote = std::make_unique<TempoSource>(accessTo(*draft), m_client, m_clock);
                connect(remote.get(), &TempoSource::noted, this, &ChosenSource::noted);
                m_used = draft->source;
                use(draft->source.id, std::move(remote));
            });
}

void ChosenSource::use(const QUuid &id, std::unique_ptr<TempoSource> remote)
{
    m_chosen = id;
    const auto before = std::exchange(m_remote, std::move(remote));
    Q_EMIT switched();
}

/// One that was edited is opened anew, one that was removed is left for the own store.
void ChosenSource::follow()
{
    const auto now = m_saved.find(m_chosen);
    if (!m_chosen.isNull() && now != m_used)
        choose(m_chosen);
    Q_EMIT savedChanged();
}

TraceSource &ChosenSource::source()
{
    return m_remote ? static_cast<TraceSource &>(*m_remote) : m_local;
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
