#include "app/gateway/sse.h"

namespace app::gateway {

SseReader::SseReader(std::string_view padded) : m_text(padded)
{
    constexpr std::string_view bom = "\xEF\xBB\xBF";
    if (m_text.starts_with(bom))
        m_at = bom.size();
}

bool SseReader::takeLine(std::string_view &line)
{
    if (m_at >= m_text.size())
        return false;
    const auto end = m_text.find_first_of("\r\n", m_at);
    if (end == std::string_view::npos) {
        line = m_text.substr(m_at);
        m_at = m_text.size();
        return true;
    }
    line = m_text.substr(m_at, end - m_at);
    m_at = end + (m_text.substr(end, 2) == "\r\n" ? 2 : 1);
    return true;
}

void SseReader::addData(std::string_view value)
{
    m_end = std::size_t(value.data() - m_text.data()) + (value.empty() ? 0 : value.size() - 1);
    if (!m_hasData) {
        m_data = value;
        m_hasData = true;
        return;
    }
    if (!m_isJoined)
        m_joined = m_data;
    m_isJoined = true;
    (m_joined += '\n') += value;
}

void SseReader::takeField(std::string_view line)
{
    const auto colon = line.find(':');
    const auto name = line.substr(0, colon);
    auto value =
        colon == std::string_view::npos ? line.substr(line.size()) : line.substr(colon + 1);
    if (value.starts_with(' '))
        value.remove_prefix(1);
    if (name == "data")
        addData(value);
    else if (name == "event")
        m_type = value;
}

SseEvent SseReader::finished()
{
    if (m_isJoined) {
        m_joinedPadded = PaddedText(std::move(m_joined));
        m_data = m_joinedPadded.view();
    }
    const SseEvent event{m_type, m_data, m_end};
    m_type = {};
    m_joined.clear();
    m_hasData = false;
    m_isJoined = false;
    return event;
}

std::optional<SseEvent> SseReader::next()
{
    std::string_view line;
    while (takeLine(line)) {
        if (!line.empty())
            takeField(line);
        else if (m_hasData)
            return finished();
        else
            m_type = {};
    }
    if (m_hasData)
        return finished();
    return {};
}

} // namespace app::gateway
