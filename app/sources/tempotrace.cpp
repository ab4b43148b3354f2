#include "app/sources/tempotrace.h"

#include "app/otlp/otlp.h"

#include <protozero/pbf_reader.hpp>
#include <set>

namespace app::sources {
namespace {

/// The message in TraceByIDResponse.trace; empty where there is none. protozero throws at damage.
std::string_view traceInside(std::string_view body)
{
    constexpr protozero::pbf_tag_type traceTag = 1;
    protozero::pbf_reader response(protozero::data_view(body.data(), body.size()));
    std::string_view found;
    while (response.next()) {
        if (response.tag() == traceTag) {
            const auto view = response.get_view();
            found = {view.data(), view.size()};
        } else {
            response.skip();
        }
    }
    return found;
}

Result<trace::Batch> batchOf(std::string_view body, TraceForm form)
{
    if (form == TraceForm::Json)
        return otlp::decodeAny(body);
    if (form == TraceForm::V1Protobuf)
        return otlp::decode(body, otlp::Encoding::Protobuf);
    try {
        return otlp::decode(traceInside(body), otlp::Encoding::Protobuf);
    } catch (const protozero::exception &) {
        return fail(Error::Kind::Invalid, "damaged protobuf");
    }
}

} // namespace

Result<TracePtr> traceFrom(std::string_view body, TraceForm form, const trace::TraceId &id)
{
    auto read = batchOf(body, form);
    if (!read)
        return fail(read.error().kind, "a trace that cannot be read: " + read.error().detail);
    auto trace = std::make_shared<trace::Trace>();
    trace->id = id;
    std::set<trace::SpanId> seen;
    for (auto &one : trace::locate(std::make_shared<const trace::Batch>(*std::move(read)))) {
        if (one.span->traceId == id && seen.insert(one.span->spanId).second)
            trace->spans.push_back(std::move(one));
    }
    if (trace->spans.empty())
        return fail(Error::Kind::NotFound, "no trace " + trace::toHex(id) + " at this source");
    return TracePtr(std::move(trace));
}

} // namespace app::sources
