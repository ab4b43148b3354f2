#include "ui/explore/resultheader.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QPolygonF>

namespace ui {
namespace {

constexpr int headerHeight = 28;
constexpr int chevronRoom = 14;
constexpr double chevronSize = 3.5;

} // namespace

ResultHeader::ResultHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(48);
    setFocusPolicy(Qt::NoFocus);
    setFont(captionFont());
}

QSize ResultHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
            std::max(headerHeight, fontMetrics().height() + space::s)};
}

void ResultHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const auto colors = colorsFor(palette());
    painter.fillRect(viewport()->rect(), colors.surface);
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), colors.border);
    painter.end();
    QHeaderView::paintEvent(event);
}

void ResultHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto colors = colorsFor(palette());
    painter->fillRect(rect, colors.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.border);
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const auto side = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt()
        & Qt::AlignHorizontal_Mask;
    const bool isRight = side == Qt::AlignRight;
    const auto title = model()->headerData(section, Qt::Horizontal).toString();
    auto box = rect.adjusted(space::m, 0, -space::m, -1);
    if (isSorted) {
        const int words = fontMetrics().horizontalAdvance(title);
        const double x = isRight ? box.right() - words - chevronRoom / 2.0
                                 : box.left() + words + chevronRoom / 2.0;
        paintChevron(*painter, {x, rect.center().y() + 0.5});
    }
    painter->setFont(font());
    painter->setPen(isSorted ? colors.text : colors.muted);
    painter->drawText(box, side | Qt::AlignVCenter | Qt::TextSingleLine,
                      fontMetrics().elidedText(title, Qt::ElideRight, box.width()));
}

void ResultHeader::paintChevron(QPainter &painter, const QPointF &center) const
{
    const double up = sortIndicatorOrder() == Qt::AscendingOrder ? -1 : 1;
    QPen pen(colorsFor(palette()).text, 1.5);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.drawPolyline(QPolygonF({center + QPointF(-chevronSize, -up * chevronSize / 2),
                                    center + QPointF(0, up * chevronSize / 2),
                                    center + QPointF(chevronSize, -up * chevronSize / 2)}));
    painter.restore();
}

} // namespace ui
