#pragma once

#include "ui/drilldown/drilltab.h"
#include "ui/explore/metricsflow.h"
#include "ui/models/celltablemodel.h"

#include <QHash>

namespace ui {

class CellTable;

/// An exception of one type and message among the matching spans.
struct DrillException {
    QString type;
    QString message;
    double count = 0;
    app::UnixNano lastSeen = 0; ///< end of the step it was last counted in
    app::trace::TraceId trace;  ///< one of those that hold it; null where none is known
};
/// Most frequent first. Pure.
QList<DrillException> exceptionsOf(const app::query::MetricsAnswer &counts);

/// Exceptions by type and message: how often, when last, and a trace of each.
class ExceptionsTab final : public DrillTab
{
    Q_OBJECT
public:
    explicit ExceptionsTab(app::sources::TraceSource &source, QWidget *parent = nullptr);

protected:
    void put() override;

private:
    void show(const app::query::MetricsAnswer &answer);

    MetricsFlow m_flow;
    CellTableModel m_model;
    CellTable *m_table;
    QHash<QString, app::trace::TraceId> m_traces; ///< by row key
};

} // namespace ui
