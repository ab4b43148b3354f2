#pragma once

#include "ui/windows/navigation.h"

#include <QByteArray>
#include <QList>

namespace ui {

/// The investigations that are open, each with its own way back and forward. There is always one, and one is current.
class Tabs
{
public:
    static constexpr int most = 50;       ///< further ones are not opened
    static constexpr int mostClosed = 20; ///< that can be opened again

    Tabs() = default;
    Tabs(QList<Navigation> tabs, int current);

    int count() const { return int(m_tabs.size()); }
    int current() const { return m_current; }
    const Navigation &at(int index) const { return m_tabs[index]; }
    Navigation &places() { return m_tabs[m_current]; }
    const Navigation &places() const { return m_tabs[m_current]; }

    /// Behind the current one, and becomes it. False: there are too many.
    bool open(const Navigation &places = {});
    void select(int index);
    /// The one after the last is the first.
    void selectNext(int step);
    /// The last one that is closed makes way for a new one.
    void close(int index);
    void move(int from, int to);
    bool canReopen() const { return !m_closed.isEmpty(); }
    void reopen();

    bool operator==(const Tabs &) const = default;

private:
    QList<Navigation> m_tabs = {Navigation()};
    QList<Navigation> m_closed;
    int m_current = 0;
};

/// As a file keeps them: of each way back the last stops only. Closed ones are not kept.
QByteArray toJson(const Tabs &tabs);
/// What makes no sense is left out; in the worst case one tab at the search page.
Tabs tabsFrom(const QByteArray &json);

} // namespace ui
