#include "app/query/serieskeys.h"

#include "app/query/metricsvalues.h"
#include "app/query/series.h"

#include <string>
#include <unordered_map>

namespace app::query {
namespace {

/// Numbers values as they come; texts are kept. All arrays are one value: labels do not tell them apart.
class Numbering
{
public:
    explicit Numbering(Grouping &grouping)
        : m_grouping(grouping)
        , m_texts(std::make_shared<std::vector<std::unique_ptr<std::string>>>())
    {
        m_grouping.values.push_back({});
        m_grouping.keep.push_back(m_texts);
    }
    std::uint32_t codeOf(const Dynamic &value)
    {
        if (isNil(value))
            return 0;
        auto [place, isNew] =
            m_codes.try_emplace(identityOf({{.key = {}, .value = toLabelValue(value)}}),
                                std::uint32_t(m_grouping.values.size()));
        if (isNew)
            m_grouping.values.push_back(kept(value));
        return place->second;
    }

private:
    Dynamic kept(const Dynamic &value)
    {
        if (std::holds_alternative<const trace::Array *>(value)) {
            auto array = std::make_shared<const trace::Array>();
            m_grouping.keep.push_back(array);
            return array.get();
        }
        const auto *text = std::get_if<std::string_view>(&value);
        if (!text)
            return value;
        m_texts->push_back(std::make_unique<std::string>(*text));
        return std::string_view(*m_texts->back());
    }

    Grouping &m_grouping;
    std::shared_ptr<std::vector<std::unique_ptr<std::string>>> m_texts;
    std::unordered_map<std::string, std::uint32_t> m_codes;
};

/// What a span without any event or link has: the name of an event is never nil.
Dynamic valueOfNone(const traceql::Attribute &attribute)
{
    if (attribute.intrinsic == traceql::Intrinsic::EventName)
        return std::string_view();
    return {};
}

Result<Grouping> keysOfChildren(BlockReader &block, const traceql::Attribute &attribute,
                                const Bitmap &spans)
{
    Grouping grouping;
    Numbering numbering(grouping);
    grouping.codes.resize(spans.size());
    const auto none = numbering.codeOf(valueOfNone(attribute));
    APP_CHECK(forEachValue(block, attribute, spans, [&](std::uint32_t span, const Dynamic &value) {
        grouping.codes[span] = isNil(value) ? none : numbering.codeOf(value);
    }));
    return grouping;
}

traceql::FieldExpr expressionOf(const traceql::Attribute &attribute)
{
    traceql::FieldExpr expr;
    expr.nodes.push_back({.value = attribute, .place = attribute.place});
    return expr;
}

/// Status and kind are small numbers of a column already.
template <typename Enum>
Result<Grouping> keysOfEnum(BlockReader &block, store::Fixed fixed, Enum last)
{
    APP_TRY(const auto column, block.column(fixed));
    Grouping grouping;
    for (int i = 0; i <= int(last); ++i)
        grouping.values.push_back(Enum(i));
    grouping.codes.reserve(column->codes.size());
    // numbers this version does not know count as unset
    for (const auto code : column->codes)
        grouping.codes.push_back(code < grouping.values.size() ? code : 0);
    return grouping;
}

/// Scopes are few, spans are many.
Result<Grouping> keysOfScopes(BlockReader &block, const traceql::Attribute &attribute)
{
    APP_TRY(auto reader, ValueReader::open(block, attribute));
    Grouping grouping;
    Numbering numbering(grouping);
    std::vector<std::uint32_t> ofScope;
    for (std::uint32_t row = 0; row < block.extent().scopes; ++row)
        ofScope.push_back(numbering.codeOf(reader.atHome(row)));
    APP_TRY(const auto scopes, block.column(store::Fixed::SpanScope));
    for (const auto scope : scopes->codes)
        grouping.codes.push_back(ofScope[scope]);
    return grouping;
}

} // namespace

Result<Grouping> keysOf(BlockReader &block, const traceql::Attribute &attribute,
                        const Bitmap &spans)
{
    if (attribute.ofParent || attribute.intrinsic == traceql::Intrinsic::Parent)
        return Grouping{.codes = std::vector<std::uint32_t>(spans.size()), .values = {Dynamic{}}};
    if (isOfEvent(attribute) || isOfLink(attribute))
        return keysOfChildren(block, attribute, spans);
    using traceql::Intrinsic;
    if (attribute.intrinsic == Intrinsic::Status)
        return keysOfEnum(block, store::Fixed::SpanStatus, traceql::StatusCode::Error);
    if (attribute.intrinsic == Intrinsic::Kind)
        return keysOfEnum(block, store::Fixed::SpanKind, traceql::SpanKind::Consumer);
    if (attribute.intrinsic == Intrinsic::InstrumentationName
        || attribute.intrinsic == Intrinsic::InstrumentationVersion)
        return keysOfScopes(block, attribute);
    return groupBy(block, Expression(expressionOf(attribute)), spans);
}

trace::Value toLabelValue(const Dynamic &value)
{
    return std::holds_alternative<const trace::Array *>(value) ? trace::Value(trace::Array())
                                                               : toValue(value);
}

} // namespace app::query
