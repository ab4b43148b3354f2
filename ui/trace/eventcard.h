#pragma once

#include "app/trace/span.h"
#include "ui/widgets/card.h"

#include <deque>
#include <string>
#include <vector>

class QVBoxLayout;

namespace ui {

/// The events of a span in order of time. Pure.
std::vector<const app::trace::Event *> eventsInTime(const app::trace::Span &span);

/// One event: when after the span's start, its name, its attributes; an exception with its stack trace.
class EventCard : public Card
{
    Q_OBJECT
public:
    /// `span` and its event outlive the card.
    EventCard(const app::trace::Span &span, const app::trace::Event &event,
              QWidget *parent = nullptr);

private:
    void addHead(const app::trace::Span &span, const app::trace::Event &event);
    std::deque<std::string> m_texts;
};

/// Attributes of an event or a link, short ones side by side with their keys, long ones below them. `texts` keeps what the
/// widgets show.
void addAttributes(QVBoxLayout &column, const app::trace::Attributes &attributes,
                   std::uint32_t dropped, std::deque<std::string> &texts, QWidget *parent);

} // namespace ui
