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
    const auto command = traceCommandOf(*event);
    if (!m_outline || !command)
        return QWidget::keyPressEvent(event);
    run(*command);
    event->accept();
}

void TraceViews::run(TraceCommand command)
{
    if (!m_outline)
        return;
    auto *painted = qobject_cast<TimeView *>(widgetOf(m_view));
    if (!painted || !painted->run(command))
        step(command) || showView(command) || actOnSpan(command);
}

bool TraceViews::step(TraceCommand command)
{
    using enum TraceCommand;
    const auto isCritical = [this](int row) { return m_analysis->isCritical[std::size_t(row)]; };
    const auto isCall = [this](int row) { return m_analysis->callAt(row) != nullptr; };
    const bool isAnalyzed = m_analysis != nullptr;
    switch (command) {
    case NextError: goToError(1); return true;
    case PreviousError: goToError(-1); return true;
    case NextCritical:
    case PreviousCritical:
        if (isAnalyzed)
            goToNext(command == NextCritical ? 1 : -1, isCritical);
        return true;
    case NextCall:
    case PreviousCall:
        if (isAnalyzed)
            goToNext(command == NextCall ? 1 : -1, isCall);
        return true;
    case NextSibling: goToSibling(1); return true;
    case PreviousSibling: goToSibling(-1); return true;
    case NextMark: goToNext(1, [this](int row) { return m_marks.contains(row); }); return true;
    default: return false;
    }
}

void TraceViews::goToSibling(int direction)
{
    const int row = m_currentRow < 0 ? -1 : siblingOf(*m_outline, m_currentRow, direction);
    if (row >= 0)
        setCurrentRow(row);
}

bool TraceViews::showView(TraceCommand command)
{
    using enum TraceCommand;
    switch (command) {
    case ShowWaterfall: setView(TraceViewKind::Waterfall); return true;
    case ShowFlame: setView(TraceViewKind::Flame); return true;
    case ShowConversation: setView(TraceViewKind::Conversation); return true;
    case ShowTable: setView(TraceViewKind::Table); return true;
    case ShowStatistics: setView(TraceViewKind::Statistics); return true;
    case ShowLog: setView(TraceViewKind::Log); return true;
    default: return false;
    }
}

bool TraceViews::actOnSpan(TraceCommand command)
{
    using enum TraceCommand;
    switch (command) {
    case ToggleMark: toggleMark(); return true;
    case SubtreeOnly: setRoot(m_currentRow); return true;
    case WholeTrace: setRoot(-1); return true;
    case CopyId: copyId(); return true;
    case CopyJson: copyJson(); return true;
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
    const auto add = [&](TraceCommand command) {
        const auto facts = factsOf(command);
        auto *action = menu->addAction(facts.words, this, [this, command] { run(command); });
        action->setShortcuts(facts.keys); // shown only: the views take the key
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    add(TraceCommand::SubtreeOnly)->setEnabled(m_outline->hasChildren(row));
    add(TraceCommand::WholeTrace)->setEnabled(m_waterfall->rows().root() >= 0);
    menu->addSeparator();
    for (const auto command :
         {TraceCommand::CollapseAll, TraceCommand::ExpandAll, TraceCommand::HideLevel})
        add(command)->setEnabled(m_view == TraceViewKind::Waterfall);
    menu->addSeparator();
    add(TraceCommand::ToggleMark)
        ->setText(m_marks.contains(row) ? tr("Remove the mark") : tr("Mark"));
    add(TraceCommand::CopyId);
    add(TraceCommand::CopyJson);
    menu->popup(globalPosition);
}

} // namespace ui
