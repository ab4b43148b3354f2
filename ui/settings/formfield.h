#pragma once

#include "app/broadcast/destination.h"
#include "ui/settings/fieldmessage.h"

#include <QLineEdit>
#include <QObject>
#include <QString>

class QGridLayout;
class QLabel;

namespace ui {

/// One field of a form: label, line edit and the line under it, set into a grid of two columns. The line edit's
/// accessible description always holds what that line says.
class FormField final : public QObject
{
    Q_OBJECT
public:
    struct Words {
        QString label; ///< with its mnemonic
        QString hint;
        QString placeholder;
    };
    /// Takes the next three rows of `grid`, the last one empty; `edit` gets a parent there.
    FormField(app::broadcast::Field id, QLineEdit *edit, const Words &words, QGridLayout *grid);

    app::broadcast::Field id() const { return m_id; }
    QLineEdit *edit() const { return m_edit; }
    QString text() const { return m_edit->text().trimmed(); }
    /// Does not count as an edit.
    void setText(const QString &text);

    bool wasEdited() const { return m_wasEdited; }
    FieldMessage::Tone tone() const { return m_message->tone(); }
    void say(FieldMessage::Tone tone, const QString &text);
    /// Back to the hint.
    void clear();

Q_SIGNALS:
    void edited();
    void left(); ///< focus went elsewhere, or Enter was pressed
    /// More than one character came at once; `before` is the text without it.
    void pasted(const QString &inserted, const QString &before);

private:
    void takeText(const QString &text);

    const app::broadcast::Field m_id;
    const QString m_hint;
    QLineEdit *const m_edit;
    FieldMessage *m_message;
    QString m_lastText;
    bool m_wasEdited = false;
};

/// What was put into `before` to make `after`, or nothing where it only got shorter.
QString insertedText(const QString &before, const QString &after);

} // namespace ui
