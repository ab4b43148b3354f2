#include "ui/explore/menubutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int glyphSize = 16;

} // namespace

MenuButton::MenuButton(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(controlHeight);
    setMenu(new QMenu(this));
}

QSize MenuButton::sizeHint() const
{
    const int glyphs = glyphSize + (icon().isNull() ? 0 : glyphSize + space::xs);
    return {fontMetrics().horizontalAdvance(text()) + glyphs + space::xs + 2 * space::s,
            controlHeight};
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features = QStyleOptionToolButton::None;
    option.text.clear();
    option.icon = {};
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    auto box = rect().adjusted(space::s, 0, -space::s, 0);
    const int top = (height() - glyphSize) / 2;
    ui::icon(u"chevron-down"_s, palette())
        .paint(&painter, QRect(box.right() - glyphSize + 1, top, glyphSize, glyphSize));
    if (!icon().isNull()) {
        icon().paint(&painter, QRect(box.left(), top, glyphSize, glyphSize));
        box.setLeft(box.left() + glyphSize + space::xs);
    }
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace ui
