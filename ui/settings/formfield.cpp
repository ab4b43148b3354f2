#include "ui/settings/formfield.h"

#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QLabel>
#include <algorithm>
#include <utility>

namespace ui {

FormField::FormField(FieldId id, QLineEdit *edit, const Words &words, QGridLayout *grid)
    : QObject(edit)
    , m_id(std::move(id))
    , m_hint(words.hint)
    , m_edit(edit)
    , m_message(new FieldMessage)
    , m_grid(grid)
    , m_row(grid->rowCount())
{
    auto *label = new QLabel(words.label);
    label->setBuddy(edit);
    edit->setPlaceholderText(words.placeholder);
    edit->setAccessibleName(QString(words.label).remove(u'&'));
    edit->setMinimumHeight(controlHeight);
    edit->setTextMargins(space::xs, 0, space::xs, 0);
    grid->addWidget(label, m_row, 0, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(edit, m_row, 1);
    grid->addWidget(m_message, m_row + 1, 1);
    grid->setRowMinimumHeight(m_row + 2, space::s);
    clear();

    connect(edit, &QLineEdit::textEdited, this, &FormField::takeText);
    connect(edit, &QLineEdit::editingFinished, this, &FormField::left);
}

bool FieldId::isMeantBy(const app::broadcast::FieldProblem &problem) const
{
    using app::broadcast::Field;
    return problem.field == role && (role != Field::Other || problem.key == key);
}

void FormField::putBeside(QWidget *widget) { m_grid->addWidget(widget, m_row, 2); }

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
