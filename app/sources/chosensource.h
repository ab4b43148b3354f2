#pragma once

#include "app/sources/savedsources.h"
#include "app/sources/temposource.h"

#include <memory>

namespace app::sources {

/// The one a person asks: the own store, or a saved source, as one source that can be switched. What was asked before a switch
/// ends as cancelled.
class ChosenSource final : public TraceSource
{
    Q_OBJECT
public:
    /// All outlive it.
    ChosenSource(TraceSource &local, SavedSources &saved, broadcast::OtlpClient &client,
                 Clock &clock, QObject *parent = nullptr);
    ~ChosenSource() override;

    /// Null is the own store. The switch comes once the secret is read, which may take a person; the last choice wins.
    void choose(const QUuid &id);
    QUuid chosen() const { return m_chosen; }
    const SavedSources &saved() const { return m_saved; }

    SearchFuture search(query::SearchRequest request) override;
    TraceFuture trace(trace::TraceId id) override;
    MetricsFuture metrics(query::MetricsRequest request) override;
    TagNamesFuture tagNames(query::TagsRequest request) override;
    TagValuesFuture tagValues(query::TagValuesRequest request) override;

Q_SIGNALS:
    void switched();
    /// It stays as it was.
    void failed(const app::Error &error);
    /// The names to choose from are others.
    void savedChanged();
    /// Of the answer that comes next: what a person should know of how it came about, in English.
    void noted(const QString &note);

private:
    void use(const QUuid &id, std::unique_ptr<TempoSource> remote);
    void follow();
    TraceSource &source();

    TraceSource &m_local;
    SavedSources &m_saved;
    broadcast::OtlpClient &m_client;
    Clock &m_clock;
    std::unique_ptr<TempoSource> m_remote;
    QUuid m_chosen;
    SavedSource m_used; ///< as it was when it was chosen
    int m_choice = 0;
};

} // namespace app::sources
