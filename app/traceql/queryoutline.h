#pragma once

#include "app/traceql/cursor.h"

#include <optional>

/// Where the parts of a query lie. Private to the editing of chips.
namespace app::traceql {

/// Tokens from `first` to before `end`.
struct TokenRun {
    std::size_t first = 0;
    std::size_t end = 0;
    bool isEmpty() const { return first >= end; }
};

/// Of a text that parses.
struct QueryOutline {
    explicit QueryOutline(std::string_view query);

    std::string_view text;
    std::vector<Token> tokens;    ///< comments left out, Kind::End last
    std::vector<TokenRun> stages; ///< without their bars; hints are the last
    std::optional<TokenRun>
        filter; ///< between the braces of the first stage, where that is one filter
    std::vector<TokenRun> conditions; ///< of the filter: what `&&` joins
    bool hasChoice = false;           ///< the first condition is one of several joined by `||`

    TextRange placeOf(TokenRun run) const;
    std::string_view textOf(TextRange place) const;
    bool isHints(std::size_t stage) const;
    /// Where the tokens before `token` end; 0 for the first.
    int endBefore(std::size_t token) const;
    /// From the blanks before token `first`, where they can go, to the end of token `end` - 1.
    TextRange withBlanks(TokenRun run) const;

private:
    void findStages();
    void findFilter();
    void findConditions();
};

} // namespace app::traceql
