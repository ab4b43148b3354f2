#pragma once

#include <QList>
#include <QString>

namespace ui {

/// A stage to begin with, with the place where one writes on.
struct StageTemplate {
    QString objectName;
    QString label;
    QString text;
    int cursor = 0; ///< letters in front of it
};

/// What the builder offers, searches before metrics.
QList<StageTemplate> stageTemplates();

} // namespace ui
