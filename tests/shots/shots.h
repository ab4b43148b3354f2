#pragma once

#include <QString>
#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

namespace shots {

/// One page in one state. `make` returns it ready to be painted; it is shown at `size` for a moment first.
struct Shot {
    QString name;
    QSize size;
    std::function<std::unique_ptr<QWidget>()> make;
};
using Shots = std::vector<Shot>;

/// One function a page, in shot_PAGE.cpp; shots.cpp calls them all.
void addExploreShots(Shots &shots);
void addSettingsShots(Shots &shots);
void addTraceShots(Shots &shots);
void addWidgetShots(Shots &shots);
void addWindowShots(Shots &shots);

} // namespace shots
