#pragma once

#include "app/trace/span.h"

#include <cstddef>
#include <memory>
#include <string>

namespace app::broadcast {

/// Makes texts at most `limit` bytes of UTF-8, of which there are at least 64. JSON stays JSON: its longest texts are cut
/// first, then elements in the middle of its longest list go. Other text is cut at a character. A cut ends in "…". Made to
/// be used for many texts, by one thread at a time.
class Shortener final
{
public:
    explicit Shortener(std::size_t limit);
    ~Shortener();

    /// True where it was longer.
    bool shorten(std::string &text);
    /// Every text attribute that is longer, also inside lists; says so beside it in `<key>.truncated`.
    bool shorten(trace::Attributes &attributes);

private:
    bool shortenTexts(std::string &text);
    bool shortenInside(trace::Value &value);

    struct Rooms;
    const std::size_t m_limit;
    const std::unique_ptr<Rooms> m_rooms;
};

} // namespace app::broadcast
