#include "app/main/trayfeed.h"

#include "app/async/deliver.h"
#include "ui/settings/typewords.h"

#include <QCoreApplication>
#include <QSet>
#include <chrono>

namespace app {

using namespace Qt::StringLiterals;
using broadcast::Health;

namespace {

const auto failing = "failing "_L1;

QString problemOf(const QUuid &destination) { return failing + destination.toString(); }

} // namespace

TrayFeed::TrayFeed(Engine &engine, ui::MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(500));
    connect(&m_soon, &QTimer::timeout, this, &TrayFeed::publish);
    connect(&engine, &Engine::healthChanged, this, &TrayFeed::take);
    connect(&engine.destinations(), &broadcast::Destinations::changed, this, &TrayFeed::follow);
    connect(&m_tray, &ui::Tray::openAsked, this, &TrayFeed::windowAsked);
    connect(&m_tray, &ui::Tray::lastErrorAsked, this,
            [this] { Q_EMIT settingsAsked(u"observability"_s); });
    connect(&m_tray, &ui::Tray::lastTraceAsked, this, &TrayFeed::openLastTrace);
    connect(&m_tray, &ui::Tray::pauseAsked, this, &TrayFeed::pauseAll);
    connect(&m_tray, &ui::Tray::quitAsked, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    publish();
}

bool TrayFeed::isOwnProblem(const QString &id) { return id.startsWith(failing); }

/// A destination that is gone or switched off fails no longer.
void TrayFeed::follow()
{
    QSet<QUuid> enabled;
    for (const auto &one : m_engine.destinations().all())
        if (one.enabled)
            enabled.insert(one.id);
    for (const auto &known : m_health.keys()) {
        if (m_engine.destinations().isEnabled() && enabled.contains(known))
            continue;
        m_watch.forget(known);
        m_window.clearProblem(problemOf(known));
        m_health.remove(known);
    }
    publish();
}

void TrayFeed::take(const Health &health)
{
    m_health.insert(health.destination, health);
    const bool wasFailing = m_watch.isFailing(health.destination);
    if (m_watch.hasBegunToFail(health))
        tellOfFailure(health);
    else if (wasFailing && !m_watch.isFailing(health.destination))
        m_window.clearProblem(problemOf(health.destination));
    if (!m_soon.isActive())
        m_soon.start();
}

void TrayFeed::tellOfFailure(const Health &health)
{
    for (const auto &one : m_engine.destinations().all()) {
        if (one.id != health.destination)
            continue;
        const auto words = ui::describe(health.lastFailure, one);
        const auto title = tr("“%1” gets no traces").arg(one.name);
        const auto text = words.title + u' ' + words.advice;
        if (!m_tray.notify(title, text))
            m_window.showProblem({.id = problemOf(one.id),
                                  .title = title,
                                  .text = text,
                                  .action = tr("Open settings")});
    }
}

void TrayFeed::publish()
{
    m_tray.setState(ui::trayState(m_engine.destinations().isEnabled(),
                                  m_engine.destinations().all(), m_health));
}

void TrayFeed::pauseAll(bool isPaused)
{
    for (const auto &one : m_engine.destinations().all())
        if (one.enabled)
            m_engine.destinations().setDestinationPaused(one.id, isPaused);
}

void TrayFeed::openLastTrace()
{
    query::SearchRequest request;
    request.query = "{ }";
    request.limit = 1;
    deliver(m_engine.source().search(request), this,
            [this](const Result<query::SearchAnswer> &answer) {
                Q_EMIT windowAsked();
                if (answer && !answer->traces.empty())
                    m_window.openTrace(answer->traces.front().summary.id);
            });
}

} // namespace app
