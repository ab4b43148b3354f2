#pragma once

namespace app {

/// The calling thread does work that nobody waits for: where cores are short, others come first. It is never starved.
void workInBackground();

} // namespace app
