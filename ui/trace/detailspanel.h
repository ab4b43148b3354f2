#pragma once

#include "ui/trace/outline.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTextEdit;

namespace ui {

class AttributesTab;
class Card;
class CopyButton;
class ElidedLabel;
class FactGrid;
class MessageBar;

/// Everything one span says: header, then Overview, Attributes, Events, Links and Raw.
class DetailsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    /// `row` -1 shows the invitation to select a span.
    void showRow(std::shared_ptr<const Outline> outline, int row);
    void setServiceColor(const QColor &color);

Q_SIGNALS:
    /// TraceQL that finds spans like this one.
    void filterRequested(const QString &traceql);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Tab { Overview, Attributes, Events, Links, Raw };
    QWidget *makeHeader();
    QWidget *makeOverview();
    QWidget *makeDocumentTab(QTextEdit *text, QPushButton *more, const QString &name);
    QWidget *makeRaw();
    void makeTabs();
    void fillHeader();
    void fillOverview();
    void fillDocuments(int most);
    void fillRaw();
    void updateDot();

    std::shared_ptr<const Outline> m_outline;
    int m_row = -1;
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
    AttributesTab *m_attributes;
    QTextEdit *m_events;
    QPushButton *m_moreEvents;
    QTextEdit *m_links;
    QPushButton *m_moreLinks;
    QPlainTextEdit *m_raw;
    CopyButton *m_copyRaw;
};

} // namespace ui
