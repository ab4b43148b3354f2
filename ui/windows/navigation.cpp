#include "ui/windows/navigation.h"

#include <algorithm>
#include <utility>

namespace ui {

Navigation::Navigation(std::vector<Stop> stops, std::size_t at) : m_stops(std::move(stops))
{
    if (m_stops.size() > limit)
        m_stops.resize(limit);
    if (m_stops.empty())
        m_stops.emplace_back();
    m_at = std::min(at, m_stops.size() - 1);
}

void Navigation::keep(const QString &title, const QJsonObject &state)
{
    m_stops[m_at].title = title;
    m_stops[m_at].state = state;
}

void Navigation::go(const Place &place)
{
    if (place == current())
        return;
    m_stops.resize(m_at + 1);
    Stop next = {place};
    const auto same = std::find_if(m_stops.rbegin(), m_stops.rend(), [&](const Stop &stop) {
        return place.isPage() && stop.place == place;
    });
    if (same != m_stops.rend())
        next = *same;
    m_stops.push_back(std::move(next));
    if (m_stops.size() > limit)
        m_stops.erase(m_stops.begin());
    m_at = m_stops.size() - 1;
}

void Navigation::goBack()
{
    if (canGoBack())
        --m_at;
}

void Navigation::goForward()
{
    if (canGoForward())
        ++m_at;
}

} // namespace ui
