#pragma once

#include "app/query/answer.h"
#include "app/sources/tempojob.h"

namespace app::sources {

/// A search, newest slice first, until there are enough traces or nothing is left to ask; then for the calls to language
/// models in them, where they are wanted.
class TempoSearch final : public TempoJob<query::SearchAnswer>
{
public:
    TempoSearch(TempoLink &link, query::SearchRequest request, QObject *parent);

protected:
    void begin() override;

private:
    void plan(const store::TimeRange &range);
    void ask();
    void onAnswer(const broadcast::Answer &answer);
    void add(Result<query::SearchAnswer> part);
    bool isEnough() const;
    bool isOnlyFresh(const broadcast::Answer &answer) const;
    void finishSearch();
    bool areCallsMissing() const;
    void askCalls();

    query::SearchRequest m_request;
    std::vector<std::string> m_notes;
    std::uint64_t m_longestNs;
    std::vector<store::TimeRange> m_slices; ///< what is left, the next one first
    std::size_t m_next = 0;
    std::size_t m_asked = 0;
    query::SearchAnswer m_found;
};

/// Tells them as one: "a; b". Nothing where there are none.
void tellNotes(const TempoLink &link, const std::vector<std::string> &notes);

/// That Tempo does not show yet what is younger than 30 seconds, where `endUnixNano` asks for it; else nothing.
std::string freshNote(UnixNano endUnixNano, UnixNano now);

} // namespace app::sources
