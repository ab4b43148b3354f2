#pragma once

#include "ui/trace/outline.h"

#include <QWidget>

class QLabel;
class QMenu;

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
    /// The menu of what else can be done with the trace is about to show, empty.
    void menuWanted(QMenu *menu);

private:
    void addMenu();
    void fillFacts(const Outline &outline);

    IconButton *m_back;
    ElidedLabel *m_name;
    QLabel *m_id;
    CopyButton *m_copyId;
    IconButton *m_more;
    QLabel *m_facts;
    QWidget *m_errors;
    ServiceLegend *m_legend;
    QLabel *m_repairs;
};

} // namespace ui
