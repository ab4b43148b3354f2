#pragma once

#include "app/otlp/budget.h"
#include "app/otlp/fieldpath.h"
#include "app/trace/value.h"

#include <protozero/pbf_reader.hpp>

#include <optional>
#include <string_view>

namespace app::otlp {

/// What every message reader of one protobuf body shares: where it stands, what it may still make, and the first
/// refusal. Readers return false as soon as there is one; protozero's exceptions pass through them to the boundary.
class ProtobufInput
{
public:
    explicit ProtobufInput(std::string_view body) : m_body(body), m_at(body.data()) {}

    FieldPath path;
    Budget budget;

    /// `read(field)` takes or skips the current field.
    template <typename Read>
    bool eachField(protozero::pbf_reader message, Read read)
    {
        m_at = message.data().data();
        while (message.next()) {
            m_at = message.data().data();
            if (!read(message))
                return false;
        }
        return true;
    }

    bool refuse(Error error)
    {
        error.detail = path.describe(error.detail);
        error.place = place();
        m_error = std::move(error);
        return false;
    }

    const std::optional<Error> &error() const { return m_error; }

    /// The byte behind the tag that was read last.
    TextRange place() const
    {
        const auto at = m_at - m_body.data();
        return {int(at), int(at)};
    }

private:
    std::string_view m_body;
    const char *m_at;
    std::optional<Error> m_error;
};

constexpr std::uint32_t varintField(std::uint32_t number)
{
    return protozero::tag_and_type(number, protozero::pbf_wire_type::varint);
}
constexpr std::uint32_t lengthField(std::uint32_t number)
{
    return protozero::tag_and_type(number, protozero::pbf_wire_type::length_delimited);
}
constexpr std::uint32_t fixed64Field(std::uint32_t number)
{
    return protozero::tag_and_type(number, protozero::pbf_wire_type::fixed64);
}
constexpr std::uint32_t fixed32Field(std::uint32_t number)
{
    return protozero::tag_and_type(number, protozero::pbf_wire_type::fixed32);
}

inline std::string_view toView(protozero::data_view view) { return {view.data(), view.size()}; }

/// Appends one KeyValue (common.v1) to its owner's list. `depth` counts the lists around it.
bool readAttribute(ProtobufInput &in, protozero::pbf_reader message, trace::Attributes &owner,
                   int depth = 0);

} // namespace app::otlp
