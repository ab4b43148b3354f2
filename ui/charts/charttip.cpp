#include "ui/charts/charttip.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QScreen>
#include <algorithm>

namespace ui {
namespace {

constexpr int swatch = 8;
constexpr int widestName = 360;
constexpr int distance = 14;

int lineHeight(const QFontMetrics &metrics) { return metrics.height() + 2; }

} // namespace

ChartTip::ChartTip(QWidget *parent) : QWidget(parent, Qt::ToolTip | Qt::FramelessWindowHint)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setFont(captionFont());
}

void ChartTip::setContent(const QString &title, QList<Line> lines, int moreLines)
{
    m_title = title;
    m_lines = std::move(lines);
    m_more = moreLines > 0 ? tr("and %n more", nullptr, moreLines) : QString();
    adjustSize();
    update();
}

void ChartTip::showBeside(const QPoint &global)
{
    const QRect room = screen()->availableGeometry();
    QPoint at = global + QPoint(distance, distance);
    if (at.x() + width() > room.right())
        at.setX(std::max(room.left(), global.x() - distance - width()));
    if (at.y() + height() > room.bottom())
        at.setY(std::max(room.top(), global.y() - distance - height()));
    move(at);
    show();
}

QSize ChartTip::sizeHint() const
{
    const auto metrics = fontMetrics();
    int width = std::max(metrics.horizontalAdvance(m_title), metrics.horizontalAdvance(m_more));
    for (const auto &line : m_lines) {
        const int name = std::min(widestName, metrics.horizontalAdvance(line.name) + 1);
        width = std::max(
            width, swatch + space::s + name + space::l + metrics.horizontalAdvance(line.value));
    }
    const int count = int(m_lines.size()) + 1 + (m_more.isEmpty() ? 0 : 1);
    return {width + 2 * space::s + 2, count * lineHeight(metrics) + 2 * space::s};
}

void ChartTip::paintEvent(QPaintEvent *)
{
    const auto colors = colorsFor(palette());
    const auto metrics = fontMetrics();
    QPainter painter(this);
    painter.fillRect(rect(), colors.raised);
    painter.setPen(colors.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    QRect line(space::s, space::s, width() - 2 * space::s, lineHeight(metrics));
    painter.setPen(colors.muted);
    painter.drawText(line, int(Qt::AlignVCenter), m_title);
    for (const auto &[color, name, value, isStrong] : m_lines) {
        line.translate(0, line.height());
        painter.fillRect(QRect(line.left(), line.center().y() - swatch / 2 + 1, swatch, swatch),
                         color);
        painter.setPen(colors.text);
        auto font = this->font();
        font.setBold(isStrong);
        painter.setFont(font);
        painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignRight), value);
        const int room = line.width() - swatch - space::s - space::s
            - painter.fontMetrics().horizontalAdvance(value);
        painter.drawText(line.adjusted(swatch + space::s, 0, 0, 0), int(Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(name, Qt::ElideMiddle, room));
    }
    painter.setFont(font());
    painter.setPen(colors.muted);
    painter.drawText(line.translated(0, line.height()), int(Qt::AlignVCenter), m_more);
}

} // namespace ui
