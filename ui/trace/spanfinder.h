#pragma once

#include "ui/trace/find.h"

#include <QFutureWatcher>
#include <QObject>

namespace ui {

/// Looks for a text in a trace on a pool thread. What is asked last counts.
class SpanFinder : public QObject
{
    Q_OBJECT
public:
    struct Found {
        std::shared_ptr<const std::vector<std::int32_t>> rows; ///< in order
        bool isComplete = false; ///< false: the first ones, the others follow
    };
    explicit SpanFinder(QObject *parent = nullptr);
    ~SpanFinder() override;

    /// An empty text ends the search.
    void find(std::shared_ptr<const Outline> outline, const QString &text);
    void cancel();

Q_SIGNALS:
    void found(const ui::SpanFinder::Found &found);

private:
    QFutureWatcher<Found> m_watcher;
};

} // namespace ui
