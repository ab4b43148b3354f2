#include "ui/theme/palettes.h"

#include "ui/theme/oklch.h"

namespace ui {
namespace {

struct Inks {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb highlight;
    QRgb highlighted;
    QRgb link;
    QRgb tip;
    QRgb tipText;
};

void setShades(QPalette &palette, const QColor &window, const QColor &text)
{
    palette.setColor(QPalette::Light, mixed(window, Qt::white, 0.35));
    palette.setColor(QPalette::Midlight, mixed(window, text, 0.06));
    palette.setColor(QPalette::Mid, mixed(window, text, 0.20));
    palette.setColor(QPalette::Dark, mixed(window, text, 0.32));
    palette.setColor(QPalette::Shadow, mixed(window, Qt::black, 0.60));
}

void setDisabled(QPalette &palette, const QColor &window, const QColor &text)
{
    const QColor faded = mixed(window, text, 0.42);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(window, text, 0.16));
}

QPalette fromInks(const Inks &inks)
{
    const QColor window(inks.window);
    const QColor text(inks.text);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, QColor(inks.base));
    palette.setColor(QPalette::AlternateBase, QColor(inks.alternate));
    palette.setColor(QPalette::Button, QColor(inks.button));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, mixed(QColor(inks.base), text, 0.62));
    palette.setColor(QPalette::Highlight, QColor(inks.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(inks.highlighted));
    palette.setColor(QPalette::Link, QColor(inks.link));
    palette.setColor(QPalette::LinkVisited, QColor(inks.link));
    palette.setColor(QPalette::ToolTipBase, QColor(inks.tip));
    palette.setColor(QPalette::ToolTipText, QColor(inks.tipText));
    setShades(palette, window, text);
    setDisabled(palette, window, text);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return fromInks({.window = 0xf6f5f3,
                     .base = 0xffffff,
                     .alternate = 0xfaf9f7,
                     .button = 0xffffff,
                     .text = 0x23211e,
                     .highlight = 0x2f62c9,
                     .highlighted = 0xffffff,
                     .link = 0x2a59b8,
                     .tip = 0x2b2926,
                     .tipText = 0xf4f2ee});
}

QPalette darkPalette()
{
    return fromInks({.window = 0x1c1b1a,
                     .base = 0x252422,
                     .alternate = 0x2a2927,
                     .button = 0x302e2b,
                     .text = 0xe9e6e1,
                     .highlight = 0x5b8def,
                     .highlighted = 0x0f1420,
                     .link = 0x8ab0f7,
                     .tip = 0x3a3835,
                     .tipText = 0xf4f2ee});
}

} // namespace ui
