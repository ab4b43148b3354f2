#include "ui/trace/codeblock.h"

#include "ui/theme/metrics.h"
#include "ui/trace/blockpaint.h"
#include "ui/trace/flowtext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;

CodeBlock::CodeBlock(const QString &caption, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(new FlowText(caption.isEmpty() ? tr("Code") : caption, this))
    , m_copy(new CopyButton(tr("Copy code"), this))
{
    setObjectName(u"codeBlock"_s);
    m_text->setObjectName(u"codeText"_s);
    m_copy->setObjectName(u"copyCode"_s);
    auto *bar = new QHBoxLayout;
    bar->addWidget(new TextLabel(TextLabel::Role::Caption, caption, this), 1);
    bar->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, 0, space::xs, space::s);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_text);
    setText(text);
}

void CodeBlock::setText(const QString &text)
{
    m_text->showCode(text);
    setCopyText(text);
}

void CodeBlock::setCopyText(const QString &text) { m_copy->setCopyText(text); }

void CodeBlock::paintEvent(QPaintEvent *) { paintCodeSurface(*this); }

} // namespace ui
