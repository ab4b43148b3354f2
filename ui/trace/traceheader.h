#pragma once

#include "ui/trace/outline.h"

#include <QWidget>

class QLabel;

namespace ui {

class CopyButton;
class ElidedLabel;
class IconButton;
class ServiceLegend;
class WaterfallView;

/// Name, id, start, duration, number of spans and errors, and the services of a trace.
class TraceHeader : public QWidget
{
    Q_OBJECT
public:
    explicit TraceHeader(QWidget *parent = nullptr);
    /// While the trace is on its way only its id is known.
    void showId(app::trace::TraceId id);
    /// Colours come from `view`, so that legend and bars agree.
    void showOutline(const Outline &outline, const WaterfallView &view);

Q_SIGNALS:
    void backRequested();
    void errorRequested();

private:
    void fillFacts(const Outline &outline);

    IconButton *m_back;
    ElidedLabel *m_name;
    QLabel *m_id;
    CopyButton *m_copyId;
    QLabel *m_facts;
    QWidget *m_errors;
    ServiceLegend *m_legend;
    QLabel *m_repairs;
};

} // namespace ui
