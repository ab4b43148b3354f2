#include "ui/settings/formfield.h"

#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QLabel>
#include <algorithm>

namespace ui {

FormField::FormField(app::broadcast::Field id, QLineEdit *edit, const Words &words,
                     QGridLayout *grid)
    : QObject(edit)
    , m_id(id)
    , m_hint(words.hint)
    , m_edit(edit)
    , m_message(new FieldMessage)
{
    auto *label = new QLabel(words.label);
    label->setBuddy(edit);
    edit->setPlaceholderText(words.placeholder);
    edit->setAccessibleName(QString(words.label).remove(u'&'));
    edit->setMinimumHeight(controlHeight);
    edit->setTextMargins(space::xs, 0, space::xs, 0);
    const auto row = grid->rowCount();
    grid->addWidget(label, row, 0, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(edit, row, 1);
    grid->addWidget(m_message, row + 1, 1);
    grid->setRowMinimumHeight(row + 2, space::s);
    clear();

    connect(edit, &QLineEdit::textEdited, this, &FormField::takeText);
    connect(edit, &QLineEdit::editingFinished, this, &FormField::left);
}

void FormField::setText(const QString &text)
{
    m_edit->setText(text);
    m_lastText = text;
}

void FormField::say(FieldMessage::Tone tone, const QString &text)
{
    m_message->say(tone, text);
    m_edit->setAccessibleDescription(text);
}

void FormField::clear() { say(FieldMessage::Tone::Hint, m_hint); }

void FormField::takeText(const QString &text)
{
    const auto before = m_lastText;
    const auto inserted = insertedText(before, text);
    m_lastText = text;
    m_wasEdited = true;
    clear();
    if (inserted.size() > 1)
        Q_EMIT pasted(inserted, before);
    else
        Q_EMIT edited();
}

QString insertedText(const QString &before, const QString &after)
{
    const auto shorter = std::min(before.size(), after.size());
    const auto prefix = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first
        - before.begin();
    qsizetype suffix = 0;
    while (suffix < shorter - prefix
           && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    return after.mid(prefix, after.size() - suffix - prefix);
}

} // namespace ui
