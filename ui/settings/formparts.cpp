#include "ui/settings/formparts.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStringList>
#include <QVBoxLayout>

namespace ui {

TextLabel *note(const QString &text)
{
    auto *label = new TextLabel(TextLabel::Role::Muted, text);
    label->setWordWrap(true);
    return label;
}

QPushButton *plainButton(const QString &text, const QString &objectName)
{
    auto *made = new QPushButton(text);
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    return made;
}

QComboBox *choiceOf(const QStringList &entries, const QString &objectName)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->addItems(entries);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

QSpinBox *limitBox(const QString &objectName, int most, const QString &suffix, const QString &none)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setRange(0, most);
    box->setSuffix(suffix);
    box->setSpecialValueText(none);
    box->setGroupSeparatorShown(true);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

void addLabelled(QGridLayout *grid, const QString &label, QWidget *control)
{
    auto *words = new QLabel(label);
    words->setBuddy(control);
    control->setAccessibleName(QString(label).remove(u'&'));
    const auto row = grid->rowCount();
    grid->addWidget(words, row, 0, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(control, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
}

void stack(QWidget *owner, QLayout *row, QWidget *message)
{
    auto *column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(message);
}

QGridLayout *formGrid(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    return grid;
}

void addTitle(QVBoxLayout *column, const QString &title, const QString &explanation)
{
    if (column->count() > 0)
        column->addSpacing(space::m);
    column->addWidget(new TextLabel(TextLabel::Role::Heading, title));
    if (!explanation.isEmpty())
        column->addWidget(note(explanation));
}

namespace {

QString markedAt(const QString &label, qsizetype place, QString &taken)
{
    taken += label.at(place).toLower();
    return label.left(place) + u'&' + label.mid(place);
}

bool isFree(QChar letter, const QString &taken)
{
    return letter.isLetterOrNumber() && !taken.contains(letter.toLower());
}

} // namespace

static bool takesTab(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
}

QWidget *nextOutside(const QWidget *box)
{
    auto *next = box->nextInFocusChain();
    while (next != box && (!takesTab(next) || box->isAncestorOf(next)))
        next = next->nextInFocusChain();
    return next == box ? nullptr : next;
}

static void putBefore(QWidget *next, QWidget *control)
{
    auto *before = next->previousInFocusChain();
    while (before != next && !takesTab(before))
        before = before->previousInFocusChain();
    if (before != control)
        QWidget::setTabOrder(before, control);
}

void tabBefore(QWidget *next, const QList<QWidget *> &rows)
{
    for (auto row = rows.crbegin(); next && row != rows.crend(); ++row) {
        const auto controls = (*row)->findChildren<QWidget *>();
        for (auto control = controls.crbegin(); control != controls.crend(); ++control) {
            if (!takesTab(*control))
                continue;
            putBefore(next, *control);
            next = *control;
        }
    }
}

QString withMnemonic(const QString &label, QString &taken)
{
    for (qsizetype i = 0; i < label.size(); ++i)
        if ((i == 0 || label.at(i - 1).isSpace()) && isFree(label.at(i), taken))
            return markedAt(label, i, taken);
    for (qsizetype i = 0; i < label.size(); ++i)
        if (isFree(label.at(i), taken))
            return markedAt(label, i, taken);
    return label;
}

} // namespace ui
