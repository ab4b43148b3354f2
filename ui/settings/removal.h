#pragma once

#include "app/base/result.h"
#include "app/broadcast/destination.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>

namespace app::broadcast {
class Destinations;
}

namespace ui {

/// Deleting a destination with time to think again: it is switched off at once and removed, with its key, when the
/// time is over, when another one is deleted, or when this object goes.
class Removal final : public QObject
{
    Q_OBJECT
public:
    explicit Removal(app::broadcast::Destinations &destinations, QObject *parent = nullptr);
    ~Removal() override;

    void setTimeToUndo(std::chrono::milliseconds time) { m_timer.setInterval(time); }

    void remove(const app::broadcast::Destination &destination);
    void undo();
    bool isRemoving(const QUuid &id) const { return m_removed && m_removed->id == id; }

Q_SIGNALS:
    void changed();                       ///< what isRemoving() answers
    void failed(const app::Error &error); ///< the destination is gone, its key could not be removed

private:
    void commit();

    app::broadcast::Destinations &m_destinations;
    std::optional<app::broadcast::Destination> m_removed; ///< as it was before
    QTimer m_timer;
};

} // namespace ui
