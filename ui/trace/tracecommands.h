#pragma once

#include "ui/widgets/keylist.h"

#include <optional>

namespace ui {

/// What a single key does in the views of a trace. Not every view knows every one.
enum class TraceCommand {
    ShowWaterfall,
    ShowFlame,
    ShowConversation,
    ShowTable,
    ShowStatistics,
    ShowLog,
    RowUp,
    RowDown,
    GoOutside,
    GoInside,
    FirstRow,
    LastRow,
    PageUp,
    PageDown,
    ToggleFolded,
    ExpandSubtree,
    CollapseAll,
    ExpandAll,
    HideLevel,
    SubtreeOnly,
    WholeTrace,
    ZoomIn,
    ZoomOut,
    PanLeft,
    PanRight,
    CentreOrFit,
    WholeTime,
    NextError,
    PreviousError,
    NextCritical,
    PreviousCritical,
    NextCall,
    PreviousCall,
    NextSibling,
    PreviousSibling,
    ToggleMark,
    NextMark,
    CopyId,
    CopyJson
};

/// Its key and its words.
KeyFacts factsOf(TraceCommand command);
/// All of them, in the order above.
QList<TraceCommand> traceCommands();
/// Nothing where the key means nothing to any view.
std::optional<TraceCommand> traceCommandOf(const QKeyEvent &event);

} // namespace ui
