#pragma once

#include "ui/trace/latest.h"
#include "ui/trace/statistics.h"

#include <QWidget>

class QComboBox;

namespace ui {

class StatisticsModel;
class TraceTable;

/// The spans of a trace in groups by name, service, kind, status or any attribute the trace has.
class StatisticsView : public QWidget
{
    Q_OBJECT
public:
    explicit StatisticsView(QWidget *parent = nullptr);
    /// Null empties the view; `choice` may be null.
    void showTrace(std::shared_ptr<const Outline> outline, std::shared_ptr<const Analysis> analysis,
                   std::shared_ptr<const RowChoice> choice);
    TraceTable *table() const { return m_table; }

    /// "name", "service", "kind", "status", or "." and an attribute's key: for keeping.
    QString groupedBy() const;
    void groupBy(const QString &kept);

private:
    using Keys = std::shared_ptr<const std::vector<std::string>>;
    void fillKeys(const std::vector<std::string> &attributes);
    void applyKey();

    QComboBox *m_keys;
    StatisticsModel *m_model;
    TraceTable *m_table;
    std::shared_ptr<const Outline> m_outline;
    QString m_wanted; ///< to be chosen once the keys are known
    Latest<Keys> m_listing;
};

} // namespace ui
