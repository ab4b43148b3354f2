#include "ui/settings/growingscrollarea.h"

#include <QEvent>
#include <QLayout>

namespace ui {
namespace {

constexpr int leastHeight = 160;

} // namespace

GrowingScrollArea::GrowingScrollArea(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    content->installEventFilter(this);
}

int GrowingScrollArea::contentHeight() const
{
    const auto *layout = widget()->layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(viewport()->width())
                                       : layout->totalSizeHint().height();
}

QSize GrowingScrollArea::sizeHint() const
{
    return {widget()->sizeHint().width(), contentHeight()};
}

QSize GrowingScrollArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), leastHeight};
}

bool GrowingScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ui
