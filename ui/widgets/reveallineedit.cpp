#include "ui/widgets/reveallineedit.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>

namespace ui {
using namespace Qt::StringLiterals;

RevealLineEdit::RevealLineEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    m_eye->setObjectName(u"revealAction"_s);
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                        | Qt::ImhSensitiveData);
    connect(m_eye, &QAction::triggered, this, [this] { setRevealed(!isRevealed()); });
    connect(this, &QLineEdit::textChanged, this, &RevealLineEdit::textEdited);
    textEdited({});
    restyle();
}

void RevealLineEdit::setRevealed(bool isRevealed)
{
    setEchoMode(isRevealed && !text().isEmpty() ? QLineEdit::Normal : QLineEdit::Password);
    restyle();
}

void RevealLineEdit::textEdited(const QString &text)
{
    m_eye->setVisible(!text.isEmpty());
    if (text.isEmpty())
        setRevealed(false);
}

void RevealLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        insert(QGuiApplication::clipboard()->text().trimmed());
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void RevealLineEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void RevealLineEdit::restyle()
{
    m_eye->setIcon(icon(isRevealed() ? u"eye-off"_s : u"eye"_s, palette()));
    m_eye->setText(isRevealed() ? tr("Hide") : tr("Show what is typed"));
    m_eye->setToolTip(m_eye->text());
}

} // namespace ui
