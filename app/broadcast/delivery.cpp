#include "app/broadcast/delivery.h"

#include "app/broadcast/limits.h"

#include <algorithm>
#include <utility>

namespace app::broadcast {
namespace {

using Phase = DeliveryState::Phase;
using Event = DeliveryEvent;
using Action = DeliveryAction;

DeliveryStep enter(DeliveryState state, Phase phase, Action action = Action::None)
{
    state.phase = phase;
    return {std::move(state), action};
}

DeliveryStep read(DeliveryState state)
{
    state.rows = 0;
    state.spans = 0;
    state.isWoken = false;
    if (state.isOutdated) { // other rules choose other spans
        state.parts.clear();
        state.refused = 0;
    }
    state.isOutdated = false;
    return enter(state, Phase::Reading, Action::Read);
}

/// Begins anew; what the server would not take at once it will not take now.
DeliveryStep readAfresh(const DeliveryState &state)
{
    return read({.largestShare = state.largestShare});
}

DeliveryStep wait(DeliveryState state)
{
    ++state.attempt;
    state.share = 1;
    return enter(state, Phase::Waiting, Action::Wait);
}

DeliveryStep whileReading(DeliveryState state, Event event, ReadSize size)
{
    if (event == Event::Failed)
        return wait(state);
    if (event != Event::ReadRows && event != Event::ReadNothing)
        return {state};
    if (state.isOutdated)
        return read(state);
    if (event == Event::ReadNothing)
        return state.isWoken ? readAfresh(state)
                             : DeliveryStep{{.largestShare = state.largestShare}};
    state.rows = size.rows;
    state.spans = size.spans;
    return enter(state, Phase::Posting, Action::Post);
}

/// The row is done.
DeliveryStep commit(DeliveryState state)
{
    state.isUncommitted = false;
    return enter(state, Phase::Committing, state.refused > 0 ? Action::SetAside : Action::Advance);
}

DeliveryStep whileWaiting(const DeliveryState &state, Event event)
{
    if (event != Event::Reconfigured && event != Event::WaitIsOver)
        return {state};
    return state.isUncommitted ? commit(state) : read(state);
}

/// A part is done, one way or the other.
DeliveryStep nextPart(DeliveryState state, bool isNoted)
{
    if (!state.parts.empty())
        state.parts.pop_back();
    if (!state.parts.empty()) {
        state.attempt = 0;
        auto step = read(state);
        step.action = isNoted ? Action::NoteAndRead : Action::Read;
        return step;
    }
    if (isNoted)
        return enter(state, Phase::Committing, Action::NoteAndSetAside);
    return commit(state);
}

/// One bad row must not take good ones with it, nor one bad span the others of its row.
DeliveryStep refused(DeliveryState state)
{
    if (state.share > 1) {
        state.share /= 2;
        state.largestShare = state.share;
        return read(state);
    }
    if (state.rows > 1) {
        state.alone = state.rows;
        return read(state);
    }
    const bool isHopeless = state.refused >= limits::refusalsPerRow;
    if (state.spans <= 1 || isHopeless) {
        state.refused += std::max(1, state.spans);
        return nextPart(state, true);
    }
    const auto part = state.parts.empty() ? SpanRange{0, state.spans} : state.parts.back();
    const auto middle = part.begin + part.size() / 2;
    if (!state.parts.empty())
        state.parts.pop_back();
    state.parts.push_back({middle, part.end});
    state.parts.push_back({part.begin, middle});
    return read(state);
}

DeliveryStep whilePosting(const DeliveryState &state, Event event)
{
    if (event == Event::Delivered)
        return nextPart(state, false);
    const bool isAnswer =
        event == Event::SetAside || event == Event::Retry || event == Event::Blocked;
    if (isAnswer && state.isOutdated)
        return read(state); // what the old address or key led to says nothing about the new one
    switch (event) {
    case Event::SetAside: return refused(state);
    case Event::Retry: return wait(state);
    case Event::Blocked: return enter(state, Phase::Blocked, Action::Wait);
    default: return {state};
    }
}

DeliveryStep whileCommitting(DeliveryState state, Event event)
{
    if (event == Event::Failed) {
        state.isUncommitted = true;
        return wait(state);
    }
    if (event != Event::Committed)
        return {state};
    state.attempt = 0;
    state.refused = 0;
    if (state.alone == 0)
        state.share = std::min(2 * state.share, state.largestShare);
    state.alone = std::max(0, state.alone - 1);
    return read(state); // the backlog may hold more than one export takes
}

} // namespace

Outcome outcomeOf(const Verdict &verdict)
{
    if (verdict.retryable)
        return Outcome::Retry;
    switch (verdict.cause) {
    case Cause::None:
    case Cause::SpansRejected: return Outcome::Delivered;
    case Cause::Rejected:
    case Cause::TooLarge:
    case Cause::TimedOut: // 408; a time-out of our own is retryable
    case Cause::ServerError: return Outcome::SetAside;
    case Cause::Cancelled: return Outcome::Retry;
    default: return Outcome::Block;
    }
}

DeliveryStep next(DeliveryState state, DeliveryEvent event, ReadSize size)
{
    if (state.phase == Phase::Stopped)
        return {state};
    if (event == Event::Stopped)
        return enter({}, Phase::Stopped);
    const bool isReconfigured = event == Event::Reconfigured;
    state.isWoken = state.isWoken || event == Event::Woken;
    state.isOutdated = state.isOutdated || isReconfigured;
    switch (state.phase) {
    case Phase::Idle:
        if (isReconfigured)
            return read({});
        return state.isWoken ? readAfresh(state) : DeliveryStep{state};
    case Phase::Reading: return whileReading(state, event, size);
    case Phase::Posting: return whilePosting(state, event);
    case Phase::Committing: return whileCommitting(state, event);
    // the rows are read again and not kept: the person may have changed what leaves
    case Phase::Waiting: return whileWaiting(state, event);
    case Phase::Blocked:
        return isReconfigured || event == Event::WaitIsOver ? read({}) : DeliveryStep{state};
    case Phase::Stopped: break;
    }
    return {state};
}

} // namespace app::broadcast
