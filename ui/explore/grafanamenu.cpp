#include "ui/explore/grafanamenu.h"

#include "app/sources/grafanalinks.h"
#include "app/traceql/parser.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

using namespace app::sources;

struct GrafanaMenu {
    Q_DECLARE_TR_FUNCTIONS(ui::GrafanaMenu)
};

/// The only one that is asked and remote; several have no page of their own.
std::optional<SavedSource> onlyRemote(const ChosenSource &source)
{
    return source.chosen().size() == 1 ? source.saved().find(source.chosen().first())
                                       : std::nullopt;
}

void addPage(QMenu &menu, const QString &objectName, const QString &text, const QUrl &url)
{
    auto *action = menu.addAction(text);
    action->setObjectName(objectName);
    action->setData(url);
    QObject::connect(action, &QAction::triggered, &menu, [url] { QDesktopServices::openUrl(url); });
}

void addCurl(QMenu &menu, const SavedSource &source, const TempoRequest &request)
{
    auto *action = menu.addAction(GrafanaMenu::tr("Copy as curl, without the secret"));
    action->setObjectName(u"copyCurl"_s);
    QObject::connect(action, &QAction::triggered, &menu, [line = curlOf(source, request)] {
        QGuiApplication::clipboard()->setText(line);
    });
}

TempoRequest requestFor(const std::string &query, const app::store::TimeRange &range)
{
    const auto parsed = app::traceql::parse(query);
    if (parsed && parsed->metrics)
        return metricsRequest({.query = query,
                               .startUnixNano = range.startUnixNano,
                               .endUnixNano = range.endUnixNano});
    return searchRequest({.query = query, .range = range}, range);
}

} // namespace

void addQueryLinks(QMenu &menu, const ChosenSource &source, const QString &query,
                   const app::store::TimeRange &range)
{
    const auto saved = onlyRemote(source);
    if (!saved)
        return;
    const auto text = query.toStdString();
    if (const auto pages = pagesOf(*saved)) {
        addPage(menu, u"openExplore"_s, GrafanaMenu::tr("Open in Grafana Explore"),
                exploreQuery(*pages, text, range));
        if (const auto url = drilldownQuery(*pages, text, range))
            addPage(menu, u"openDrilldown"_s, GrafanaMenu::tr("Open in Traces Drilldown"), *url);
    }
    addCurl(menu, *saved, requestFor(text, range));
}

void addTraceLinks(QMenu &menu, const ChosenSource &source, const app::trace::TraceId &id,
                   const app::store::TimeRange &range)
{
    const auto saved = onlyRemote(source);
    if (!saved)
        return;
    if (const auto pages = pagesOf(*saved)) {
        addPage(menu, u"openExplore"_s, GrafanaMenu::tr("Open in Grafana Explore"),
                exploreTrace(*pages, id, {}, range));
        addPage(menu, u"openDrilldown"_s, GrafanaMenu::tr("Open in Traces Drilldown"),
                drilldownTrace(*pages, id, range));
    }
    addCurl(menu, *saved, traceRequest(id, ApiVersion::V2));
}

} // namespace ui
