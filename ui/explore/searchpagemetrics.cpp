#include "app/traceql/parser.h"
#include "ui/explore/metricspane.h"
#include "ui/explore/querybar.h"
#include "ui/explore/resultpane.h"
#include "ui/explore/searchpage.h"
#include "ui/explore/timestrip.h"
#include "ui/theme/format.h"
#include "ui/widgets/textlabel.h"

#include <QRegularExpression>
#include <QStackedWidget>

/// What the page does beside searching: metrics queries, counts over time, a trace by its id.
namespace ui {
using namespace Qt::StringLiterals;
namespace {

using namespace std::chrono_literals;
constexpr auto quietPause = 5s;

/// A mistake in the text, which the query line shows in its place.
bool isMistake(const app::Error &error)
{
    return error.kind == app::Error::Kind::Invalid || error.kind == app::Error::Kind::Unsupported;
}

} // namespace

void SearchPage::wireMetrics()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(quietPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchPage::askQuietly);
    connect(&m_metrics, &MetricsFlow::runningChanged, this, &SearchPage::showRunning);
    connect(&m_metrics, &MetricsFlow::answered, this, &SearchPage::showCounts);
    connect(&m_metrics, &MetricsFlow::failed, this, [this](const app::Error &error) {
        if (isMistake(error))
            m_bar->showError(error);
        m_metricsPane->showFailure(error);
        showCounts();
    });
    connect(m_metricsPane, &MetricsPane::traceOpened, this,
            [this](const app::trace::TraceId &id) { Q_EMIT traceOpened(id, {}); });
    connect(m_metricsPane, &MetricsPane::rangeChosen, this, &SearchPage::chooseRange);
    connect(m_metricsPane, &MetricsPane::widerRangeRequested, this, &SearchPage::widenTime);
    connect(m_metricsPane, &MetricsPane::instantToggled, this, &SearchPage::ask);
    connect(m_metricsPane, &MetricsPane::retryRequested, this, &SearchPage::ask);
    connect(m_strip, &TimeStrip::rangeChosen, this, &SearchPage::chooseRange);
    connect(m_strip, &TimeStrip::widerRangeRequested, this, &SearchPage::widenTime);
}

bool SearchPage::isMetrics() const { return m_body->currentWidget() == m_metricsPane; }

void SearchPage::askMetrics(const MetricsShape &shape)
{
    m_flow.cancel();
    m_strip->cancel();
    m_strip->setVisible(false);
    m_body->setCurrentWidget(m_metricsPane);
    m_metricsPane->setShape(shape);
    m_metrics.ask({m_bar->query().toStdString(), m_bar->time(), m_metricsPane->isInstant()},
                  m_now());
}

/// A mistake leaves the counts of the query before, as it leaves its traces.
void SearchPage::askStrip()
{
    const auto query = m_bar->query();
    if (query.trimmed().isEmpty() || app::traceql::parseAndCheck(query.toStdString()))
        m_strip->ask(query, m_bar->time(), m_now());
}

/// New spans have come: look again, but seldom, and only where somebody sees it.
void SearchPage::askQuietly()
{
    if (!m_isLive || !isVisible() || !m_bar->time().isRelative() || !m_hasAsked)
        return;
    if (!isMetrics())
        m_strip->ask(m_flow.query(), m_flow.time(), m_now());
    else if (!m_metrics.isRunning())
        m_metrics.ask(m_metrics.question(), m_now());
}

/// Somebody has pasted the id of a trace where a query stands.
std::optional<app::trace::TraceId> SearchPage::typedTrace() const
{
    static const QRegularExpression digits(u"^[0-9a-fA-F]{16,32}$"_s);
    const auto text = m_bar->query().trimmed();
    if (!digits.match(text).hasMatch())
        return {};
    return app::trace::traceIdFromShortHex(text.toStdString());
}

bool SearchPage::openTypedTrace()
{
    const auto id = typedTrace();
    if (id)
        Q_EMIT traceOpened(*id, {});
    return id.has_value();
}

void SearchPage::showRunning() { m_bar->setRunning(m_flow.isRunning() || m_metrics.isRunning()); }

void SearchPage::chooseRange(double startMs, double endMs)
{
    const auto time = between(startMs, endMs);
    m_bar->setTime(time);
    chooseTime(time);
}

void SearchPage::widenTime()
{
    const auto time = wider(m_bar->time(), m_now());
    m_bar->setTime(time);
    chooseTime(time);
}

QString SearchPage::inspectedMetricsText() const
{
    if (m_metricsPane->statusText().isEmpty())
        return {};
    const auto elapsed = std::chrono::nanoseconds(m_metrics.elapsed()).count();
    const auto spans = m_metrics.inspectedSpans();
    //: %2 is a duration
    return tr("Inspected %1 span(s) in %2", nullptr, pluralNumber(spans))
        .arg(formatCount(spans),
             elapsed > 0 ? formatDuration(std::uint64_t(elapsed)) : tr("less than 1 ms"));
}

} // namespace ui
