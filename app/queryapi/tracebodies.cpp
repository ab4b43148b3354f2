#include "app/queryapi/tracebodies.h"

#include "app/otlp/otlp.h"

#include <protozero/pbf_writer.hpp>

namespace app::queryapi {

std::string traceV1(const trace::Trace &trace, bool isProtobuf)
{
    const auto batch = trace::toBatch(trace);
    return isProtobuf ? otlp::encode(batch, otlp::Encoding::Protobuf)
                      : otlp::encodeTempoJson(batch, "batches");
}

static std::string traceV2Protobuf(const trace::Trace *trace)
{
    enum { Trace = 1, Metrics = 2 };
    std::string bytes;
    protozero::pbf_writer out(bytes);
    out.add_message(Trace, trace ? traceV1(*trace, true) : std::string());
    out.add_message(Metrics, std::string());
    return bytes;
}

std::string traceV2(const trace::Trace *trace, bool isProtobuf)
{
    if (isProtobuf)
        return traceV2Protobuf(trace);
    auto json = trace ? otlp::encodeTempoJson(trace::toBatch(*trace)) : std::string("{}");
    json.insert(0, R"({"trace":)");
    return json += R"(,"metrics":{}})";
}

} // namespace app::queryapi
