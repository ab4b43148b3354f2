#pragma once

#include "app/broadcast/outgoing.h"

#include <QList>
#include <QString>

namespace ui {

/// One line of a preview: an attribute as it is here and as a destination would get it.
struct PreviewRow {
    enum class Fate { Same, Added, Changed, Removed };
    int spanNumber = 0; ///< from 1
    QString span;       ///< its name
    QString key;
    QString here;
    QString there;
    Fate fate = Fate::Same;
    QString why; ///< "Privacy Mode"; empty where it stays the same
    bool operator==(const PreviewRow &) const = default;
};

/// Every attribute of every span, in their order. Pure; any thread.
QList<PreviewRow> previewRows(const app::trace::Batch &here,
                              const app::broadcast::Preview &preview);

/// In one sentence, why nothing of this trace would be sent; empty where it would.
QString sentenceOf(app::broadcast::Choice choice);

QString wordOf(PreviewRow::Fate fate);

} // namespace ui
