#include "ui/trace/messagetext.h"

#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/trace/chattext.h"
#include "ui/trace/codeblock.h"
#include "ui/trace/flowtext.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr std::size_t firstBytes = 3'000;
constexpr std::size_t stepBytes = 32 * 1024;
/// Not worth a button.
constexpr std::size_t fewBytes = 1'000;

/// Back to where a character of UTF-8 begins.
std::size_t characterStart(const std::string &text, std::size_t at)
{
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
        --at;
    return std::min(at, text.size());
}

} // namespace

MessageText::MessageText(const std::string &text, Form form, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_form(form)
    , m_name(name)
    , m_column(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    m_more->setObjectName(u"showMore"_s);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, &MessageText::showMore);
    showFirst(text.size() <= firstBytes + fewBytes ? text.size() : firstBytes);
}

QString MessageText::slice(std::size_t from, std::size_t to) const
{
    return QString::fromUtf8(m_text.data() + from, qsizetype(to - from));
}

void MessageText::addPlain(const QString &text)
{
    auto *flow = new FlowText(m_name, this);
    m_form == Form::Code || m_form == Form::Mono ? flow->showCode(text) : flow->showPlain(text);
    m_column->insertWidget(m_column->count() - 1, flow);
}

/// The text from its beginning, in place of what was shown.
void MessageText::showFirst(std::size_t bytes)
{
    while (m_column->count() > 1) {
        auto *item = m_column->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_shown = characterStart(m_text, bytes);
    const QString text = slice(0, m_shown);
    if (m_form == Form::Code) {
        m_column->insertWidget(0, new CodeBlock(m_name, text, this));
    } else if (m_form != Form::Markdown) {
        addPlain(text);
    } else {
        for (const auto &segment : segmentsOf(text)) {
            QWidget *part = nullptr;
            if (segment.isCode) {
                part = new CodeBlock(segment.language, segment.text, this);
            } else {
                auto *flow = new FlowText(m_name, this);
                flow->showMarkdown(segment.text);
                part = flow;
            }
            m_column->insertWidget(m_column->count() - 1, part);
        }
    }
    updateMore();
}

/// What is left of a text of usual length is laid out with its beginning; of a very long one it follows as it is.
void MessageText::showMore()
{
    if (m_text.size() <= stepBytes)
        return showFirst(m_text.size());
    const std::size_t from = m_shown;
    m_shown = characterStart(m_text, std::min(m_text.size(), from + stepBytes));
    addPlain(slice(from, m_shown));
    updateMore();
}

void MessageText::updateMore()
{
    const std::size_t rest = m_text.size() - m_shown;
    m_more->setVisible(rest > 0);
    const QString all = formatBytes(qint64(m_text.size()));
    m_more->setText(
        rest <= stepBytes
            //: %1 is the size of a text, "12 KiB"
            ? tr("Show all %1").arg(all)
            : tr("Show more: %1 of %2 are here").arg(formatBytes(qint64(m_shown)), all));
}

} // namespace ui
