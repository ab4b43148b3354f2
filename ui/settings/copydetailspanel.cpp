#include "ui/settings/copydetailspanel.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

TextLabel *line(TextLabel::Role role, const QString &objectName, QWidget *parent)
{
    auto *label = new TextLabel(role, {}, parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void setText(TextLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

CopyDetailsPanel::CopyDetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(line(TextLabel::Role::Heading, u"failureTitle"_s, this))
    , m_advice(line(TextLabel::Role::Body, u"failureAdvice"_s, this))
    , m_words(line(TextLabel::Role::Muted, u"failureWords"_s, this))
    , m_button(new QPushButton(tr("Copy &details"), this))
{
    m_button->setObjectName(u"copyDetailsButton"_s);
    m_button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xs, 0, space::s);
    column->setSpacing(space::xs);
    column->addWidget(m_title);
    column->addWidget(m_advice);
    column->addWidget(m_words);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &CopyDetailsPanel::copy);
    hide();
}

void CopyDetailsPanel::say(const QString &title, const QString &advice, const QString &words,
                           const QString &details)
{
    setText(m_title, title);
    setText(m_advice, advice);
    setText(m_words, words.isEmpty() ? QString() : tr("Answer: %1").arg(words));
    m_button->setText(tr("Copy &details"));
    m_details = details;
    show();
}

void CopyDetailsPanel::copy()
{
    QGuiApplication::clipboard()->setText(m_details);
    m_button->setText(tr("Copied"));
}

} // namespace ui
