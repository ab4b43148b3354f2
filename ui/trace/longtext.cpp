#include "ui/trace/longtext.h"

#include "ui/theme/format.h"
#include "ui/theme/metrics.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype firstCharacters = 64 * 1024;
constexpr qsizetype stepCharacters = 256 * 1024;

} // namespace

LongText::LongText(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_more(new QPushButton(this))
{
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(accessibleName);
    m_edit->setReadOnly(true);
    m_edit->setUndoRedoEnabled(false);
    m_edit->setFont(monospaceFont());
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->document()->setDocumentMargin(space::m);
    m_more->setObjectName(name + u"More"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_edit, 1);
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    connect(m_more, &QPushButton::clicked, this, [this] { showMore(stepCharacters); });
    setFocusProxy(m_edit);
    setText({});
}

void LongText::setText(const QString &text)
{
    m_text = text;
    m_shown = 0;
    m_edit->clear();
    showMore(firstCharacters);
    m_edit->moveCursor(QTextCursor::Start);
}

void LongText::showMore(qsizetype step)
{
    qsizetype to = std::min(m_text.size(), m_shown + step);
    if (to < m_text.size() && m_text.at(to).isLowSurrogate())
        --to;
    QTextCursor end(m_edit->document());
    end.movePosition(QTextCursor::End);
    end.insertText(m_text.mid(m_shown, to - m_shown));
    m_shown = to;
    m_more->setVisible(m_shown < m_text.size());
    //: how much of a long text is on screen
    m_more->setText(tr("Showing %1 of %2 characters — show more")
                        .arg(formatCount(m_shown), formatCount(m_text.size())));
}

} // namespace ui
