#include "ui/trace/flameview.h"
#include "ui/trace/rawjson.h"
#include "ui/trace/traceviews.h"
#include "ui/trace/waterfallview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

/// What keys and the context menu do to the selected span, in whichever view.
namespace ui {
using namespace Qt::StringLiterals;

template <typename Predicate>
void TraceViews::goToNext(int step, const Predicate &passes)
{
    const int row = nextRow(m_outline->size(), m_currentRow, step, [&](int candidate) {
        const bool isHidden = m_choice && m_choice->at(candidate) == RowChoice::Hidden;
        return !isHidden && passes(candidate);
    });
    if (row >= 0)
        setCurrentRow(row);
}

void TraceViews::goToError(int step)
{
    if (m_outline)
        goToNext(step, [this](int row) { return m_outline->has(row, Outline::Error); });
}

void TraceViews::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain =
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (m_outline && isPlain && (stepKey(*event) || spanKey(*event)))
        return event->accept();
    QWidget::keyPressEvent(event);
}

bool TraceViews::stepKey(const QKeyEvent &event)
{
    const int step = event.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1;
    const auto sibling = [this](int direction) {
        const int row = m_currentRow < 0 ? -1 : siblingOf(*m_outline, m_currentRow, direction);
        if (row >= 0)
            setCurrentRow(row);
        return true;
    };
    switch (event.key()) {
    case Qt::Key_E: goToError(step); return true;
    case Qt::Key_C:
        if (m_analysis)
            goToNext(step, [this](int row) { return m_analysis->isCritical[std::size_t(row)]; });
        return true;
    case Qt::Key_L:
        if (m_analysis)
            goToNext(step, [this](int row) { return m_analysis->callAt(row) != nullptr; });
        return true;
    case Qt::Key_Period: return sibling(1);
    case Qt::Key_Comma: return sibling(-1);
    case Qt::Key_Apostrophe:
        goToNext(1, [this](int row) { return m_marks.contains(row); });
        return true;
    default: return false;
    }
}

bool TraceViews::spanKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_5:
    case Qt::Key_6:
    case Qt::Key_7: setView(TraceViewKind(event.key() - Qt::Key_0)); return true;
    case Qt::Key_M: toggleMark(); return true;
    case Qt::Key_R: setRoot(m_currentRow); return true;
    case Qt::Key_Backspace: setRoot(-1); return true;
    case Qt::Key_Y:
        if (event.modifiers().testFlag(Qt::ShiftModifier))
            copyJson();
        else
            copyId();
        return true;
    default: return false;
    }
}

void TraceViews::toggleMark()
{
    if (m_currentRow < 0)
        return;
    if (m_marks.erase(m_currentRow) == 0)
        m_marks.insert(m_currentRow);
    m_waterfall->setMarked(m_marks);
}

void TraceViews::copyId()
{
    if (m_currentRow >= 0)
        QGuiApplication::clipboard()->setText(
            QString::fromStdString(toHex(m_outline->span(m_currentRow).spanId)));
}

void TraceViews::copyJson()
{
    if (m_currentRow >= 0)
        QGuiApplication::clipboard()->setText(rawJson(m_outline->located(m_currentRow)));
}

void TraceViews::openMenu(int row, QPoint globalPosition)
{
    setCurrentRow(row);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"spanMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, Qt::Key key, auto act) {
        auto *action = menu->addAction(text, this, act);
        action->setShortcut(QKeySequence(key)); // shown only: the views take the key
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    add(tr("Look at this span and what is below it"), Qt::Key_R, [this] {
        setRoot(m_currentRow);
    })->setEnabled(m_outline->hasChildren(row));
    add(tr("Back to the whole trace"), Qt::Key_Backspace, [this] {
        setRoot(-1);
    })->setEnabled(m_waterfall->rows().root() >= 0);
    menu->addSeparator();
    add(tr("Collapse all"), Qt::Key_BracketLeft, [this] { m_waterfall->setAllCollapsed(true); });
    add(tr("Expand all"), Qt::Key_BracketRight, [this] { m_waterfall->setAllCollapsed(false); });
    add(tr("Hide the deepest level"), Qt::Key_Minus, [this] { m_waterfall->hideOneLevel(); });
    menu->addSeparator();
    add(m_marks.contains(row) ? tr("Remove the mark") : tr("Mark"), Qt::Key_M,
        [this] { toggleMark(); });
    add(tr("Copy span ID"), Qt::Key_Y, [this] { copyId(); });
    menu->addAction(tr("Copy as JSON"), this, [this] { copyJson(); })
        ->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Y));
    menu->popup(globalPosition);
}

} // namespace ui
