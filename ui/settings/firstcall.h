#pragma once

#include "app/sources/tracesource.h"

#include <QObject>
#include <QString>

namespace ui {

/// Waits for the first trace that begins from now on.
class FirstCall final : public QObject
{
    Q_OBJECT
public:
    /// Outlives it.
    explicit FirstCall(app::sources::TraceSource &source, QObject *parent = nullptr);

    /// Forgets what was seen.
    void wait();
    bool isWaiting() const { return m_isWaiting; }

Q_SIGNALS:
    void seen(const app::trace::TraceId &id, const QString &name);

private:
    void look();
    void take(const app::query::SearchAnswer &answer);

    app::sources::TraceSource &m_source;
    app::UnixNano m_since = 0;
    bool m_isWaiting = false;
    bool m_isLooking = false;
    bool m_looksAgain = false; ///< something came while it looked
};

} // namespace ui
