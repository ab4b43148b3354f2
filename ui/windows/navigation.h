#pragma once

#include "app/trace/ids.h"
#include "ui/windows/pages.h"

#include <QJsonObject>
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

/// A place and how it was left.
struct Stop {
    Place place;
    QString title = {};     ///< as the window called it; empty: nobody was there yet
    QJsonObject state = {}; ///< as its page writes it; empty: likewise
    bool operator==(const Stop &) const = default;
};

/// Back and forward, as in a browser: going somewhere new forgets what lay ahead. Starts on the search page.
class Navigation
{
public:
    static constexpr std::size_t limit = 100;

    Navigation() = default;
    /// Those at `stops`, standing at `at`; the search page where there are none.
    Navigation(std::vector<Stop> stops, std::size_t at);

    const Place &current() const { return m_stops[m_at].place; }
    const Stop &stop() const { return m_stops[m_at]; }
    const std::vector<Stop> &stops() const { return m_stops; }
    std::size_t at() const { return m_at; }
    /// How the current place is now.
    void keep(const QString &title, const QJsonObject &state);
    /// Going to where one is changes nothing. A page is found as this history left it last.
    void go(const Place &place);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_stops.size(); }
    void goBack();
    void goForward();
    bool operator==(const Navigation &) const = default;

private:
    std::vector<Stop> m_stops = {Stop{}};
    std::size_t m_at = 0;
};

} // namespace ui
