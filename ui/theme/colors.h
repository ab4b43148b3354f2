#pragma once

#include <QColor>
#include <QPalette>
#include <QString>
#include <QStringList>

class QApplication;

namespace ui {

/// Semantic colours, computed from a palette, so that light, dark and high contrast follow the desktop while running:
/// a widget asks again on QEvent::PaletteChange. Text has at least 4.5:1 on surface and raised, marks 3:1.
struct Colors {
    QColor surface; ///< behind everything
    QColor raised;  ///< cards, headers, popups
    QColor border;  ///< one pixel lines
    QColor text;
    QColor muted;     ///< secondary text, still 4.5:1
    QColor accent;    ///< the palette's Highlight
    QColor selection; ///< behind a selected row
    QColor ok;
    QColor warning;
    QColor error;    ///< errors and nothing else
    QColor critical; ///< the critical path
    QColor keyword;  ///< in queries and code, like the three below
    QColor name;
    QColor string;
    QColor number;
    bool isDark = false;
};
Colors colorsFor(const QPalette &palette);

/// One of twelve hues of equal lightness and chroma (OKLCH), by a stable hash of the name: the same service has the
/// same colour everywhere.
QColor serviceColor(const QString &service, const QPalette &palette);

/// Colours of the services of one trace, in the order given: no two alike as far as twelve hues reach, and no two
/// neighbouring hues while there are others.
QList<QColor> serviceColors(const QStringList &services, const QPalette &palette);

enum class Appearance { System, Light, Dark };
/// Sets style (Fusion where the platform has none of its own), palette and tabular digits for the whole program.
void applyAppearance(QApplication &application, Appearance appearance);

} // namespace ui
