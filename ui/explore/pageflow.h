#pragma once

#include "app/sources/tracesource.h"

#include <QObject>
#include <QTimer>
#include <chrono>

namespace ui {

enum class PageState {
    Idle,    ///< nothing asked yet
    Loading, ///< asked, and not answered within a blink
    Empty,
    Failed,
    Full,
};

/// When a page asks its source: when it is first seen, when a person wants it, and quietly as new spans arrive, at most
/// once in an interval and only while it is seen. No widgets; UI thread.
class PageFlow final : public QObject
{
    Q_OBJECT
public:
    explicit PageFlow(app::sources::TraceSource &source, QObject *parent = nullptr);

    /// Asks anew; what is shown stays until the answer, or until it takes longer than a blink.
    void ask();
    /// The same question for more: what is shown stays.
    void askMore();
    void answered(bool isEmpty);
    /// After a quiet question the page stays as it is.
    void failed();

    /// Whether new spans can change the answer.
    void setFollowing(bool isFollowing) { m_isFollowing = isFollowing; }
    void setSeen(bool isSeen);
    void setInterval(std::chrono::milliseconds interval) { m_pause.setInterval(interval); }

    PageState state() const { return m_state; }
    bool isRunning() const { return m_isRunning; }
    /// The question under way is a refresh that nobody asked for.
    bool isQuiet() const { return m_isQuiet; }

Q_SIGNALS:
    /// Put the question now; an earlier one is void.
    void due();
    void stateChanged();

private:
    void begin(bool isQuiet);
    void end(PageState state);
    void refreshIfDue();
    void setState(PageState state);

    QTimer m_blink;
    QTimer m_pause;
    PageState m_state = PageState::Idle;
    bool m_isFollowing = true;
    bool m_isSeen = false;
    bool m_hasChanged = false;
    bool m_isRunning = false;
    bool m_isQuiet = false;
};

} // namespace ui
