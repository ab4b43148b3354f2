#include "app/broadcast/delivery.h"

namespace app::broadcast {
namespace {

using Phase = DeliveryState::Phase;
using Event = DeliveryEvent;
using Action = DeliveryAction;

DeliveryStep enter(Phase phase, Action action, int attempt = 0, bool isWoken = false)
{
    return {{phase, attempt, isWoken}, action};
}

DeliveryStep read() { return enter(Phase::Reading, Action::Read); }

DeliveryStep whileReading(const DeliveryState &state, Event event)
{
    if (event == Event::ReadRows)
        return enter(Phase::Posting, Action::Post, state.attempt, state.isWoken);
    if (event == Event::ReadNothing)
        return state.isWoken ? read() : enter(Phase::Idle, Action::None);
    return event == Event::Failed ? enter(Phase::Waiting, Action::Wait, state.attempt + 1)
                                  : DeliveryStep{state};
}

DeliveryStep whilePosting(const DeliveryState &state, Event event)
{
    switch (event) {
    case Event::Delivered: return enter(Phase::Committing, Action::Advance);
    case Event::SetAside: return enter(Phase::Committing, Action::SetAside);
    case Event::Retry: return enter(Phase::Waiting, Action::Wait, state.attempt + 1);
    case Event::Blocked: return enter(Phase::Blocked, Action::None);
    default: return {state};
    }
}

DeliveryStep whileCommitting(const DeliveryState &state, Event event)
{
    if (event == Event::Committed)
        return read(); // the backlog may hold more than one export takes
    return event == Event::Failed ? enter(Phase::Waiting, Action::Wait, state.attempt + 1)
                                  : DeliveryStep{state};
}

/// After a wait the rows are read again and not kept: the person may have changed what leaves.
DeliveryStep whileWaiting(const DeliveryState &state, Event event)
{
    const bool goesOn = event == Event::WaitIsOver || event == Event::Reconfigured;
    return goesOn ? enter(Phase::Reading, Action::Read, state.attempt) : DeliveryStep{state};
}

} // namespace

Outcome outcomeOf(const Verdict &verdict)
{
    if (verdict.retryable)
        return Outcome::Retry;
    switch (verdict.cause) {
    case Cause::None: return Outcome::Delivered;
    case Cause::Rejected: return verdict.status == 200 ? Outcome::Delivered : Outcome::SetAside;
    case Cause::TooLarge:
    case Cause::ServerError: return Outcome::SetAside;
    case Cause::Cancelled: return Outcome::Retry;
    default: return Outcome::Block;
    }
}

DeliveryStep next(DeliveryState state, DeliveryEvent event)
{
    if (state.phase == Phase::Stopped)
        return {state};
    if (event == Event::Stopped)
        return enter(Phase::Stopped, Action::None);
    if (event == Event::Woken && state.phase != Phase::Idle) {
        state.isWoken = true;
        return {state};
    }
    switch (state.phase) {
    case Phase::Idle:
        return event == Event::Woken || event == Event::Reconfigured ? read() : DeliveryStep{state};
    case Phase::Reading: return whileReading(state, event);
    case Phase::Posting: return whilePosting(state, event);
    case Phase::Committing: return whileCommitting(state, event);
    case Phase::Waiting: return whileWaiting(state, event);
    case Phase::Blocked: return event == Event::Reconfigured ? read() : DeliveryStep{state};
    case Phase::Stopped: break;
    }
    return {state};
}

} // namespace app::broadcast
