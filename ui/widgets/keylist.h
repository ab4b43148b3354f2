#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QKeyEvent;
class QObject;

namespace ui {

/// One thing a key does. What acts on a key and what tells of it (menu, palette, key sheet) read the same line.
struct KeyFacts {
    QString id; ///< "trace.nextError"; never shown
    QString words;
    QList<QKeySequence> keys; ///< the first is the one that is told where there is room for one
};

/// The keys of one place, under its name.
struct KeyGroup {
    QString title;
    QList<KeyFacts> keys;
};

/// Every key that an action or a shortcut below `root` listens to, in their order: the words are an action's text or a
/// shortcut's whatsThis(). Shortcuts with the same words are one line.
QList<KeyFacts> shortcutsIn(const QObject &root);

/// Whether the event is the single key that a view takes while it has the focus. Shift counts for letters only: on some
/// keyboards it is needed for a sign, on others it is not. Ctrl, Alt and Meta are never part of such a key.
bool isViewKey(const QKeyEvent &event, const QKeySequence &key);

/// Without the mark of a menu's key.
QString withoutMnemonic(QString text);

} // namespace ui
