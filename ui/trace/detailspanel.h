#pragma once

#include "ui/trace/outline.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace ui {

struct Analysis;
class AttributesTab;
class Card;
class ConversationView;
class CopyButton;
class ElidedLabel;
class FactGrid;
class FlowList;
class MessageBar;
class RawTab;

/// Everything one span says: header, then Overview, Messages, Attributes, Events, Links and Raw.
class DetailsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    /// `row` -1 shows the invitation to select a span.
    void showRow(std::shared_ptr<const Outline> outline, int row);
    void setServiceColor(const QColor &color);
    /// The calls of the trace, for going from one to the next; null until they are known.
    void setAnalysis(std::shared_ptr<const Analysis> analysis);

Q_SIGNALS:
    /// TraceQL that finds spans like this one.
    void filterRequested(const QString &traceql);
    /// Another span of this trace.
    void rowChosen(int row);
    /// The other end of a link.
    void spanRequested(const app::trace::TraceId &trace, const app::trace::SpanId &span);
    void sessionRequested();
    void groupRequested(const QString &key);
    void columnRequested(const QString &key);

private:
    enum Tab { Overview, Messages, Attributes, Events, Links, Raw };
    QWidget *makeHeader();
    QWidget *makeOverview();
    void makeTabs();
    void fillHeader();
    void fillOverview();
    void fillEvents();
    void fillLinks();
    void updateDot();
    void showTabs();

    std::shared_ptr<const Outline> m_outline;
    std::shared_ptr<const Analysis> m_analysis;
    int m_row = -1;
    int m_wantedTab = 0; ///< what a person chose last; other spans may not have it
    bool m_isFilling = false;
    QColor m_serviceColor;
    QStackedWidget *m_stack;
    QLabel *m_dot;
    ElidedLabel *m_name;
    ElidedLabel *m_service;
    ElidedLabel *m_spanId;
    CopyButton *m_copyId;
    QTabWidget *m_tabs;
    MessageBar *m_status;
    Card *m_llm;
    FactGrid *m_llmFacts;
    FactGrid *m_facts;
    ConversationView *m_messages;
    AttributesTab *m_attributes;
    FlowList *m_events;
    FlowList *m_links;
    RawTab *m_raw;
};

} // namespace ui
