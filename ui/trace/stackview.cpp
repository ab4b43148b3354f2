#include "ui/trace/stackview.h"

#include "app/trace/stacktrace.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/trace/blockpaint.h"
#include "ui/trace/messagetext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

/// A single frame is not worth a fold.
constexpr int fewFrames = 1;
/// Traces that go back and forth between program and library many times are shown as they are from here on.
constexpr std::size_t mostParts = 200;

} // namespace

StackView::StackView(const std::string &trace, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    using Kind = app::trace::StackPart::Kind;
    setObjectName(u"stackTrace"_s);
    m_column->setContentsMargins(space::m, 0, space::xs, space::s);
    m_column->setSpacing(0);
    addHead(trace);
    const auto parts = app::trace::stackParts(trace);
    if (parts.size() > mostParts) {
        addText(trace);
        return;
    }
    for (const auto &part : parts) {
        if (part.kind == Kind::Library && part.frames > fewFrames)
            addLibrary(part.text, part.frames);
        else
            addText(part.text);
    }
}

void StackView::addHead(const std::string &trace)
{
    auto *bar = new QHBoxLayout;
    bar->addWidget(new TextLabel(TextLabel::Role::Caption, tr("Stack trace"), this), 1);
    auto *copy = new CopyButton(tr("Copy stack trace"), this);
    copy->setObjectName(u"copyStack"_s);
    copy->setCopySource([&trace] { return QString::fromStdString(trace); });
    bar->addWidget(copy);
    m_column->addLayout(bar);
}

void StackView::addText(std::string_view text)
{
    const auto &kept = m_texts.emplace_back(text);
    m_column->addWidget(new MessageText(kept, MessageText::Form::Mono, tr("Stack trace"), this));
}

void StackView::addLibrary(std::string_view text, int frames)
{
    const auto &kept = m_texts.emplace_back(text);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    //: lines of a stack trace that are not the program's own
    const QString title =
        tr("%1 frames of libraries", nullptr, pluralNumber(frames)).arg(formatCount(frames));
    auto *fold = new Disclosure(title, inside, this);
    connect(fold, &Disclosure::toggled, inside, [=, &kept](bool isOpen) {
        if (isOpen && column->isEmpty())
            column->addWidget(new MessageText(kept, MessageText::Form::Mono, title, inside));
    });
    m_column->addWidget(fold);
}

void StackView::paintEvent(QPaintEvent *) { paintCodeSurface(*this); }

} // namespace ui
