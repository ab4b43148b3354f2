#include "app/otlp/budget.h"

#include "app/otlp/limits.h"

#include <string>

namespace app::otlp {
namespace {

Error tooLarge(std::string detail) { return {Error::Kind::TooLarge, std::move(detail)}; }

std::string named(std::string_view limitName)
{
    return std::string(" (limit ").append(limitName).append(")");
}

} // namespace

Error tooMany(std::string_view what, std::size_t limit, std::string_view limitName)
{
    return tooLarge(std::string("more than ").append(std::to_string(limit)).append(" ").append(what)
                    + named(limitName));
}

Error tooDeep(std::string_view what, int limit, std::string_view limitName)
{
    return tooLarge(std::string(what).append(" nested more than ").append(std::to_string(limit))
                    + " deep" + named(limitName));
}

Result<> checkBodySize(std::size_t bytes)
{
    if (bytes > limits::bodyBytes)
        return tl::unexpected(tooMany("bytes in one body", limits::bodyBytes, "bodyBytes"));
    return {};
}

std::optional<Error> Budget::takeItem()
{
    if (++m_items > limits::itemsPerRequest)
        return tooMany("items in one request", limits::itemsPerRequest, "itemsPerRequest");
    return {};
}

std::optional<Error> Budget::takeSpan()
{
    if (++m_spans > limits::spansPerRequest)
        return tooMany("spans in one request", limits::spansPerRequest, "spansPerRequest");
    return takeItem();
}

std::optional<Error> Budget::takeAttribute(std::size_t before)
{
    if (before >= limits::attributesPerOwner)
        return tooMany("attributes in one list", limits::attributesPerOwner, "attributesPerOwner");
    return takeItem();
}

} // namespace app::otlp
