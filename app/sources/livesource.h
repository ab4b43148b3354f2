#pragma once

#include "app/base/result.h"
#include "app/base/time.h"
#include "app/trace/ids.h"

#include <QObject>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace app::sources {

/// What a list says of a span that has just come in.
struct LiveSpan {
    trace::TraceId trace;
    trace::SpanId id;
    UnixNano startUnixNano = 0;
    std::uint64_t durationNs = 0;
    std::string service;
    std::string name;
    bool isError = false;
    std::string model; ///< of a call to a language model; likewise those below
    std::optional<std::int64_t> tokens;
    std::optional<double> costDollars;
    bool operator==(const LiveSpan &) const = default;
};

struct LiveArrivals {
    std::vector<LiveSpan> spans; ///< in order of arrival; the last of those that match
    std::int64_t matched = 0;    ///< also those that are not in `spans`
    std::int64_t unread = 0;     ///< came faster than they could be looked at
};

/// Spans as they come in, for somebody who watches. Nothing is asked of what is stored. On the thread it lives on.
class LiveSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Tells from now on of the spans that match the TraceQL query; of all where it is empty. Conditions between spans
    /// see what came together. Error: Invalid with its place, what was followed before goes on.
    virtual Result<> follow(const std::string &query) = 0;

Q_SIGNALS:
    /// At most ten times a second.
    void arrived(const app::sources::LiveArrivals &arrivals);
};

} // namespace app::sources
