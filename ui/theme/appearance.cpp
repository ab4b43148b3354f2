#include "ui/theme/colors.h"
#include "ui/theme/palettes.h"
#include "ui/theme/resources.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QIcon>
#include <QStyle>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

/// Desktops with a style of their own (macOS, Windows, KDE) keep it.
bool bringsOwnStyle(const QStyle &style)
{
    const QString name = style.name().toLower();
    return !name.isEmpty() && name != "fusion"_L1 && name != "windows"_L1;
}

/// The desktop asks for black on white or the reverse; that wish is stronger than our colours.
bool isHighContrast(const Colors &colors) { return colors.border == colors.text; }

QPalette paletteFor(QApplication &application, Appearance appearance, bool isForeignStyle)
{
    application.setPalette(QPalette());
    const QPalette desktop = application.palette();
    const Colors colors = colorsFor(desktop);
    if (appearance == Appearance::System && (isForeignStyle || isHighContrast(colors)))
        return desktop;
    const bool isDark =
        appearance == Appearance::System ? colors.isDark : appearance == Appearance::Dark;
    return isDark ? darkPalette() : lightPalette();
}

void useTabularDigits(QApplication &application)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    QFont font = application.font();
    font.setFeature("tnum", 1);
    application.setFont(font);
#else
    Q_UNUSED(
        application) // no font features before Qt 6.7; the usual interface fonts have tabular digits anyway
#endif
}

} // namespace

void applyAppearance(QApplication &application, Appearance appearance)
{
    registerResources();
    const bool isForeignStyle = bringsOwnStyle(*application.style());
    if (!isForeignStyle && !qobject_cast<Style *>(application.style()))
        application.setStyle(new Style);
    application.setPalette(paletteFor(application, appearance, isForeignStyle));
    useTabularDigits(application);
    application.setWindowIcon(QIcon(u":/icons/spancast.svg"_s));
}

} // namespace ui
