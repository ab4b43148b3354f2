#pragma once

#include "app/traceql/complete.h"
#include "app/traceql/vocabulary.h"

#include <optional>

/// Which of many candidates are shown. Private to completion.
namespace app::traceql {

/// Something that could stand at the cursor, not yet spelled out. It points into what it was made of.
struct Candidate {
    std::string_view text = {}; ///< what is compared with what is typed
    int group = 0;              ///< lower first among those that match alike
    std::int64_t count = 0;
    const Entry *entry = nullptr;
    const Static *value = nullptr;
    Scope scope = Scope::None; ///< of an attribute: neither entry nor value
    bool contains = false;     ///< it holds what is typed, but does not begin with it
};

/// What is typed, compared with names: ASCII letters count alike in both cases.
class Typed
{
public:
    explicit Typed(std::string_view text);

    bool isEmpty() const { return m_text.empty(); }
    /// Where `text` holds it.
    std::optional<std::size_t> in(std::string_view text) const;

private:
    std::string m_text;
};

class Ranking
{
public:
    /// Takes the candidate when it holds what is typed.
    void offer(Candidate candidate, const Typed &typed);
    void offer(std::span<const Entry> entries, int group, const Typed &typed);

    /// The best `count`, best first.
    std::vector<Candidate> best(std::size_t count);

private:
    std::vector<Candidate> m_candidates;
};

} // namespace app::traceql
