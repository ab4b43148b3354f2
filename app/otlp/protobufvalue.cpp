#include "app/otlp/protobufinput.h"

#include "app/otlp/limits.h"
#include "app/otlp/utf8text.h"

/// opentelemetry.proto.common.v1: AnyValue, ArrayValue, KeyValueList, KeyValue. A field met again merges as proto3
/// says: the last member of a oneof wins, but the same list met twice grows.
namespace app::otlp {
namespace {

using protozero::pbf_reader;

bool readValue(ProtobufInput &in, pbf_reader message, trace::Value &value, int depth);

/// The list inside `value`, made anew where it holds something else; null where it would lie too deep.
template <typename List>
List *enterList(ProtobufInput &in, trace::Value &value, int depth)
{
    if (depth > limits::valueDepth) {
        in.refuse(tooDeep("attribute value", limits::valueDepth, "valueDepth"));
        return nullptr;
    }
    if (!value.get<List>())
        value = List{};
    return value.get<List>();
}

bool readArray(ProtobufInput &in, pbf_reader message, trace::Value &value, int depth)
{
    auto *array = enterList<trace::Array>(in, value, depth);
    return array && in.eachField(message, [&](pbf_reader &field) {
        if (field.tag_and_type() != lengthField(1)) {
            field.skip();
            return true;
        }
        if (auto over = in.budget.take(*array))
            return in.refuse(*std::move(over));
        return readValue(in, field.get_message(), array->emplace_back(), depth);
    });
}

bool readPairs(ProtobufInput &in, pbf_reader message, trace::Value &value, int depth)
{
    auto *pairs = enterList<trace::Attributes>(in, value, depth);
    return pairs && in.eachField(message, [&](pbf_reader &field) {
        if (field.tag_and_type() == lengthField(1))
            return readAttribute(in, field.get_message(), *pairs, depth);
        field.skip();
        return true;
    });
}

trace::Value toBytes(protozero::data_view view)
{
    const auto bytes = asBytes(toView(view));
    return Bytes(bytes.begin(), bytes.end());
}

bool readValue(ProtobufInput &in, pbf_reader message, trace::Value &value, int depth)
{
    return in.eachField(message, [&](pbf_reader &field) {
        switch (field.tag_and_type()) {
        case lengthField(1): value = wellFormed(toView(field.get_view())); break;
        case varintField(2): value = field.get_uint64() != 0; break;
        case varintField(3): value = field.get_int64(); break;
        case fixed64Field(4): value = field.get_double(); break;
        case lengthField(5): return readArray(in, field.get_message(), value, depth + 1);
        case lengthField(6): return readPairs(in, field.get_message(), value, depth + 1);
        case lengthField(7): value = toBytes(field.get_view()); break;
        default: field.skip();
        }
        return true;
    });
}

} // namespace

bool readAttribute(ProtobufInput &in, pbf_reader message, trace::Attributes &owner, int depth)
{
    if (auto over = in.budget.take(owner))
        return in.refuse(*std::move(over));
    const auto step = in.path.enter(owner.size());
    auto &attribute = owner.emplace_back();
    return in.eachField(message, [&](pbf_reader &field) {
        switch (field.tag_and_type()) {
        case lengthField(1): attribute.key = wellFormed(toView(field.get_view())); break;
        case lengthField(2): return readValue(in, field.get_message(), attribute.value, depth);
        default: field.skip();
        }
        return true;
    });
}

} // namespace app::otlp
