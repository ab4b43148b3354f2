#pragma once

#include "app/trace/transcript.h"

#include <QWidget>
#include <memory>
#include <set>
#include <vector>

namespace ui {

class CallHeader;
class FlowList;

/// A transcript as a chat: under each call's header its messages. Thousands of messages cost what is on screen.
class ChatPane : public QWidget
{
    Q_OBJECT
public:
    using Shared = std::shared_ptr<const app::trace::Transcript>;
    explicit ChatPane(QWidget *parent = nullptr);

    /// Null empties it. With one call it begins where the news begin.
    void showTranscript(Shared transcript);
    const Shared &transcript() const { return m_transcript; }
    void setMarkdown(bool isMarkdown);
    /// Marks the call of this span; scrolls to it unless the person chose it here.
    void setCurrent(app::trace::TraceId trace, app::trace::SpanId span);
    FlowList *list() const { return m_list; }

Q_SIGNALS:
    void spanChosen(const app::trace::TraceId &trace, const app::trace::SpanId &span);

private:
    /// A line of the list: the header of a call (`turn` -1), or one of its messages.
    struct Entry {
        int call;
        int turn;
        bool isEarlier;
    };
    QWidget *make(int index, QWidget *parent);
    CallHeader *makeHeader(int call, QWidget *parent);
    void rebuild();
    void addEntries(int call);
    void showEarlier(int call, bool isShown);
    bool isCurrent(int call) const;
    int headerOf(int call) const;

    Shared m_transcript;
    std::vector<Entry> m_entries;
    std::set<int> m_unfolded; ///< calls whose earlier messages are shown
    app::trace::TraceId m_trace;
    app::trace::SpanId m_span;
    bool m_isMarkdown = true;
    bool m_isChoosing = false; ///< the selection comes from here
    FlowList *m_list;
};

} // namespace ui
