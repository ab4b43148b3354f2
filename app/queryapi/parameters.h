#pragma once

#include <QByteArray>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "app/base/result.h"

namespace app::queryapi {

/// The parameters behind the `?` of an address, decoded (application/x-www-form-urlencoded: `+` is a blank). Of a name that
/// occurs twice the first counts; a pair with a broken escape is dropped, as Go does. Pure.
class Parameters
{
public:
    explicit Parameters(const QByteArray &query);

    bool has(const std::string &name) const { return m_values.contains(name); }
    /// Empty where there is none.
    std::string text(const std::string &name) const;

    /// A decimal number without a sign, or nothing where there is none (an empty one counts as none).
    /// Errors: Invalid, in Tempo's words.
    Result<std::optional<std::uint64_t>> number(const std::string &name,
                                                std::uint64_t most = UINT64_MAX) const;
    /// Nanoseconds of `15s`, `1h30m`, `1d`, or nothing where there is none. Errors: Invalid, in Tempo's words.
    Result<std::optional<std::uint64_t>> durationNs(const std::string &name) const;

private:
    std::map<std::string, std::string> m_values;
};

} // namespace app::queryapi
