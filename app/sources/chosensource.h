#pragma once

#include "app/sources/manysources.h"
#include "app/sources/savedsources.h"
#include "app/sources/temposource.h"

#include <memory>
#include <vector>

namespace app::sources {

/// The ones a person asks: the own store, saved sources, or several of them, as one source that can be switched. What was
/// asked before a switch ends as cancelled. A trace of a remote one shows what that had to cut, where the own store has it.
class ChosenSource final : public TraceSource
{
    Q_OBJECT
public:
    /// All outlive it.
    ChosenSource(TraceSource &local, SavedSources &saved, broadcast::OtlpClient &client,
                 Clock &clock, QObject *parent = nullptr);
    ~ChosenSource() override;

    /// Null is the own store. The switch comes once the secrets are read, which may take a person; the last choice wins.
    /// What is saved no more is left out; nothing left is the own store.
    void chooseAll(const QList<QUuid> &ids);
    void choose(const QUuid &id) { chooseAll({id}); }
    const QList<QUuid> &chosen() const { return m_chosen; }
    /// Whether anybody but the own store is asked.
    bool isRemote() const { return m_several != nullptr; }
    const SavedSources &saved() const { return m_saved; }
    /// The remote ones that are asked and gave this trace when it was asked for last, in order of choice; all that are asked
    /// where it was not asked for lately.
    QList<SavedSource> holdersOf(const trace::TraceId &id) const;

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
    struct Remote {
        SavedSource saved; ///< as it was when it was chosen
        std::unique_ptr<TempoSource> source;
    };
    void open(const QList<QUuid> &ids, const QList<SourceDraft> &drafts);
    void use(const QList<QUuid> &ids, std::vector<Remote> remotes);
    std::unique_ptr<ManySources> several();
    void follow();
    void remember(const trace::TraceId &id, const std::vector<std::string> &holders);
    TraceSource &source();

    TraceSource &m_local;
    SavedSources &m_saved;
    broadcast::OtlpClient &m_client;
    Clock &m_clock;
    std::vector<Remote> m_remotes;
    std::unique_ptr<ManySources> m_several; ///< null where the own store is the only one
    QList<QUuid> m_chosen = {QUuid()};
    int m_choice = 0;
    struct Holders {
        trace::TraceId id;
        std::vector<std::string> names;
    };
    std::vector<Holders> m_holders; ///< of the traces asked for last, the latest at the end
};

} // namespace app::sources
