#pragma once

namespace app {

/// What a program of ours asks of the operating system, before it starts a thread: threads that poll with Qt's own
/// dispatcher, and descriptors enough for the gateway's connections. What is refused stays as it was.
void prepareProcess();

} // namespace app
