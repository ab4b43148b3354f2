#include "tests/support/tracetext.h"

#include <sstream>
#include <string>

namespace tests {
namespace {

using namespace app::trace;

constexpr app::UnixNano originNs = 3'600'000'000'000U;

SpanId idOf(const std::string &number)
{
    SpanId id;
    id.bytes[7] = std::uint8_t(std::stoi(number));
    return id;
}

app::UnixNano timeOf(const std::string &micros)
{
    const auto value = std::stoll(micros);
    return value == 0 ? 0 : originNs + app::UnixNano(value) * 1000U;
}

} // namespace

std::shared_ptr<const Trace> traceFromText(std::string_view text)
{
    struct Line {
        Span span;
        std::string service;
    };
    std::vector<Line> lines;
    std::istringstream input{std::string(text)};
    for (std::string row; std::getline(input, row);) {
        std::istringstream words(row);
        std::string id, times, word;
        Line line;
        if (!(words >> id >> line.span.name >> times))
            continue;
        const auto parent = id.find('<');
        line.span.spanId = idOf(id.substr(0, parent));
        if (parent != std::string::npos)
            line.span.parentSpanId = idOf(id.substr(parent + 1));
        const auto dots = times.find("..");
        line.span.startTimeUnixNano = timeOf(times.substr(0, dots));
        line.span.endTimeUnixNano = timeOf(times.substr(dots + 2));
        line.service = "app";
        while (words >> word) {
            if (word == "error")
                line.span.status.code = StatusCode::Error;
            else
                line.service = word;
        }
        lines.push_back(std::move(line));
    }
    auto trace = std::make_shared<Trace>();
    for (auto &line : lines) {
        auto batch = std::make_shared<Batch>();
        batch->resourceSpans.push_back(
            {{{{"service.name", line.service}}, 0}, {{{}, {std::move(line.span)}, {}}}, {}});
        trace->spans.push_back(locate(batch).front());
    }
    return trace;
}

} // namespace tests
