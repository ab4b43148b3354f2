#include "ui/trace/transcripts.h"

#include <algorithm>

namespace ui {
namespace {

/// An agent's call extends one of the last few.
constexpr std::ptrdiff_t mostCompared = 4;

std::size_t textBytes(const app::trace::TranscriptCall &call)
{
    std::size_t bytes = 0;
    for (const auto &turn : call.turns) {
        for (const auto &part : turn.parts)
            bytes += part.text.size();
    }
    return bytes;
}

} // namespace

std::vector<int> callsInTime(const Outline &outline, const Analysis &analysis)
{
    std::vector<int> rows;
    rows.reserve(analysis.calls.size());
    for (const auto &call : analysis.calls)
        rows.push_back(call.row);
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        return outline.start[std::size_t(a)] < outline.start[std::size_t(b)];
    });
    return rows;
}

app::trace::Transcript transcriptOfSpan(const Outline &outline, const std::vector<int> &calls,
                                        int row)
{
    app::trace::Transcriber reader;
    app::trace::Transcript transcript;
    const auto here = std::find(calls.begin(), calls.end(), row);
    if (here != calls.end()) {
        const auto from = here - std::min(mostCompared, here - calls.begin());
        for (auto before = from; before != here; ++before)
            reader.read(outline.located(*before));
    }
    auto made = reader.read(outline.located(row));
    if (made.hasMessages || here != calls.end())
        transcript.calls.push_back(std::move(made));
    return transcript;
}

app::trace::Transcript transcriptOfTrace(const Outline &outline, const std::vector<int> &calls,
                                         const std::function<bool()> &isCancelled)
{
    app::trace::Transcriber reader;
    app::trace::Transcript transcript;
    std::size_t bytes = 0;
    for (const int row : calls) {
        if (isCancelled())
            break;
        if (transcript.calls.size() >= mostCalls || bytes >= mostTextBytes) {
            transcript.omittedCalls = calls.size() - transcript.calls.size();
            break;
        }
        auto made = reader.read(outline.located(row));
        made.earlier = {}; // stands above
        bytes += textBytes(made);
        transcript.calls.push_back(std::move(made));
    }
    return transcript;
}

} // namespace ui
