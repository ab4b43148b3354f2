#include "app/broadcast/delivery.h"

#include <algorithm>

namespace app::broadcast {
namespace {

using Phase = DeliveryState::Phase;
using Event = DeliveryEvent;
using Action = DeliveryAction;

DeliveryStep enter(DeliveryState state, Phase phase, Action action = Action::None)
{
    state.phase = phase;
    return {state, action};
}

DeliveryStep read(DeliveryState state)
{
    state.rows = 0;
    state.isWoken = false;
    state.isOutdated = false;
    return enter(state, Phase::Reading, Action::Read);
}

DeliveryStep wait(DeliveryState state)
{
    ++state.attempt;
    return enter(state, Phase::Waiting, Action::Wait);
}

DeliveryStep whileReading(DeliveryState state, Event event, int rows)
{
    if (event == Event::Failed)
        return wait(state);
    if (event != Event::ReadRows && event != Event::ReadNothing)
        return {state};
    if (state.isOutdated)
        return read(state);
    if (event == Event::ReadNothing)
        return state.isWoken ? read({}) : DeliveryStep{};
    state.rows = rows;
    return enter(state, Phase::Posting, Action::Post);
}

/// One bad row must not take good ones with it.
DeliveryStep refused(DeliveryState state)
{
    if (state.rows <= 1)
        return enter(state, Phase::Committing, Action::SetAside);
    state.alone = state.rows;
    return read(state);
}

DeliveryStep whilePosting(const DeliveryState &state, Event event)
{
    if (event == Event::Delivered)
        return enter(state, Phase::Committing, Action::Advance);
    const bool isAnswer =
        event == Event::SetAside || event == Event::Retry || event == Event::Blocked;
    if (isAnswer && state.isOutdated)
        return read(state); // what the old address or key led to says nothing about the new one
    switch (event) {
    case Event::SetAside: return refused(state);
    case Event::Retry: return wait(state);
    case Event::Blocked: return enter(state, Phase::Blocked);
    default: return {state};
    }
}

DeliveryStep whileCommitting(DeliveryState state, Event event)
{
    if (event == Event::Failed)
        return wait(state);
    if (event != Event::Committed)
        return {state};
    state.attempt = 0;
    state.alone = std::max(0, state.alone - 1);
    return read(state); // the backlog may hold more than one export takes
}

} // namespace

Outcome outcomeOf(const Verdict &verdict)
{
    if (verdict.retryable)
        return Outcome::Retry;
    switch (verdict.cause) {
    case Cause::None: return Outcome::Delivered;
    case Cause::Rejected: return verdict.status < 300 ? Outcome::Delivered : Outcome::SetAside;
    case Cause::TooLarge:
    case Cause::TimedOut: // 408; a time-out of our own is retryable
    case Cause::ServerError: return Outcome::SetAside;
    case Cause::Cancelled: return Outcome::Retry;
    default: return Outcome::Block;
    }
}

DeliveryStep next(DeliveryState state, DeliveryEvent event, int rows)
{
    if (state.phase == Phase::Stopped)
        return {state};
    if (event == Event::Stopped)
        return enter({}, Phase::Stopped);
    const bool isReconfigured = event == Event::Reconfigured;
    state.isWoken = state.isWoken || event == Event::Woken;
    state.isOutdated = state.isOutdated || isReconfigured;
    switch (state.phase) {
    case Phase::Idle: return state.isWoken || isReconfigured ? read({}) : DeliveryStep{state};
    case Phase::Reading: return whileReading(state, event, rows);
    case Phase::Posting: return whilePosting(state, event);
    case Phase::Committing: return whileCommitting(state, event);
    // the rows are read again and not kept: the person may have changed what leaves
    case Phase::Waiting:
        return isReconfigured || event == Event::WaitIsOver ? read(state) : DeliveryStep{state};
    case Phase::Blocked: return isReconfigured ? read({}) : DeliveryStep{state};
    case Phase::Stopped: break;
    }
    return {state};
}

} // namespace app::broadcast
