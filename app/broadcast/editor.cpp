#include "app/broadcast/editor.h"

namespace app::broadcast {
namespace {

using Phase = EditorState::Phase;

/// Where the fields stand when no test or save runs: what passed once still counts.
Phase atRest(const EditorState &state, const Draft &draft)
{
    return state.tested == draft ? Phase::Verified : Phase::Editing;
}

EditorStep edited(EditorState state, const EditorEvent &event)
{
    const bool isTesting = state.phase == Phase::Testing;
    const bool isUnchanged =
        !isTesting && state.tested == event.draft && state.phase != Phase::Editing;
    if (state.phase == Phase::Saving || isUnchanged)
        return {std::move(state)};
    state.phase = atRest(state, event.draft);
    state.verdict.reset();
    state.saveError.reset();
    return {std::move(state), isTesting ? EditorAction::CancelTest : EditorAction::None};
}

EditorStep testAsked(EditorState state, const EditorEvent &event)
{
    const bool isBusy = state.phase == Phase::Testing || state.phase == Phase::Saving;
    if (isBusy || !event.isValid)
        return {std::move(state)};
    state.phase = Phase::Testing;
    ++state.run;
    state.verdict.reset();
    state.saveError.reset();
    return {std::move(state), EditorAction::StartTest};
}

EditorStep testCancelled(EditorState state, const EditorEvent &event)
{
    if (state.phase != Phase::Testing)
        return {std::move(state)};
    state.phase = atRest(state, event.draft);
    return {std::move(state), EditorAction::CancelTest};
}

/// An edit ends Testing, so in Testing the event's draft is the one that was tested.
EditorStep testFinished(EditorState state, const EditorEvent &event)
{
    if (state.phase != Phase::Testing || event.run != state.run)
        return {std::move(state)};
    state.verdict = event.verdict;
    if (event.verdict.isOk())
        state.tested = event.draft;
    else if (state.tested == event.draft)
        state.tested.reset();
    state.phase = event.verdict.isOk() ? Phase::Verified : Phase::Editing;
    return {std::move(state)};
}

EditorStep saveAsked(EditorState state, const EditorEvent &event)
{
    if (state.phase != Phase::Verified || state.tested != event.draft || !event.isValid)
        return {std::move(state)};
    state.phase = Phase::Saving;
    ++state.run;
    state.saveError.reset();
    return {std::move(state), EditorAction::Save};
}

EditorStep saveFinished(EditorState state, const EditorEvent &event)
{
    if (state.phase != Phase::Saving || event.run != state.run)
        return {std::move(state)};
    state.saveError = event.error;
    state.phase = event.error ? Phase::Verified : Phase::Saved;
    return {std::move(state), event.error ? EditorAction::None : EditorAction::Close};
}

} // namespace

EditorStep next(const EditorState &state, const EditorEvent &event)
{
    switch (event.kind) {
    case EditorEvent::Kind::Edited: return edited(state, event);
    case EditorEvent::Kind::TestAsked: return testAsked(state, event);
    case EditorEvent::Kind::TestCancelled: return testCancelled(state, event);
    case EditorEvent::Kind::TestFinished: return testFinished(state, event);
    case EditorEvent::Kind::SaveAsked: return saveAsked(state, event);
    case EditorEvent::Kind::SaveFinished: return saveFinished(state, event);
    }
    return {state};
}

} // namespace app::broadcast
