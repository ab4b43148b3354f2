#pragma once

#include "app/trace/conversation.h"
#include "app/trace/trace.h"

#include <deque>
#include <vector>

namespace app::trace {

/// One call of a transcript: what it said that was not said before.
struct TranscriptCall {
    LocatedSpan located; ///< keeps alive what `call` points into
    Generation call;     ///< empty where the span is no call to a model but tells of messages
    std::vector<Turn>
        earlier; ///< messages that an earlier call was already sent or answered; may have been dropped
    std::size_t earlierCount = 0;
    std::vector<Turn> turns;    ///< the others, results of tools behind their calls
    std::size_t inputTurns = 0; ///< of `turns`; what follows is the answer
    bool hasMessages = false;   ///< false: the span tells of none
    bool isCut = false;         ///< the sender, a server or our limits cut them
};

/// The calls of a trace or of a session in order of time.
struct Transcript {
    std::vector<TranscriptCall> calls;
    std::size_t textBytes = 0;    ///< of what `calls` hold
    std::size_t omittedCalls = 0; ///< beyond the limits
};

/// Reads calls one after the other and compares each with those before it. An agent that runs several conversations at once
/// is followed: of the last few calls, the one that shares most messages counts. Any thread, one at a time.
class Transcriber
{
public:
    /// In order of time.
    TranscriptCall read(const LocatedSpan &located);

private:
    std::size_t sharedWithOneBefore(const Conversation &now) const;
    std::deque<Conversation> m_recent;
};

} // namespace app::trace
