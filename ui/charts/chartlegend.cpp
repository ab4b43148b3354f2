#include "ui/charts/chartlegend.h"

#include "ui/charts/timechart.h"
#include "ui/theme/colors.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace ui {
namespace {

constexpr int swatch = 8;
constexpr int widestName = 260;
constexpr int mostLines = 3;
constexpr int fadedAlpha = 90;

} // namespace

ChartLegend::ChartLegend(TimeChart *chart, QWidget *parent) : QWidget(parent), m_chart(chart)
{
    setFont(captionFont());
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Series of the chart"));
    connect(chart, &TimeChart::hiddenChanged, this, qOverload<>(&QWidget::update));
    refresh();
}

void ChartLegend::refresh()
{
    QStringList names;
    for (const auto &series : m_chart->data().series)
        names += series.name;
    m_total = std::max(m_total, int(names.size()));
    m_current = std::min(m_current, int(names.size()) - 1);
    setAccessibleDescription(names.join(QLatin1String(", ")));
    m_entries = entryRects(width());
    updateGeometry();
    update();
}

void ChartLegend::setTotal(int series)
{
    m_total = std::max(series, int(m_chart->data().series.size()));
    refresh();
}

int ChartLegend::lineHeight() const { return fontMetrics().height() + space::xs; }

QString ChartLegend::restText(int named) const
{
    return named < m_total ? tr("%1 of %2 series").arg(formatCount(named), formatCount(m_total))
                           : QString();
}

/// As many entries as three lines take; room for "n of m" is kept at the end.
QList<QRect> ChartLegend::entryRects(int width) const
{
    QList<QRect> rects;
    const int rest = fontMetrics().horizontalAdvance(restText(m_total - 1)) + space::l;
    int x = 0;
    int line = 0;
    for (const auto &series : m_chart->data().series) {
        const int name = std::min(widestName, fontMetrics().horizontalAdvance(series.name) + 2);
        const int room = swatch + space::xs + name;
        if (x > 0 && x + room > width) {
            x = 0;
            ++line;
        }
        if (line >= mostLines || (line == mostLines - 1 && x + room + rest > width))
            break;
        rects += QRect(x, line * lineHeight(), room, lineHeight());
        x += room + space::l;
    }
    return rects;
}

QSize ChartLegend::sizeHint() const { return {320, heightForWidth(std::max(320, width()))}; }

QSize ChartLegend::minimumSizeHint() const { return {120, lineHeight()}; }

int ChartLegend::heightForWidth(int width) const
{
    const auto rects = entryRects(width);
    const int lines = rects.isEmpty() ? 1 : rects.last().top() / lineHeight() + 1;
    return lines * lineHeight();
}

int ChartLegend::entryAt(const QPoint &position) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const QRect &rect) { return rect.contains(position); });
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

void ChartLegend::emphasise(int series)
{
    if (m_chart)
        m_chart->setEmphasised(series);
    update();
}

void ChartLegend::toggle(int series, bool isOneOnly)
{
    if (!m_chart || series < 0)
        return;
    if (isOneOnly)
        m_chart->setHidden(series, !m_chart->isHidden(series));
    else
        m_chart->toggleAlone(series);
}

bool ChartLegend::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int entry = entryAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           entry < 0 ? QString() : m_chart->data().series.value(entry).name, this);
        return true;
    }
    return QWidget::event(event);
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    if (!m_chart)
        return;
    QPainter painter(this);
    const auto colors = colorsFor(palette());
    const auto hues = m_chart->colors();
    const auto &series = m_chart->data().series;
    const int named = std::min(int(m_entries.size()), int(series.size()));
    for (int i = 0; i < named; ++i) {
        const QRect rect = m_entries[i];
        auto hue = hues.value(i);
        auto ink = m_chart->emphasised() == i ? colors.text : colors.muted;
        if (m_chart->isHidden(i)) {
            hue.setAlpha(fadedAlpha);
            ink.setAlpha(fadedAlpha);
        }
        painter.fillRect(QRect(rect.left(), rect.center().y() - swatch / 2 + 1, swatch, swatch),
                         hue);
        const auto words = rect.adjusted(swatch + space::xs, 0, 0, 0);
        painter.setPen(ink);
        painter.drawText(words, int(Qt::AlignVCenter),
                         fontMetrics().elidedText(series[i].name, Qt::ElideMiddle, words.width()));
        if (hasFocus() && m_current == i) {
            painter.setPen(colors.accent);
            painter.drawRect(rect.adjusted(-2, 0, 1, -1));
        }
    }
    const int x = m_entries.isEmpty() ? 0 : m_entries.last().right() + space::l;
    const int y = m_entries.isEmpty() ? 0 : m_entries.last().top();
    painter.setPen(colors.muted);
    painter.drawText(QRect(x, y, width() - x, lineHeight()), int(Qt::AlignVCenter),
                     restText(named));
}

void ChartLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_entries = entryRects(width());
}

void ChartLegend::mouseMoveEvent(QMouseEvent *event)
{
    emphasise(entryAt(event->position().toPoint()));
}

void ChartLegend::mousePressEvent(QMouseEvent *event)
{
    m_current = entryAt(event->position().toPoint());
    toggle(m_current, event->modifiers().testFlag(Qt::ControlModifier));
}

void ChartLegend::leaveEvent(QEvent *) { emphasise(-1); }

void ChartLegend::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_entries.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: m_current = std::max(0, m_current - 1); break;
    case Qt::Key_Right: m_current = std::min(last, m_current + 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: toggle(m_current, false); break;
    case Qt::Key_Space: toggle(m_current, true); break;
    default: QWidget::keyPressEvent(event); return;
    }
    emphasise(m_current);
    if (m_current >= 0)
        setAccessibleDescription(m_chart->data().series.value(m_current).name);
}

void ChartLegend::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    emphasise(-1);
}

} // namespace ui
