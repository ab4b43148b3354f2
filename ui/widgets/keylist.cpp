#include "ui/widgets/keylist.h"

#include <QAction>
#include <QKeyEvent>
#include <QShortcut>
#include <algorithm>

namespace ui {
namespace {

void addLine(QList<KeyFacts> &lines, const QString &id, const QString &words,
             const QList<QKeySequence> &keys)
{
    if (words.isEmpty() || keys.isEmpty() || keys.constFirst().isEmpty())
        return;
    const auto same = std::find_if(lines.begin(), lines.end(),
                                   [&](const auto &line) { return line.words == words; });
    if (same == lines.end())
        lines.append({id, words, keys});
    else
        same->keys += keys;
}

} // namespace

QList<KeyFacts> shortcutsIn(const QObject &root)
{
    QList<KeyFacts> lines;
    for (const auto *action : root.findChildren<QAction *>())
        addLine(lines, action->objectName(), withoutMnemonic(action->text()), action->shortcuts());
    for (const auto *shortcut : root.findChildren<QShortcut *>())
        addLine(lines, shortcut->objectName(), shortcut->whatsThis(), {shortcut->key()});
    return lines;
}

bool isViewKey(const QKeyEvent &event, const QKeySequence &key)
{
    constexpr auto others = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (key.count() != 1 || event.modifiers() & others)
        return false;
    const auto wanted = key[0];
    const bool isLetter = wanted.key() >= Qt::Key_A && wanted.key() <= Qt::Key_Z;
    const bool isShifted = event.modifiers().testFlag(Qt::ShiftModifier);
    return event.key() == wanted.key()
        && (!isLetter || isShifted == wanted.keyboardModifiers().testFlag(Qt::ShiftModifier));
}

QString withoutMnemonic(QString text)
{
    text.remove(QStringLiteral("…"));
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        text.remove(at, 1); // of two, the second stays
    return text;
}

} // namespace ui
