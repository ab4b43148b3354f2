#pragma once

#include "app/broadcast/health.h"

#include <QSet>
#include <QUuid>

namespace ui {

/// Nothing gets through: delivery has stopped, or the newest three requests failed, whatever the reason. Pure.
bool isFailing(const app::broadcast::Health &health);

/// Tells that a destination has begun to fail, once; again only after something was taken in between.
class FailureWatch final
{
public:
    /// True exactly where `health` is the first to say so.
    bool hasBegunToFail(const app::broadcast::Health &health);
    bool isFailing(const QUuid &destination) const { return m_failing.contains(destination); }
    void forget(const QUuid &destination) { m_failing.remove(destination); }

private:
    QSet<QUuid> m_failing;
};

} // namespace ui
