#pragma once

#include "app/broadcast/editor.h"
#include "ui/settings/fieldmessage.h"

#include <QLineEdit>
#include <QObject>
#include <QString>

class QGridLayout;
class QLabel;

namespace ui {

/// Which field: its role, and its key in the type's form where that is Other.
struct FieldId {
    app::broadcast::Field role = app::broadcast::Field::Other;
    QString key = {};
    bool isMeantBy(const app::broadcast::FieldProblem &problem) const;
};

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
    FormField(FieldId id, QLineEdit *edit, const Words &words, QGridLayout *grid);

    const FieldId &id() const { return m_id; }
    /// A button or the like, right of the line edit.
    void putBeside(QWidget *widget);
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

    const FieldId m_id;
    const QString m_hint;
    QLineEdit *const m_edit;
    FieldMessage *m_message;
    QGridLayout *const m_grid;
    const int m_row;
    QString m_lastText;
    bool m_wasEdited = false;
};

/// What was put into `before` to make `after`, or nothing where it only got shorter.
QString insertedText(const QString &before, const QString &after);

} // namespace ui
