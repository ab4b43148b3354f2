#include "ui/theme/metrics.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace ui {
namespace {

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace

QFont captionFont() { return scaled(QGuiApplication::font(), 0.9); }

QFont bodyFont() { return QGuiApplication::font(); }

QFont headingFont()
{
    QFont font = scaled(QGuiApplication::font(), 1.15);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont titleFont()
{
    QFont font = scaled(QGuiApplication::font(), 1.4);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont monospaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont body = QGuiApplication::font();
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF());
    else
        font.setPixelSize(body.pixelSize());
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

} // namespace ui
