#pragma once

#include "app/traceql/lexer.h"

#include <string>
#include <string_view>

/// Guesses what a person meant by a token that cannot stand where it stands.
namespace app::traceql {

struct Surroundings {
    std::string_view query;
    const Token &before;
    const Token &token; ///< the one that does not fit
    const Token &after;
    std::string_view wanted; ///< what could stand there, in words
};

struct Remedy {
    std::string text; ///< "write && instead of and"; empty without a guess
    TextRange place;  ///< what to underline
};

Remedy remedyFor(const Surroundings &around);

/// "'='", "a text", "the end of the query".
std::string describe(const Token &token);

} // namespace app::traceql
