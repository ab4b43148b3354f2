#include "ui/trace/tracecommands.h"

#include <QCoreApplication>
#include <array>

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::TraceCommand)
};

struct Line {
    TraceCommand command;
    const char *id;
    QKeyCombination key;
    const char *words;
    Qt::Key second = Qt::Key_unknown;
};

using enum TraceCommand;

constexpr std::array lines = {
    Line{ShowWaterfall, "waterfall", Qt::Key_1, QT_TRANSLATE_NOOP("ui::TraceCommand", "Waterfall")},
    Line{ShowFlame, "flame", Qt::Key_2, QT_TRANSLATE_NOOP("ui::TraceCommand", "Flame graph")},
    Line{ShowConversation, "conversation", Qt::Key_3,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Conversation")},
    Line{ShowTable, "table", Qt::Key_5, QT_TRANSLATE_NOOP("ui::TraceCommand", "Table")},
    Line{ShowStatistics, "statistics", Qt::Key_6,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Statistics")},
    Line{ShowLog, "log", Qt::Key_7, QT_TRANSLATE_NOOP("ui::TraceCommand", "Log")},
    Line{RowUp, "rowUp", Qt::Key_Up, QT_TRANSLATE_NOOP("ui::TraceCommand", "Row above")},
    Line{RowDown, "rowDown", Qt::Key_Down, QT_TRANSLATE_NOOP("ui::TraceCommand", "Row below")},
    Line{GoOutside, "goOutside", Qt::Key_Left,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Collapse, then to the parent")},
    Line{GoInside, "goInside", Qt::Key_Right,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Expand, then to the first child")},
    Line{FirstRow, "firstRow", Qt::Key_Home, QT_TRANSLATE_NOOP("ui::TraceCommand", "First row")},
    Line{LastRow, "lastRow", Qt::Key_End, QT_TRANSLATE_NOOP("ui::TraceCommand", "Last row")},
    Line{PageUp, "pageUp", Qt::Key_PageUp, QT_TRANSLATE_NOOP("ui::TraceCommand", "One page up")},
    Line{PageDown, "pageDown", Qt::Key_PageDown,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "One page down")},
    Line{ToggleFolded, "toggleFolded", Qt::Key_Return,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Show or hide what is folded below the row"),
         Qt::Key_Enter},
    Line{ExpandSubtree, "expandSubtree", Qt::Key_Asterisk,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Expand everything below the row")},
    Line{CollapseAll, "collapseAll", Qt::Key_BracketLeft,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Collapse all")},
    Line{ExpandAll, "expandAll", Qt::Key_BracketRight,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Expand all")},
    Line{HideLevel, "hideLevel", Qt::Key_Minus,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Hide the deepest level")},
    Line{SubtreeOnly, "subtreeOnly", Qt::Key_R,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Look at this span and what is below it")},
    Line{WholeTrace, "wholeTrace", Qt::Key_Backspace,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Back to the whole trace")},
    Line{ZoomIn, "zoomIn", Qt::Key_W, QT_TRANSLATE_NOOP("ui::TraceCommand", "Zoom in")},
    Line{ZoomOut, "zoomOut", Qt::Key_S, QT_TRANSLATE_NOOP("ui::TraceCommand", "Zoom out")},
    Line{PanLeft, "panLeft", Qt::Key_A, QT_TRANSLATE_NOOP("ui::TraceCommand", "Earlier")},
    Line{PanRight, "panRight", Qt::Key_D, QT_TRANSLATE_NOOP("ui::TraceCommand", "Later")},
    Line{CentreOrFit, "centreOrFit", Qt::Key_F,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Centre the span, then fit it")},
    Line{WholeTime, "wholeTime", Qt::Key_0,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "The whole time")},
    Line{NextError, "nextError", Qt::Key_E, QT_TRANSLATE_NOOP("ui::TraceCommand", "Next error")},
    Line{PreviousError, "previousError", Qt::SHIFT | Qt::Key_E,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Previous error")},
    Line{NextCritical, "nextCritical", Qt::Key_C,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Next span of the critical path")},
    Line{PreviousCritical, "previousCritical", Qt::SHIFT | Qt::Key_C,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Previous span of the critical path")},
    Line{NextCall, "nextCall", Qt::Key_L,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Next call to a model")},
    Line{PreviousCall, "previousCall", Qt::SHIFT | Qt::Key_L,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Previous call to a model")},
    Line{NextSibling, "nextSibling", Qt::Key_Period,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Next sibling")},
    Line{PreviousSibling, "previousSibling", Qt::Key_Comma,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Previous sibling")},
    Line{ToggleMark, "toggleMark", Qt::Key_M,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Mark the span, or remove its mark")},
    Line{NextMark, "nextMark", Qt::Key_Apostrophe,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Next marked span")},
    Line{CopyId, "copyId", Qt::Key_Y, QT_TRANSLATE_NOOP("ui::TraceCommand", "Copy span ID")},
    Line{CopyJson, "copyJson", Qt::SHIFT | Qt::Key_Y,
         QT_TRANSLATE_NOOP("ui::TraceCommand", "Copy as JSON")},
};

QList<QKeySequence> keysOf(const Line &line)
{
    QList<QKeySequence> keys = {QKeySequence(line.key)};
    if (line.second != Qt::Key_unknown)
        keys.append(QKeySequence(line.second));
    return keys;
}

} // namespace

KeyFacts factsOf(TraceCommand command)
{
    const auto &line = lines[std::size_t(command)];
    return {QStringLiteral("trace.") + QLatin1String(line.id), Words::tr(line.words), keysOf(line)};
}

QList<TraceCommand> traceCommands()
{
    QList<TraceCommand> commands;
    for (const auto &line : lines)
        commands.append(line.command);
    return commands;
}

std::optional<TraceCommand> traceCommandOf(const QKeyEvent &event)
{
    for (const auto &line : lines) {
        for (const auto &key : keysOf(line)) {
            if (isViewKey(event, key))
                return line.command;
        }
    }
    return {};
}

} // namespace ui
