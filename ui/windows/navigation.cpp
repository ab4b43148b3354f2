#include "ui/windows/navigation.h"

namespace ui {

void Navigation::go(const Place &place)
{
    if (place == current())
        return;
    m_places.resize(m_at + 1);
    m_places.push_back(place);
    if (m_places.size() > limit)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
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
