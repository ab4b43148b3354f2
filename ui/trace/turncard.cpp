#include "ui/trace/turncard.h"

#include "ui/theme/colors.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/theme/oklch.h"
#include "ui/trace/attributefilter.h"
#include "ui/trace/chatwords.h"
#include "ui/trace/waterfalltext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

using app::trace::MessagePart;
using Kind = MessagePart::Kind;

constexpr auto mostLinesOfResult = 12;
constexpr std::size_t mostBytesOfResult = 1'200;

bool isLong(const std::string &text)
{
    return text.size() > mostBytesOfResult
        || std::count(text.begin(), text.end(), '\n') > mostLinesOfResult;
}

QString wholeText(const app::trace::Turn &turn)
{
    QStringList texts;
    for (const auto &part : turn.parts) {
        if (part.kind != Kind::Reasoning)
            texts += QString::fromStdString(part.text);
    }
    return texts.join(u"\n\n"_s);
}

} // namespace

TurnCard::TurnCard(const app::trace::Turn &turn, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_turn(turn)
    , m_form(look.isMarkdown ? MessageText::Form::Markdown : MessageText::Form::Plain)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"turn"_s);
    setAccessibleName(u"%1, %2"_s.arg(roleText(turn.role), look.place));
    m_column->setContentsMargins(space::m, space::xs, space::s, space::m);
    m_column->setSpacing(space::s);
    addHead(look);
    for (const auto &part : turn.parts)
        addPart(part);
}

void TurnCard::addHead(const Look &look)
{
    auto *role = new TextLabel(TextLabel::Role::Caption, roleText(m_turn.role), this);
    role->setObjectName(u"turnRole"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(role);
    if (look.isNew) {
        //: marks a message that the call before did not know
        auto *mark = new TextLabel(TextLabel::Role::Caption, tr("new"), this);
        mark->setObjectName(u"turnNew"_s);
        line->addWidget(mark);
    }
    line->addStretch(1);
    auto *copy = new CopyButton(tr("Copy message"), this);
    copy->setObjectName(u"copyTurn"_s);
    copy->setCopySource([turn = &m_turn] { return wholeText(*turn); });
    line->addWidget(copy);
    m_column->addLayout(line);
}

const std::string &TurnCard::kept(std::string text)
{
    return m_texts.emplace_back(std::move(text));
}

void TurnCard::addPart(const MessagePart &part)
{
    switch (part.kind) {
    case Kind::Text:
        m_column->addWidget(new MessageText(part.text, m_form, roleText(m_turn.role), this));
        return;
    case Kind::Reasoning: return addReasoning(part);
    case Kind::ToolCall:
    case Kind::ToolResult: return addTool(part);
    case Kind::Media: return addNote(mediaText(part));
    case Kind::Other:
        m_column->addWidget(new MessageText(kept(indentedJson(part.text)), MessageText::Form::Code,
                                            u"JSON"_s, this));
    }
}

void TurnCard::addReasoning(const MessagePart &part)
{
    if (part.text.empty())
        return addNote(tr("Reasoning, encrypted by the provider"));
    const QString size = formatBytes(qint64(part.text.size()));
    //: what the model thought before it answered; %1 is its size
    m_column->addWidget(folded(tr("Reasoning, %1").arg(size), part.text, m_form));
}

void TurnCard::addTool(const MessagePart &part)
{
    const bool isCall = part.kind == Kind::ToolCall;
    const QString tool = part.name.empty() ? tr("a tool") : oneLine(part.name);
    //: %1 is the name of a tool that the model calls
    const QString title = isCall ? tr("Call of %1").arg(tool) : tr("Result of %1").arg(tool);
    const std::string &text = kept(indentedJson(part.text));
    if (text.empty() || text == "{}")
        addNote(isCall ? tr("Call of %1 without arguments").arg(tool) : tr("%1: empty").arg(title));
    else if (isLong(text))
        m_column->addWidget(folded(u"%1, %2"_s.arg(title, formatBytes(qint64(text.size()))), text,
                                   MessageText::Form::Code));
    else
        m_column->addWidget(new MessageText(text, MessageText::Form::Code, title, this));
}

void TurnCard::addNote(const QString &text)
{
    auto *note = new TextLabel(TextLabel::Role::Muted, text, this);
    note->setObjectName(u"turnNote"_s);
    note->setWordWrap(true);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(note);
}

/// What is inside is made when it is opened for the first time.
QWidget *TurnCard::folded(const QString &title, const std::string &text, MessageText::Form form)
{
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::l, 0, 0, 0);
    auto *fold = new Disclosure(title, inside, this);
    connect(fold, &Disclosure::toggled, inside, [=, &text](bool isOpen) {
        if (isOpen && column->isEmpty())
            column->addWidget(new MessageText(text, form, title, inside));
    });
    return fold;
}

void TurnCard::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsFor(palette());
    const bool isUser = m_turn.role == "user";
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isUser ? mixed(colors.border, colors.accent, 0.35) : colors.border);
    painter.setBrush(isUser ? mixed(colors.raised, colors.accent, 0.07) : colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

} // namespace ui
