#pragma once

#include "ui/drilldown/drilltab.h"
#include "ui/models/tracelistmodel.h"

class QPushButton;

namespace ui {

class ResultsTable;

/// The matching traces, as a search lists them.
class TracesTab final : public DrillTab
{
    Q_OBJECT
public:
    static constexpr int firstLimit = 200;

    explicit TracesTab(app::sources::TraceSource &source, QWidget *parent = nullptr);

protected:
    void put() override;

private:
    void show();

    TraceListModel m_model;
    ResultsTable *m_table;
    QPushButton *m_more;
    QString m_asked;
    int m_limit = firstLimit;
};

} // namespace ui
