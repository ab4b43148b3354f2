#include "ui/windows/statusline.h"

#include "ui/theme/colors.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int iconSize = 14;

QString iconName(Status::Level level, const QString &whenOff)
{
    switch (level) {
    case Status::Level::Ok: return u"check"_s;
    case Status::Level::Warning: return u"warning"_s;
    case Status::Level::Error: return u"error"_s;
    case Status::Level::Off: break;
    }
    return whenOff;
}

QColor tone(Status::Level level, const Colors &colors)
{
    switch (level) {
    case Status::Level::Ok: return colors.ok;
    case Status::Level::Warning: return colors.warning;
    case Status::Level::Error: return colors.error;
    case Status::Level::Off: break;
    }
    return colors.muted;
}

void setIcon(QLabel *label, const QString &name, const QColor &color, QPalette palette)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, color);
    label->setPixmap(ui::icon(name, palette).pixmap(iconSize, iconSize));
}

} // namespace

StatusLine::StatusLine(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, 0, space::m, 0);
    row->setSpacing(space::l);
    m_receiver = makeItem(u"receiverStatus"_s);
    m_received = makeItem(u"receivedStatus"_s);
    m_gateway = makeItem(u"gatewayStatus"_s);
    m_calls = makeItem(u"callsStatus"_s);
    row->addStretch(1);
    m_destinations = makeItem(u"destinationStatus"_s);
    m_store = makeItem(u"storeStatus"_s);
    show({});
}

StatusLine::Item StatusLine::makeItem(const QString &objectName)
{
    Item item{new QWidget(this), nullptr, nullptr};
    item.icon = new QLabel(item.box);
    item.text = new TextLabel(TextLabel::Role::Caption, {}, item.box);
    item.text->setObjectName(objectName);
    auto *row = new QHBoxLayout(item.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addWidget(item.icon);
    row->addWidget(item.text);
    layout()->addWidget(item.box);
    return item;
}

void StatusLine::show(const Status &status)
{
    m_status = status;
    fill(m_receiver, status.receiver, u"pause"_s);
    const bool hasReceived = status.spansReceived > 0;
    fill(m_received, u"live"_s,
         hasReceived ? tr("%1 spans received", nullptr, pluralNumber(status.spansReceived))
                           .arg(formatCount(status.spansReceived))
                     : QString());
    fill(m_gateway, status.gateway, u"pause"_s);
    fill(m_calls, u"live"_s,
         status.gatewayCalls > 0 ? tr("%1 calls", nullptr, pluralNumber(status.gatewayCalls))
                                       .arg(formatCount(status.gatewayCalls))
                                 : QString());
    m_calls.box->setToolTip(status.gateway.detail);
    fill(m_destinations, status.destinations, u"cloud-off"_s);
    //: %1 is a count of traces, %2 a size such as "1.50 MiB"
    fill(m_store, u"trace"_s,
         tr("%1 traces, %2", nullptr, pluralNumber(status.storeTraces))
             .arg(formatCount(status.storeTraces), formatBytes(status.storeBytes)));
    m_store.box->setToolTip(tr("%1 spans are stored", nullptr, pluralNumber(status.storeSpans))
                                .arg(formatCount(status.storeSpans)));
}

void StatusLine::fill(const Item &item, const Status::Part &part, const QString &iconWhenOff) const
{
    const auto colors = colorsFor(palette());
    setIcon(item.icon, iconName(part.level, iconWhenOff), tone(part.level, colors), palette());
    item.text->setText(part.text);
    item.box->setToolTip(part.detail);
    item.box->setVisible(!part.text.isEmpty());
}

void StatusLine::fill(const Item &item, const QString &iconName, const QString &text) const
{
    setIcon(item.icon, iconName, colorsFor(palette()).muted, palette());
    item.text->setText(text);
    item.box->setVisible(!text.isEmpty());
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show(m_status);
}

} // namespace ui
