#include "ui/trace/flowlist.h"

#include "ui/theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

namespace ui {
namespace {

constexpr int guessedHeight = 96;
constexpr int widestContent = 960; // longer lines are hard to read

QList<QWidget *> focusable(QWidget *widget)
{
    QList<QWidget *> found;
    const auto children = widget->findChildren<QWidget *>();
    for (auto *child : children) {
        if (child->focusPolicy() & Qt::TabFocus)
            found.append(child);
    }
    return found;
}

} // namespace

FlowList::FlowList(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    calmScrollBar();
}

void FlowList::setEntries(int count, Maker maker)
{
    for (auto &slot : m_slots)
        drop(slot);
    m_maker = std::move(maker);
    m_slots.assign(std::size_t(count), {nullptr, guessedHeight, false, false});
    verticalScrollBar()->setValue(0);
    arrange();
}

void FlowList::insertEntries(int index, int count)
{
    const int top = topEntry();
    const int offset = top < 0 ? 0 : verticalScrollBar()->value() - topOf(top);
    m_slots.insert(m_slots.begin() + index, std::size_t(count),
                   {nullptr, guessedHeight, false, false});
    setRange();
    if (top >= index)
        verticalScrollBar()->setValue(topOf(top + count) + offset);
    arrange();
}

void FlowList::removeEntries(int index, int count)
{
    const auto first = m_slots.begin() + index;
    std::for_each(first, first + count, drop);
    m_slots.erase(first, first + count);
    arrange();
}

/// Its widget is gone at once for the eye, and for good when the event that led here is over.
void FlowList::drop(Slot &slot)
{
    if (!slot.widget)
        return;
    slot.widget->hide();
    slot.widget->deleteLater();
    slot.widget = nullptr;
}

int FlowList::contentWidth() const
{
    return std::min(viewport()->width() - 2 * space::m, widestContent);
}

int FlowList::topOf(int index) const
{
    int y = space::m;
    for (int i = 0; i < index; ++i)
        y += m_slots[std::size_t(i)].height + space::s;
    return y;
}

int FlowList::topEntry() const
{
    const int edge = verticalScrollBar()->value() + space::m;
    int top = space::m;
    for (int i = 0; i < count(); ++i) {
        const int bottom = top + m_slots[std::size_t(i)].height;
        if (bottom > edge)
            return i;
        top = bottom + space::s;
    }
    return count() - 1;
}

int FlowList::existing() const
{
    return int(std::count_if(m_slots.begin(), m_slots.end(),
                             [](const Slot &slot) { return slot.widget != nullptr; }));
}

void FlowList::setTopEntry(int index)
{
    if (index < 0 || index >= count())
        return;
    setRange();
    verticalScrollBar()->setValue(topOf(index) - space::m);
    arrange();
    // what came into being above and below had guessed heights
    verticalScrollBar()->setValue(topOf(index) - space::m);
}

void FlowList::setRange()
{
    QScrollBar *bar = verticalScrollBar();
    const int height = viewport()->height();
    bar->setRange(0, std::max(0, topOf(count()) + space::m - height));
    bar->setPageStep(height);
    bar->setSingleStep(3 * fontMetrics().height());
}

int FlowList::measure(Slot &slot) const
{
    slot.isMeasured = true;
    slot.widget->ensurePolished();
    const int width = contentWidth();
    return slot.widget->hasHeightForWidth() ? slot.widget->heightForWidth(width)
                                            : slot.widget->sizeHint().height();
}

/// True where the entry's height became known.
bool FlowList::make(int index)
{
    Slot &slot = m_slots[std::size_t(index)];
    if (!slot.widget) {
        slot.widget = m_maker(index, viewport());
        slot.widget->installEventFilter(this);
        slot.widget->show();
        slot.isMeasured = false;
        putInTabOrder(index);
    }
    if (slot.isMeasured)
        return false;
    slot.height = measure(slot);
    return true;
}

/// One window's height of entries exists beyond each edge, so that Tab always finds the next.
void FlowList::arrange()
{
    if (m_isArranging || !isVisible() || contentWidth() <= 0)
        return;
    const QScopedValueRollback guard(m_isArranging, true);
    QScrollBar *bar = verticalScrollBar();
    const int reach = viewport()->height();
    int y = space::m;
    for (int i = 0; i < count(); ++i) {
        Slot &slot = m_slots[std::size_t(i)];
        const bool isNear = y + slot.height > bar->value() - reach && y < bar->value() + 2 * reach;
        const int before = slot.height;
        const bool isAbove = y + before <= bar->value();
        if (isNear && make(i) && isAbove && slot.height != before) {
            setRange();
            bar->setValue(bar->value() + slot.height - before);
        } else if (!isNear && slot.widget && !slot.isTouched) {
            drop(slot);
        }
        y += slot.height + space::s;
    }
    setRange();
    place();
}

void FlowList::place()
{
    const int width = contentWidth();
    int y = space::m - verticalScrollBar()->value();
    for (const auto &slot : m_slots) {
        if (slot.widget)
            slot.widget->setGeometry(space::m, y, width, slot.height);
        y += slot.height + space::s;
    }
}

void FlowList::arrangeLater()
{
    if (m_isWaiting)
        return;
    m_isWaiting = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isWaiting = false;
            arrange();
        },
        Qt::QueuedConnection);
}

/// Entries come into being in any order; Tab goes through them from top to bottom.
void FlowList::putInTabOrder(int index)
{
    QWidget *before = this;
    for (int i = index - 1; i >= 0 && before == this; --i) {
        if (QWidget *widget = m_slots[std::size_t(i)].widget) {
            const auto inside = focusable(widget);
            before = inside.isEmpty() ? before : inside.back();
        }
    }
    for (QWidget *widget : focusable(m_slots[std::size_t(index)].widget)) {
        setTabOrder(before, widget);
        before = widget;
    }
}

void FlowList::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int top = topEntry();
    for (auto &slot : m_slots)
        slot.isMeasured = false;
    arrange();
    if (top > 0)
        setTopEntry(top);
}

void FlowList::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    arrange();
}

void FlowList::scrollContentsBy(int, int) { arrange(); }

bool FlowList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && !m_isArranging) {
        const auto slot = std::find_if(m_slots.begin(), m_slots.end(),
                                       [watched](const Slot &s) { return s.widget == watched; });
        if (slot != m_slots.end()) {
            slot->isMeasured = false;
            const QWidget *focused = QApplication::focusWidget();
            slot->isTouched = slot->isTouched || slot->widget->underMouse()
                || (focused && slot->widget->isAncestorOf(focused));
            arrangeLater();
        }
    }
    return QAbstractScrollArea::eventFilter(watched, event);
}

bool FlowList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        return true; // children are placed here, by nobody else
    return QAbstractScrollArea::viewportEvent(event);
}

/// It stands on the window's colour as the cards do, not on that of fields.
void FlowList::calmScrollBar()
{
    QPalette calm = palette();
    calm.setColor(QPalette::Base, calm.color(QPalette::Window));
    verticalScrollBar()->setPalette(calm);
}

void FlowList::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        calmScrollBar();
}

void FlowList::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Down: return bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up: return bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_PageDown: return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp: return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_Home: return bar->setValue(0);
    case Qt::Key_End: return bar->setValue(bar->maximum());
    default: event->ignore();
    }
}

bool FlowList::focusNextPrevChild(bool next)
{
    if (!QAbstractScrollArea::focusNextPrevChild(next))
        return false;
    QWidget *focused = QApplication::focusWidget();
    if (!focused || !viewport()->isAncestorOf(focused))
        return true;
    QScrollBar *bar = verticalScrollBar();
    const int top = focused->mapTo(viewport(), QPoint()).y();
    const int height = std::min(focused->height(), viewport()->height());
    if (top < 0)
        bar->setValue(bar->value() + top - space::m);
    else if (top + height > viewport()->height())
        bar->setValue(bar->value() + top + height - viewport()->height() + space::m);
    return true;
}

} // namespace ui
