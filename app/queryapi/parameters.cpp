#include "app/queryapi/parameters.h"

#include "app/base/hexdigit.h"
#include "app/base/number.h"
#include "app/traceql/duration.h"

#include <QList>
#include <algorithm>

namespace app::queryapi {
namespace {

std::optional<std::string> decoded(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            plain += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return {};
        plain += char(high * 16 + low);
        i += 2;
    }
    return plain;
}

tl::unexpected<Error> badNumber(const std::string &name, const std::string &text, const char *why)
{
    return fail(Error::Kind::Invalid,
                "invalid " + name + ": strconv.ParseUint: parsing \"" + text + "\": " + why);
}

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Parameters::Parameters(const QByteArray &query)
{
    for (const auto &pair : query.split('&')) {
        const auto equals = pair.indexOf('=');
        const auto end = equals < 0 ? pair.size() : equals;
        auto name = decoded(std::string_view(pair.data(), std::size_t(end)));
        auto value = decoded(pair.mid(end + 1).toStdString());
        if (name && value && !name->empty())
            m_values.try_emplace(*std::move(name), *std::move(value));
    }
}

std::string Parameters::text(const std::string &name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::string() : found->second;
}

Result<std::optional<std::uint64_t>> Parameters::number(const std::string &name,
                                                        std::uint64_t most) const
{
    const auto given = text(name);
    if (given.empty())
        return std::nullopt;
    if (!isDigits(given))
        return badNumber(name, given, "invalid syntax");
    const auto value = toUint64(given);
    if (!value || *value > most)
        return badNumber(name, given, "value out of range");
    return value;
}

Result<std::optional<std::uint64_t>> Parameters::durationNs(const std::string &name) const
{
    const auto given = text(name);
    if (given.empty())
        return std::nullopt;
    const auto value = traceql::parseDuration(given);
    if (!value || *value < 0)
        return fail(Error::Kind::Invalid, "cannot parse \"" + given + "\" to a valid duration");
    return std::uint64_t(*value);
}

} // namespace app::queryapi
