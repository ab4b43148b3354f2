#pragma once

namespace app::broadcast {

struct Answer;
struct Endpoint;

/// Takes the credentials that `endpoint`'s headers hold, in the forms a server or Qt could repeat them (the header, the
/// part behind its scheme, and of Basic the decoded password), out of everything in `answer` that is text.
void scrub(Answer &answer, const Endpoint &endpoint);

} // namespace app::broadcast
