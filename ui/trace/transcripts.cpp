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

/// Nothing that stands above is repeated.
void addCall(const app::trace::LocatedSpan &located, app::trace::Transcriber &reader,
             app::trace::Transcript &transcript)
{
    if (transcript.calls.size() >= mostCalls || transcript.textBytes >= mostTextBytes) {
        ++transcript.omittedCalls;
        return;
    }
    auto made = reader.read(located);
    made.earlier = {};
    transcript.textBytes += textBytes(made);
    transcript.calls.push_back(std::move(made));
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
    for (const int row : calls) {
        if (isCancelled())
            break;
        addCall(outline.located(row), reader, transcript);
    }
    return transcript;
}

void addCalls(const app::trace::Trace &trace, app::trace::Transcriber &reader,
              app::trace::Transcript &transcript)
{
    std::vector<const app::trace::LocatedSpan *> calls;
    for (const auto &located : trace.spans) {
        if (app::trace::generationOf(*located.span))
            calls.push_back(&located);
    }
    std::stable_sort(calls.begin(), calls.end(), [](const auto *a, const auto *b) {
        return a->span->startTimeUnixNano < b->span->startTimeUnixNano;
    });
    for (const auto *call : calls)
        addCall(*call, reader, transcript);
}

} // namespace ui
