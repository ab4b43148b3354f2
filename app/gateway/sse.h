#pragma once

#include "app/gateway/json.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace app::gateway {

/// One server-sent event.
struct SseEvent {
    std::string_view type; ///< of its `event` field; mostly empty
    std::string_view data; ///< padded; lives until the next one is asked for
    std::size_t end = 0;   ///< offset of its last byte of data, which tells when it came
};

/// Walks a stream of server-sent events (HTML Living Standard 9.2.6): lines end in LF, CR or CRLF, comments and unknown
/// fields are passed over, a BOM at the start is ignored, several data lines are joined with LF. Unlike the standard it also
/// gives the event that the end of the text cuts off where its last data line is whole: what came counts.
class SseReader
{
public:
    /// Of a PaddedText that outlives it.
    explicit SseReader(std::string_view padded);

    std::optional<SseEvent> next();

private:
    /// False at the end of the text; the last line may lack its end.
    bool takeLine(std::string_view &line);
    void takeField(std::string_view line);
    void addData(std::string_view value);
    SseEvent finished();

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string_view m_type;
    std::string_view m_data;
    std::string m_joined;
    PaddedText m_joinedPadded;
    std::size_t m_end = 0;
    bool m_hasData = false;
    bool m_isJoined = false;
};

} // namespace app::gateway
