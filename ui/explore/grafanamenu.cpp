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

/// One source's part of the menu.
class LinkList
{
public:
    LinkList(QMenu &menu, const SavedSource &source, bool isNamed)
        : m_menu(menu)
        , m_source(source)
        , m_name(isNamed ? QString(source.name).replace(u'&', u"&&"_s) : QString())
    {
    }
    /// Without a `url` it is disabled, and says why.
    void addPage(const QString &objectName, const QString &text, const std::optional<QUrl> &url,
                 const QString &reason)
    {
        auto *action = add(objectName, url ? text : text + u" ("_s + reason + u')');
        action->setEnabled(url.has_value());
        if (!url)
            return;
        action->setData(*url);
        QObject::connect(action, &QAction::triggered, &m_menu,
                         [url = *url] { QDesktopServices::openUrl(url); });
    }
    void addCurl(const TempoRequest &request)
    {
        auto *action = add(u"copyCurl"_s, GrafanaMenu::tr("Copy as curl, without the secret"));
        QObject::connect(action, &QAction::triggered, &m_menu, [line = curlOf(m_source, request)] {
            QGuiApplication::clipboard()->setText(line);
        });
    }

private:
    QAction *add(const QString &objectName, const QString &text)
    {
        auto *action = m_menu.addAction(m_name.isEmpty() ? text : m_name + u": "_s + text);
        action->setObjectName(objectName);
        return action;
    }

    QMenu &m_menu;
    const SavedSource m_source;
    const QString m_name;
};

struct Pages {
    std::optional<QUrl> explore;
    std::optional<QUrl> drilldown;
};

QString whyNoPages(const SavedSource &source)
{
    return source.kind == SavedSource::Kind::GrafanaCloud
        ? GrafanaMenu::tr("its stack's address is not set")
        : GrafanaMenu::tr("a Tempo has no such page");
}

void addPages(LinkList &list, const SavedSource &source, const Pages &pages)
{
    const auto why = whyNoPages(source);
    const bool hasPages = pagesOf(source).has_value();
    list.addPage(u"openExplore"_s, GrafanaMenu::tr("Open in Grafana Explore"), pages.explore, why);
    list.addPage(u"openDrilldown"_s, GrafanaMenu::tr("Open in Traces Drilldown"), pages.drilldown,
                 hasPages ? GrafanaMenu::tr("it cannot say this query") : why);
}

QList<SavedSource> remotes(const ChosenSource &source)
{
    QList<SavedSource> all;
    for (const auto &id : source.chosen())
        if (const auto saved = source.saved().find(id))
            all << *saved;
    return all;
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
    const auto text = query.toStdString();
    const auto all = remotes(source);
    for (const auto &saved : all) {
        Pages links;
        if (const auto pages = pagesOf(saved))
            links = {exploreQuery(*pages, text, range), drilldownQuery(*pages, text, range)};
        LinkList list(menu, saved, all.size() > 1);
        addPages(list, saved, links);
        list.addCurl(requestFor(text, range));
    }
}

void addTraceLinks(QMenu &menu, const ChosenSource &source, const TraceLink &link)
{
    const auto holders = source.holdersOf(link.id);
    for (const auto &saved : holders) {
        Pages links;
        if (const auto pages = pagesOf(saved))
            links = {exploreTrace(*pages, link.id, link.span, link.range),
                     drilldownTrace(*pages, link.id, link.range)};
        LinkList list(menu, saved, holders.size() > 1);
        addPages(list, saved, links);
        list.addCurl(traceRequest(link.id, ApiVersion::V2));
    }
}

} // namespace ui
