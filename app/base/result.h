#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace app {

/// Half-open range in bytes of the UTF-8 text a person or a program gave us.
struct TextRange {
    int begin = 0;
    int end = 0;
    bool operator==(const TextRange &) const = default;
};

/// Why an operation failed. `kind` is for code (which button, retry or not), `detail` is English for the
/// log and for tools and never holds a secret or message content; ui/models/describe.h makes the sentence
/// a person reads from both.
struct Error {
    enum class Kind {
        Cancelled,   ///< the caller no longer wants the answer
        Invalid,     ///< the input breaks a rule; `place` says where, when it is text
        Unsupported, ///< valid, but this build cannot do it yet
        NotFound,
        Unauthorized,
        Unreachable, ///< network, DNS, TLS, a server that is not there
        Corrupt,     ///< stored or received data that cannot be read
        TooLarge,    ///< over a limit; `detail` names the limit
        Full,        ///< disk or queue
        Busy,        ///< somebody else holds it (data directory, port)
        Internal,
    };
    Kind kind = Kind::Internal;
    std::string detail;
    std::optional<TextRange> place = {};
    bool operator==(const Error &) const = default;
};

template <typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, std::string detail,
                                                std::optional<TextRange> place = {})
{
    return tl::unexpected(Error{kind, std::move(detail), place});
}

} // namespace app

#define APP_CONCAT_(a, b) a##b
#define APP_CONCAT(a, b) APP_CONCAT_(a, b)
/// `APP_TRY(auto spans, decode(bytes));` returns the error to the caller, or binds the value.
#define APP_TRY(decl, expr) APP_TRY_(APP_CONCAT(tryResult, __LINE__), decl, expr)
#define APP_TRY_(tmp, decl, expr)                                                                  \
    auto tmp = (expr);                                                                             \
    if (!tmp)                                                                                      \
        return tl::unexpected(std::move(tmp).error());                                             \
    decl = *std::move(tmp)
/// `APP_CHECK(write(bytes));` returns the error to the caller; for results without a value.
#define APP_CHECK(expr)                                                                            \
    do {                                                                                           \
        if (auto checked = (expr); !checked)                                                       \
            return tl::unexpected(std::move(checked).error());                                     \
    } while (false)
