#include "app/query/tristate.h"

#include <utility>

namespace app::query {
namespace {

Bitmap knownOf(const TriState &state)
{
    return state.known ? *state.known : Bitmap(state.truth.size(), true);
}

Bitmap failedOf(const TriState &state)
{
    return state.failed ? *state.failed : Bitmap(state.truth.size());
}

/// A result that is true or false wherever it did not fail.
TriState made(Bitmap truth, std::optional<Bitmap> failed)
{
    TriState state{.truth = std::move(truth)};
    if (failed && failed->any()) {
        state.known = *failed;
        state.known->flip();
        state.failed = std::move(failed);
    }
    return state;
}

} // namespace

TriState both(TriState left, const TriState &right)
{
    std::optional<Bitmap> failed = std::move(left.failed);
    if (right.failed) {
        Bitmap reached = *right.failed;
        reached &= left.truth;
        if (failed)
            reached |= *failed;
        failed = std::move(reached);
    }
    left.truth &= right.truth;
    return made(std::move(left.truth), std::move(failed));
}

TriState either(TriState left, const TriState &right)
{
    if (!left.known && !right.known && !left.failed && !right.failed) {
        left.truth |= right.truth;
        return left;
    }
    // what is true on the left needs a right side that is a boolean, or would fail were it looked at
    Bitmap decided = knownOf(right);
    decided |= failedOf(right);
    decided &= left.truth;
    Bitmap open = knownOf(left);
    open.subtract(left.truth);
    Bitmap failed = failedOf(right);
    failed &= open;
    failed |= failedOf(left);
    open &= right.truth;
    decided |= open;
    return made(std::move(decided), std::move(failed));
}

TriState negated(TriState operand)
{
    Bitmap truth = knownOf(operand);
    truth.subtract(operand.truth);
    operand.truth = std::move(truth);
    return operand;
}

TriState compared(TriState left, const TriState &right, bool isEqual)
{
    Bitmap truth = left.truth;
    truth ^= right.truth;
    if (isEqual)
        truth.flip();
    truth &= knownOf(left);
    truth &= knownOf(right);
    Bitmap failed = failedOf(left);
    failed |= failedOf(right);
    return made(std::move(truth), std::move(failed));
}

} // namespace app::query
