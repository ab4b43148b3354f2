#include "ui/trace/eventcard.h"

#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/trace/attributefilter.h"
#include "ui/trace/factgrid.h"
#include "ui/trace/messagetext.h"
#include "ui/trace/stackview.h"
#include "ui/trace/waterfalltext.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

using app::trace::Event;
using app::trace::Span;

constexpr std::size_t longestFact = 240;
constexpr auto stackKey = "exception.stacktrace";

QString sinceStart(const Span &span, const Event &event)
{
    if (event.timeUnixNano < span.startTimeUnixNano)
        return u"−"_s + formatDuration(span.startTimeUnixNano - event.timeUnixNano);
    return u"+"_s + formatDuration(event.timeUnixNano - span.startTimeUnixNano);
}

bool isFact(const std::string &text)
{
    return text.size() <= longestFact && text.find('\n') == std::string::npos;
}

} // namespace

std::vector<const Event *> eventsInTime(const Span &span)
{
    std::vector<const Event *> events;
    events.reserve(span.events.size());
    for (const auto &event : span.events)
        events.push_back(&event);
    std::stable_sort(events.begin(), events.end(), [](const Event *a, const Event *b) {
        return a->timeUnixNano < b->timeUnixNano;
    });
    return events;
}

void addAttributes(QVBoxLayout &column, const app::trace::Attributes &attributes,
                   std::uint32_t dropped, std::deque<std::string> &texts, QWidget *parent)
{
    QList<Fact> facts;
    auto *grid = new FactGrid(FactGrid::Form::Lines, parent);
    column.addWidget(grid);
    for (const auto &attribute : attributes) {
        const auto *text = attribute.value.get<std::string>();
        if (attribute.key == stackKey && text) {
            column.addWidget(new StackView(*text, parent));
            continue;
        }
        std::string shown = app::trace::toText(attribute.value);
        if (isFact(shown)) {
            facts.append({oneLine(attribute.key), QString::fromStdString(shown)});
            continue;
        }
        const auto &kept = texts.emplace_back(indentedJson(shown));
        column.addWidget(
            new MessageText(kept, MessageText::Form::Code, oneLine(attribute.key), parent));
    }
    if (dropped > 0)
        facts.append({EventCard::tr("Dropped by the sender"), formatCount(dropped)});
    grid->setVisible(!facts.isEmpty());
    grid->setFacts(facts);
}

EventCard::EventCard(const Span &span, const Event &event, QWidget *parent) : Card(parent)
{
    setObjectName(u"event"_s);
    setAccessibleName(oneLine(event.name));
    addHead(span, event);
    addAttributes(*contentLayout(), event.attributes, event.droppedAttributesCount, m_texts, this);
}

void EventCard::addHead(const Span &span, const Event &event)
{
    const bool isError = event.name == "exception";
    auto *name = new TextLabel(isError ? TextLabel::Role::Error : TextLabel::Role::Body,
                               oneLine(event.name), this);
    name->setObjectName(u"eventName"_s);
    QFont bold = bodyFont();
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    auto *time = new TextLabel(TextLabel::Role::Muted, sinceStart(span, event), this);
    time->setObjectName(u"eventTime"_s);
    time->setToolTip(formatTime(event.timeUnixNano));
    auto *line = new QHBoxLayout;
    line->addWidget(name, 1);
    line->addWidget(time);
    contentLayout()->addLayout(line);
}

} // namespace ui
