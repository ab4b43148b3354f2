#pragma once

#include "ui/trace/analysis.h"

namespace ui {

/// What a person wants to see of a trace. A span has to pass all that are set.
struct Pills {
    bool errors = false;
    bool slow = false;
    bool critical = false;
    bool calls = false;   ///< calls to language models only
    bool logical = false; ///< infrastructure is folded away
    bool isFilter() const { return errors || slow || critical || calls; }
    bool operator==(const Pills &) const = default;
};

/// What the pills and the search make of each row.
struct RowChoice {
    enum State : std::uint8_t {
        Match,   ///< passes
        Context, ///< an ancestor of what passes
        Hidden,  ///< neither; nor is anything below it
        Folded,  ///< infrastructure in the logical view: what is below it may stand
    };
    std::vector<std::uint8_t> states; ///< by row
    int matches = 0;
    bool isFilter = false; ///< false: only folded

    State at(int row) const { return State(states[std::size_t(row)]); }
};

/// Null where everything is shown. `analysis` may be null as long as only errors or `found` are asked for; `found` (rows
/// in order) may be null: no text is asked for. Errors and roots are never folded. Pure, O(n).
std::shared_ptr<const RowChoice> chooseRows(const Outline &outline, const Analysis *analysis,
                                            const Pills &pills,
                                            const std::vector<std::int32_t> *found);

/// Whether the row is one of those asked for; a null choice asks for all.
inline bool isMatch(const RowChoice *choice, int row)
{
    return !choice || choice->at(row) == RowChoice::Match;
}

} // namespace ui
