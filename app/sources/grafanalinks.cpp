#include "app/sources/grafanalinks.h"

#include "app/sources/quirkforms.h"
#include "app/traceql/language.h"
#include "app/traceql/parser.h"
#include "app/traceql/printer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>
#include <limits>

using namespace Qt::StringLiterals;

namespace app::sources {
namespace {

constexpr UnixNano millisecondNs = 1'000'000;
constexpr UnixNano aroundTraceNs = 1'800'000'000'000; ///< half an hour: blocks are found by time

struct Range {
    QString from = u"now-1h"_s;
    QString to = u"now"_s;
};

Range rangeOf(const store::TimeRange &range)
{
    Range told;
    if (range.startUnixNano > 0)
        told.from = QString::number(range.startUnixNano / millisecondNs);
    if (range.endUnixNano != std::numeric_limits<UnixNano>::max())
        told.to = QString::number((range.endUnixNano + millisecondNs - 1) / millisecondNs);
    return told;
}

store::TimeRange around(const store::TimeRange &range)
{
    const auto latest = std::numeric_limits<UnixNano>::max();
    return {range.startUnixNano - std::min(range.startUnixNano, aroundTraceNs),
            range.endUnixNano > latest - aroundTraceNs ? latest
                                                       : range.endUnixNano + aroundTraceNs};
}

QUrl page(const GrafanaPages &pages, const QString &path,
          const QList<QPair<QString, QString>> &parameters)
{
    auto url = pages.grafana;
    url.setPath(url.path() + path);
    QByteArray query;
    for (const auto &[name, value] : parameters)
        query +=
            (query.isEmpty() ? "" : "&") + name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QUrl explore(const GrafanaPages &pages, const QString &query, const store::TimeRange &range,
             const QString &span = {})
{
    const QJsonObject dataSource{{u"type"_s, u"tempo"_s}, {u"uid"_s, pages.dataSource}};
    const QJsonObject asked{{u"refId"_s, u"A"_s},
                            {u"datasource"_s, dataSource},
                            {u"queryType"_s, u"traceql"_s},
                            {u"query"_s, query},
                            {u"limit"_s, 20},
                            {u"spss"_s, 3},
                            {u"tableType"_s, u"traces"_s},
                            {u"filters"_s, QJsonArray()}};
    const auto told = rangeOf(range);
    QJsonObject pane{{u"datasource"_s, pages.dataSource},
                     {u"queries"_s, QJsonArray{asked}},
                     {u"range"_s, QJsonObject{{u"from"_s, told.from}, {u"to"_s, told.to}}}};
    if (!span.isEmpty())
        pane.insert(u"panelsState"_s, QJsonObject{{u"trace"_s, QJsonObject{{u"spanId"_s, span}}}});
    const auto panes = QJsonDocument(QJsonObject{{u"q1"_s, pane}}).toJson(QJsonDocument::Compact);
    return page(pages, u"/explore"_s,
                {{u"schemaVersion"_s, u"1"_s}, {u"panes"_s, QString::fromUtf8(panes)}});
}

QList<QPair<QString, QString>> drilldown(const GrafanaPages &pages, const store::TimeRange &range)
{
    const auto told = rangeOf(range);
    return {{u"var-ds"_s, pages.dataSource}, {u"from"_s, told.from}, {u"to"_s, told.to}};
}

constexpr auto drilldownPath = "/a/grafana-exploretraces-app/explore"_L1;

/// What Drilldown calls it; empty where it has no name for it.
QString filterKey(const traceql::Attribute &attribute)
{
    using traceql::Intrinsic;
    switch (attribute.intrinsic) {
    case Intrinsic::Name: return u"span:name"_s;
    case Intrinsic::Kind: return u"span:kind"_s;
    case Intrinsic::Status: return u"span:status"_s;
    case Intrinsic::Duration: return u"span:duration"_s;
    case Intrinsic::None: break;
    default: return {};
    }
    const bool isScoped = attribute.scope != traceql::Scope::None && !attribute.ofParent;
    return isScoped ? QString::fromStdString(traceql::canonicalName(attribute)) : QString();
}

QString filterValue(const traceql::Static &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return QString::fromStdString(*text);
    return QString::fromStdString(traceql::print(value));
}

/// The parameters of the comparisons under `root`; false where one of them cannot be said.
bool addFilters(const traceql::FieldExpr &condition, int root,
                QList<QPair<QString, QString>> &parameters)
{
    const auto &value = condition.nodes[std::size_t(root)].value;
    const auto *joint = std::get_if<traceql::Binary>(&value);
    if (joint && joint->op == traceql::BinaryOp::And)
        return addFilters(condition, joint->left, parameters)
            && addFilters(condition, joint->right, parameters);
    if (value == decltype(value)(traceql::Static(true)))
        return true;
    const auto comparison = comparisonAt(condition, root);
    if (!comparison)
        return false;
    const bool isError = comparison->attribute.intrinsic == traceql::Intrinsic::Status
        && comparison->op == traceql::BinaryOp::Equal
        && comparison->literal == traceql::Static(traceql::StatusCode::Error);
    if (isError) {
        parameters.append({u"var-metric"_s, u"errors"_s});
        return true;
    }
    const auto key = filterKey(comparison->attribute);
    const auto text = filterValue(comparison->literal);
    if (key.isEmpty() || text.contains(u'|'))
        return false;
    const auto symbol = traceql::symbol(comparison->op);
    const auto op = QString::fromLatin1(symbol.data(), qsizetype(symbol.size()));
    parameters.append({u"var-filters"_s, key + u'|' + op + u'|' + text});
    return true;
}

const traceql::SpansetFilter *onlyFilter(const traceql::Query &query)
{
    if (query.metrics || query.pipeline.stages.size() != 1)
        return nullptr;
    const auto *expr = std::get_if<traceql::SpansetExpr>(&query.pipeline.stages.front().value);
    return expr ? std::get_if<traceql::SpansetFilter>(&expr->root().value) : nullptr;
}

QString quoted(QString text) { return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\''; }

} // namespace

std::optional<GrafanaPages> pagesOf(const SavedSource &source)
{
    const auto grafana = grafanaOf(source);
    const bool isCloud = source.kind == SavedSource::Kind::GrafanaCloud;
    const auto dataSource = isCloud ? QString(stackDataSource) : source.dataSource;
    const bool isKnown =
        source.kind != SavedSource::Kind::Tempo && grafana.isValid() && !dataSource.isEmpty();
    return isKnown ? std::optional(GrafanaPages{grafana, dataSource}) : std::nullopt;
}

QUrl exploreQuery(const GrafanaPages &pages, const std::string &query,
                  const store::TimeRange &range)
{
    return explore(pages, QString::fromStdString(query), range);
}

QUrl exploreTrace(const GrafanaPages &pages, const trace::TraceId &id, const trace::SpanId &span,
                  const store::TimeRange &range)
{
    return explore(pages, QString::fromStdString(trace::toHex(id)), around(range),
                   span.isNull() ? QString() : QString::fromStdString(trace::toHex(span)));
}

std::optional<QUrl> drilldownQuery(const GrafanaPages &pages, const std::string &query,
                                   const store::TimeRange &range)
{
    const auto parsed = traceql::parse(query);
    const auto *filter = parsed ? onlyFilter(*parsed) : nullptr;
    auto parameters = drilldown(pages, range);
    parameters.append({u"var-primarySignal"_s, u"true"_s}); // all spans, as the query asks
    if (!filter
        || !addFilters(filter->condition, int(filter->condition.nodes.size()) - 1, parameters))
        return {};
    return page(pages, drilldownPath, parameters);
}

QUrl drilldownTrace(const GrafanaPages &pages, const trace::TraceId &id,
                    const store::TimeRange &range)
{
    auto parameters = drilldown(pages, around(range));
    parameters.append({u"traceId"_s, QString::fromStdString(trace::toHex(id))});
    return page(pages, drilldownPath, parameters);
}

QString curlOf(const SavedSource &source, const TempoRequest &request)
{
    QStringList words{u"curl"_s, u"-sS"_s};
    const bool isBasic = source.kind != SavedSource::Kind::Grafana && !source.user.isEmpty();
    if (isBasic)
        words << u"-u"_s << quoted(source.user + u':') + u"\"$TOKEN\""_s;
    else if (!source.secretEntry.isEmpty())
        words << u"-H"_s << u"\"Authorization: Bearer $TOKEN\""_s;
    if (source.kind == SavedSource::Kind::Tempo && !source.tenant.isEmpty())
        words << u"-H"_s << quoted(u"X-Scope-OrgID: "_s + source.tenant);
    words << u"-H"_s << quoted(u"Accept: "_s + QString::fromLatin1(request.accept))
          << quoted(QString::fromLatin1(urlOf(baseOf(source), request).toEncoded()));
    return words.join(u' ');
}

} // namespace app::sources
