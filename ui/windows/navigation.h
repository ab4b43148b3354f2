#pragma once

#include "app/trace/ids.h"
#include "ui/windows/pages.h"

#include <vector>

namespace ui {

/// Where the window is: a page of the rail, or one trace (with the span to show first) that was opened from there.
struct Place {
    app::trace::TraceId trace; ///< null: the page itself
    app::trace::SpanId span;
    Page page = Page::Search;

    bool isPage() const { return trace.isNull(); }
    bool operator==(const Place &) const = default;
};

/// Back and forward, as in a browser: going somewhere new forgets what lay ahead. Starts on the search page.
class Navigation
{
public:
    static constexpr std::size_t limit = 100;

    const Place &current() const { return m_places[m_at]; }
    /// Going to where one is changes nothing.
    void go(const Place &place);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    void goBack();
    void goForward();

private:
    std::vector<Place> m_places = {Place{}};
    std::size_t m_at = 0;
};

} // namespace ui
