#pragma once

#include "app/broadcast/destination.h"
#include "app/broadcast/outgoing.h"
#include "app/trace/span.h"

namespace app::broadcast {

/// The rewriting steps of outgoing(), in their order.
constexpr Difference::Step steps[] = {Difference::Step::Profile, Difference::Step::Media,
                                      Difference::Step::Shortening, Difference::Step::Privacy,
                                      Difference::Step::AttributeList};

/// Whether `destination` asks for this step at all.
bool isWanted(Difference::Step step, const Destination &destination);

/// Quick: false means that the step would change nothing.
bool mayChange(Difference::Step step, const trace::Batch &batch, const Destination &destination);

void apply(Difference::Step step, trace::Batch &batch, const Destination &destination);

} // namespace app::broadcast
