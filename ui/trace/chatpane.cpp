#include "ui/trace/chatpane.h"

#include "ui/theme/format.h"
#include "ui/trace/callheader.h"
#include "ui/trace/flowlist.h"
#include "ui/trace/turncard.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;

ChatPane::ChatPane(QWidget *parent) : QWidget(parent), m_list(new FlowList(this))
{
    m_list->setObjectName(u"chat"_s);
    m_list->setAccessibleName(tr("Messages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
}

void ChatPane::showTranscript(Shared transcript)
{
    m_list->setEntries(0, {}); // what is there reads from the old one
    m_transcript = std::move(transcript);
    m_unfolded.clear();
    rebuild();
    const int current = m_transcript && m_transcript->calls.size() > 1 ? headerOf(-1) : -1;
    if (current > 0)
        m_list->setTopEntry(current);
}

void ChatPane::setMarkdown(bool isMarkdown)
{
    if (isMarkdown == m_isMarkdown)
        return;
    const int top = m_list->topEntry();
    m_isMarkdown = isMarkdown;
    rebuild();
    m_list->setTopEntry(top);
}

void ChatPane::rebuild()
{
    m_entries.clear();
    const int calls = m_transcript ? int(m_transcript->calls.size()) : 0;
    for (int call = 0; call < calls; ++call)
        addEntries(call);
    m_list->setEntries(int(m_entries.size()),
                       [this](int index, QWidget *parent) { return make(index, parent); });
}

void ChatPane::addEntries(int call)
{
    const auto &made = m_transcript->calls[std::size_t(call)];
    m_entries.push_back({call, -1, false});
    if (m_unfolded.contains(call)) {
        for (int turn = 0; turn < int(made.earlier.size()); ++turn)
            m_entries.push_back({call, turn, true});
    }
    for (int turn = 0; turn < int(made.turns.size()); ++turn)
        m_entries.push_back({call, turn, false});
}

QWidget *ChatPane::make(int index, QWidget *parent)
{
    const Entry &entry = m_entries[std::size_t(index)];
    if (entry.turn < 0)
        return makeHeader(entry.call, parent);
    const auto &call = m_transcript->calls[std::size_t(entry.call)];
    const auto &turns = entry.isEarlier ? call.earlier : call.turns;
    const auto before = entry.isEarlier ? 0 : call.earlier.size();
    TurnCard::Look look;
    look.isMarkdown = m_isMarkdown;
    look.isNew = !entry.isEarlier && call.earlierCount > 0 && entry.turn < int(call.inputTurns);
    //: which message of a call, of how many
    look.place = tr("message %1 of %2")
                     .arg(formatCount(qint64(before) + entry.turn + 1),
                          formatCount(qint64(call.earlier.size() + call.turns.size())));
    return new TurnCard(turns[std::size_t(entry.turn)], look, parent);
}

CallHeader *ChatPane::makeHeader(int call, QWidget *parent)
{
    const auto &calls = m_transcript->calls;
    const auto &made = calls[std::size_t(call)];
    auto *header = new CallHeader(made, calls.size() > 1 ? call + 1 : 0, parent);
    header->setEarlierShown(m_unfolded.contains(call));
    header->setCurrent(calls.size() > 1 && isCurrent(call));
    connect(header, &CallHeader::chosen, this, [this, call] {
        const auto &span = *m_transcript->calls[std::size_t(call)].located.span;
        const QScopedValueRollback choosing(m_isChoosing, true);
        Q_EMIT spanChosen(span.traceId, span.spanId);
    });
    connect(header, &CallHeader::earlierToggled, this,
            [this, call](bool isShown) { showEarlier(call, isShown); });
    return header;
}

void ChatPane::showEarlier(int call, bool isShown)
{
    isShown ? (void)m_unfolded.insert(call) : (void)m_unfolded.erase(call);
    const int header = headerOf(call);
    const auto first = m_entries.begin() + header + 1;
    const int count = int(m_transcript->calls[std::size_t(call)].earlier.size());
    if (isShown) {
        std::vector<Entry> shown;
        for (int turn = 0; turn < count; ++turn)
            shown.push_back({call, turn, true});
        m_entries.insert(first, shown.begin(), shown.end());
        m_list->insertEntries(header + 1, count);
    } else {
        m_entries.erase(first, first + count);
        m_list->removeEntries(header + 1, count);
    }
}

bool ChatPane::isCurrent(int call) const
{
    const auto &span = *m_transcript->calls[std::size_t(call)].located.span;
    return span.spanId == m_span && span.traceId == m_trace;
}

/// The line of a call's header; -1 asks for the current call's.
int ChatPane::headerOf(int call) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.turn < 0 && (call < 0 ? isCurrent(entry.call) : entry.call == call);
    });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

void ChatPane::setCurrent(app::trace::TraceId trace, app::trace::SpanId span)
{
    m_trace = trace;
    m_span = span;
    for (int i = 0; i < m_list->count(); ++i) {
        if (auto *header = qobject_cast<CallHeader *>(m_list->widgetAt(i)))
            header->setCurrent(m_transcript->calls.size() > 1
                               && isCurrent(m_entries[std::size_t(i)].call));
    }
    if (const int header = headerOf(-1); header >= 0 && !m_isChoosing)
        m_list->setTopEntry(header);
}

} // namespace ui
