#pragma once

#include "ui/drilldown/drillstate.h"
#include "ui/explore/pageflow.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace ui {

class BreakdownTab;
class CopyButton;
class DrillCard;
class DrillTab;
class ElidedLabel;
class QueryBar;
class QueryFacts;
class TextLabel;

/// From "how many, how many failed, how long" to what is behind it, without writing a query: a filter, three cards, and
/// for the chosen one five ways to take it apart. Every number's query can be read, copied and opened in the search.
class DrilldownPage final : public QWidget
{
    Q_OBJECT
public:
    explicit DrilldownPage(app::sources::TraceSource &source, QWidget *parent = nullptr);
    ~DrilldownPage() override;

    DrillState state() const;
    /// Asks again where the question is another one.
    void restore(const DrillState &state);
    void setTime(const TimeChoice &time);
    /// One step to undo in the filter line.
    void addCondition(const app::traceql::Condition &condition);
    void focusTabs();

Q_SIGNALS:
    void searchRequested(const QString &query);
    void traceOpened(const app::trace::TraceId &id, const app::trace::SpanId &span);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeCards(app::sources::TraceSource &source);
    void makeTabs(app::sources::TraceSource &source);
    void addTab(DrillTab *tab, const QString &word);
    QWidget *makeSelectionRow();
    QWidget *makeQueryRow();
    void wire();
    void askCards();
    void applyFilter();
    void choose(double startMs, double endMs);
    void tellTabs();
    void tellQuery();
    DrillTab *currentTab() const;

    PageFlow m_pace;
    DrillSubject m_subject;
    QueryFacts *m_facts;
    QueryBar *m_bar;
    QList<DrillCard *> m_cards;
    QButtonGroup *m_choice;
    QWidget *m_selectionRow;
    TextLabel *m_selection;
    QPushButton *m_letGo;
    QTabBar *m_tabBar;
    QStackedWidget *m_tabs;
    BreakdownTab *m_breakdown;
    TextLabel *m_note;
    ElidedLabel *m_query;
    CopyButton *m_copy;
    QPushButton *m_search;
    bool m_isLive = true;
};

} // namespace ui
