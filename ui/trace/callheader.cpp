#include "ui/trace/callheader.h"

#include "ui/theme/colors.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/trace/chatwords.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int barWidth = 3;

/// "2.0 s timeout" of a failed call; its exception's message where the status has none.
QString failureOf(const app::trace::Span &span)
{
    if (span.status.code != app::trace::StatusCode::Error)
        return {};
    QString message = QString::fromStdString(span.status.message).trimmed();
    for (const auto &event : span.events) {
        if (message.isEmpty())
            message = QString::fromStdString(
                std::string(app::trace::findText(event.attributes, "exception.message")));
    }
    return message.isEmpty() ? CallHeader::tr("This call failed.")
                             : CallHeader::tr("This call failed: %1").arg(message);
}

} // namespace

CallHeader::CallHeader(const app::trace::TranscriptCall &call, int number, QWidget *parent)
    : QWidget(parent)
    , m_title(new QToolButton(this))
{
    setObjectName(u"callHeader"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, 0, space::xs);
    column->setSpacing(2);
    const QString title = callTitle(call);
    m_title->setObjectName(u"callTitle"_s);
    m_title->setAutoRaise(true);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_title->setText(number > 0 ? u"%1   %2"_s.arg(formatCount(number), title) : title);
    //: %1 is the model, %2 when the call began
    m_title->setToolTip(tr("%1, %2 — select this span")
                            .arg(title, formatTime(call.located.span->startTimeUnixNano)));
    QFont bold = bodyFont();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    connect(m_title, &QToolButton::clicked, this, &CallHeader::chosen);
    column->addWidget(m_title, 0, Qt::AlignLeft);
    addLine(callFacts(call), u"callFacts"_s, false);
    addLine(failureOf(*call.located.span), u"callFailure"_s, true);
    addLine(callNote(call), u"callNote"_s, false);
    if (!call.earlier.empty())
        addEarlier(call);
}

void CallHeader::addLine(const QString &text, const QString &name, bool isError)
{
    if (text.isEmpty())
        return;
    auto *label =
        new TextLabel(isError ? TextLabel::Role::Error : TextLabel::Role::Muted, text, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(space::s, 0, 0, 0);
    layout()->addWidget(label);
}

void CallHeader::addEarlier(const app::trace::TranscriptCall &call)
{
    m_earlierText = call.earlierCount == 1
        ? tr("1 earlier message, unchanged")
        //: the messages at the beginning of a prompt that the call before was already sent
        : tr("%1 earlier messages, unchanged", nullptr, pluralNumber(qint64(call.earlierCount)))
              .arg(formatCount(qint64(call.earlierCount)));
    m_earlier = new QToolButton(this);
    m_earlier->setObjectName(u"earlierMessages"_s);
    m_earlier->setText(m_earlierText);
    m_earlier->setAutoRaise(true);
    m_earlier->setCheckable(true);
    m_earlier->setFocusPolicy(Qt::StrongFocus);
    m_earlier->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_earlier, &QToolButton::clicked, this, [this](bool isShown) {
        setEarlierShown(isShown);
        Q_EMIT earlierToggled(isShown);
    });
    static_cast<QVBoxLayout *>(layout())->addWidget(m_earlier, 0, Qt::AlignLeft);
    setEarlierShown(false);
}

void CallHeader::setEarlierShown(bool isShown)
{
    if (!m_earlier)
        return;
    m_earlier->setChecked(isShown);
    m_earlier->setIcon(icon(isShown ? u"chevron-down"_s : u"chevron-right"_s, palette()));
}

void CallHeader::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    m_title->setAccessibleDescription(isCurrent ? tr("The selected span") : QString());
    update();
}

void CallHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_earlier)
        setEarlierShown(m_earlier->isChecked());
}

void CallHeader::paintEvent(QPaintEvent *)
{
    if (!m_isCurrent)
        return;
    QPainter painter(this);
    painter.fillRect(0, space::s, barWidth, height() - 2 * space::s, colorsFor(palette()).accent);
}

} // namespace ui
