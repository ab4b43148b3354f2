#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace ui {

/// The places of the rail.
enum class Page { Search, Live, Drilldown, Sessions, Costs };

struct PageFacts {
    Page page;
    QString name; ///< for object names and files: "live" makes railLive and liveAction
    QString iconName;
    QString word;
    QString hint;
    QKeySequence key;
};

/// In the rail's order; the one list behind rail, menu and keys.
QList<PageFacts> allPages();

} // namespace ui
