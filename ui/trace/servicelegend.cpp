#include "ui/trace/servicelegend.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int dotSize = 8;
constexpr int gap = space::l;
constexpr int widestName = 180;

} // namespace

ServiceLegend::ServiceLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ServiceLegend::setEntries(QList<Entry> entries)
{
    m_entries = std::move(entries);
    QStringList names;
    for (const auto &entry : m_entries)
        names += entry.name;
    setToolTip(names.join(u'\n'));
    setAccessibleName(tr("Services: %1").arg(names.join(u", "_s)));
    updateGeometry();
    update();
}

int ServiceLegend::widthOf(const Entry &entry) const
{
    return dotSize + 6 + qMin(widestName, fontMetrics().horizontalAdvance(entry.name) + 2);
}

QSize ServiceLegend::sizeHint() const
{
    int width = 0;
    for (const auto &entry : m_entries)
        width += widthOf(entry) + gap;
    return {width, fontMetrics().height() + space::xs};
}

QSize ServiceLegend::minimumSizeHint() const { return {60, sizeHint().height()}; }

void ServiceLegend::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsFor(palette());
    const int roomForRest = fontMetrics().horizontalAdvance(u"+999"_s) + gap;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (int i = 0; i < m_entries.size(); ++i) {
        const auto &entry = m_entries[i];
        const bool isLast = i + 1 == m_entries.size();
        if (x + widthOf(entry) + (isLast ? 0 : roomForRest) > width()) {
            painter.setPen(colors.muted);
            painter.drawText(QRect(x, 0, width() - x, height()), int(Qt::AlignVCenter),
                             u"+%1"_s.arg(m_entries.size() - i));
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.color);
        painter.drawEllipse(QRectF(x, (height() - dotSize) / 2.0, dotSize, dotSize));
        const QRect words(x + dotSize + 6, 0, widthOf(entry) - dotSize - 6, height());
        painter.setPen(colors.text);
        painter.drawText(words, int(Qt::AlignVCenter),
                         fontMetrics().elidedText(entry.name, Qt::ElideRight, words.width()));
        x += widthOf(entry) + gap;
    }
}

} // namespace ui
