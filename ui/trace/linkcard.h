#pragma once

#include "app/trace/span.h"
#include "ui/widgets/card.h"

#include <deque>
#include <string>

namespace ui {

struct Outline;

/// One link, from the shown span or to it: where the other end is, with a button that goes there.
class LinkCard : public Card
{
    Q_OBJECT
public:
    /// A link of the shown span; `outline` knows the spans of its own trace. All outlive the card.
    LinkCard(const Outline &outline, const app::trace::Link &link, QWidget *parent = nullptr);
    /// The span in row `from` links to the shown one.
    LinkCard(const Outline &outline, int from, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const app::trace::TraceId &trace, const app::trace::SpanId &span);

private:
    void fill(const Outline &outline, int row, const QString &title, const app::trace::Link &link);

    std::deque<std::string> m_texts;
};

} // namespace ui
