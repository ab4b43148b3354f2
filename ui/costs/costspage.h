#pragma once

#include "app/sources/tracesource.h"
#include "ui/costs/costchart.h"
#include "ui/costs/costflow.h"
#include "ui/explore/pageflow.h"
#include "ui/models/celltablemodel.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;

namespace ui {

class CellTable;
class ChartLegend;
class MessageBar;
class StatePane;
class TextLabel;
class TimeChart;
class TimePick;
struct TimeChoice;

/// What calls to models cost and how many tokens they took: by model, key, user, session or day, over time and in a
/// table, against a daily budget. Asks when it is first shown, and follows as spans arrive while it is seen.
class CostsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit CostsPage(app::sources::TraceSource &source, QWidget *parent = nullptr);
    ~CostsPage() override;

    TimeChoice time() const;
    void setTime(const TimeChoice &time);
    /// In dollars; 0: none.
    void setDailyBudget(double dollars);
    void focusTable();
    /// Errors: as QSaveFile has them.
    app::Result<> exportTo(const QString &path) const;

Q_SIGNALS:
    /// Find these calls.
    void searchRequested(const QString &query);
    /// By the person.
    void dailyBudgetChanged(double dollars);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeBar();
    void layOut();
    void wire();
    CostGrouping grouping() const;
    void take(const CostReport &report);
    void showState();
    void showChart();
    void showTexts();
    void chooseFile();

    PageFlow m_pace;
    CostFlow m_costs;
    CellTableModel m_model;
    CostReport m_report;
    QComboBox *m_grouping;
    QComboBox *m_axis;
    QDoubleSpinBox *m_budget;
    QPushButton *m_export;
    TimePick *m_time;
    MessageBar *m_news;
    TextLabel *m_total;
    TextLabel *m_cache;
    TextLabel *m_today;
    TimeChart *m_chart;
    ChartLegend *m_legend;
    CellTable *m_table;
    StatePane *m_pane;
    TextLabel *m_status;
};

} // namespace ui
