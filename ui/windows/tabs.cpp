#include "ui/windows/tabs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <utility>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr std::size_t mostKeptStops = 10;
constexpr qsizetype mostBytes = 64 * 1024 * 1024;
constexpr qsizetype longestTitle = 200;

template <typename Id>
QString hex(const Id &id)
{
    return id.isNull() ? QString() : QString::fromStdString(app::trace::toHex(id));
}

QString nameOf(Page page)
{
    for (const auto &facts : allPages()) {
        if (facts.page == page)
            return facts.name;
    }
    return {};
}

Page pageNamed(const QString &name)
{
    for (const auto &facts : allPages()) {
        if (facts.name == name)
            return facts.page;
    }
    return Page::Search;
}

QJsonObject toJson(const Stop &stop)
{
    QJsonObject json = {{u"page"_s, nameOf(stop.place.page)}, {u"title"_s, stop.title}};
    if (!stop.place.isPage()) {
        json.insert("trace"_L1, hex(stop.place.trace));
        json.insert("span"_L1, hex(stop.place.span));
    }
    if (!stop.state.isEmpty())
        json.insert("state"_L1, stop.state);
    return json;
}

Stop stopFrom(const QJsonObject &json)
{
    Stop stop;
    stop.place.page = pageNamed(json.value("page"_L1).toString());
    const auto trace = json.value("trace"_L1).toString().toStdString();
    const auto span = json.value("span"_L1).toString().toStdString();
    stop.place.trace = app::trace::traceIdFromHex(trace).value_or(app::trace::TraceId());
    if (!stop.place.isPage())
        stop.place.span = app::trace::spanIdFromHex(span).value_or(app::trace::SpanId());
    stop.title = json.value("title"_L1).toString().left(longestTitle);
    stop.state = json.value("state"_L1).toObject();
    return stop;
}

QJsonObject toJson(const Navigation &places)
{
    const auto &stops = places.stops();
    const auto first = places.at() >= mostKeptStops ? places.at() + 1 - mostKeptStops : 0;
    const auto end = std::min(stops.size(), first + mostKeptStops);
    QJsonArray array;
    for (auto i = first; i < end; ++i)
        array.append(toJson(stops[i]));
    return {{u"stops"_s, array}, {u"at"_s, int(places.at() - first)}};
}

Navigation navigationFrom(const QJsonObject &json)
{
    std::vector<Stop> stops;
    const auto array = json.value("stops"_L1).toArray();
    for (const auto &stop : array)
        stops.push_back(stopFrom(stop.toObject()));
    return {std::move(stops), std::size_t(std::max(0, json.value("at"_L1).toInt()))};
}

} // namespace

Tabs::Tabs(QList<Navigation> tabs, int current) : m_tabs(std::move(tabs))
{
    if (m_tabs.size() > most)
        m_tabs.resize(most);
    if (m_tabs.isEmpty())
        m_tabs.append(Navigation());
    select(current);
}

bool Tabs::open(const Navigation &places)
{
    if (count() >= most)
        return false;
    m_tabs.insert(++m_current, places);
    return true;
}

void Tabs::select(int index) { m_current = std::clamp(index, 0, count() - 1); }

void Tabs::selectNext(int step) { m_current = (m_current + step % count() + count()) % count(); }

void Tabs::close(int index)
{
    if (index < 0 || index >= count())
        return;
    m_closed.append(m_tabs.takeAt(index));
    if (m_closed.size() > mostClosed)
        m_closed.removeFirst();
    if (m_tabs.isEmpty())
        m_tabs.append(Navigation());
    select(index < m_current ? m_current - 1 : m_current);
}

void Tabs::move(int from, int to)
{
    if (std::min(from, to) < 0 || std::max(from, to) >= count())
        return;
    m_tabs.move(from, to);
    if (m_current == from)
        m_current = to;
    else if (from < m_current && to >= m_current)
        --m_current;
    else if (from > m_current && to <= m_current)
        ++m_current;
}

void Tabs::reopen()
{
    if (canReopen() && open(m_closed.constLast()))
        m_closed.removeLast();
}

QByteArray toJson(const Tabs &tabs)
{
    QJsonArray array;
    for (int i = 0; i < tabs.count(); ++i)
        array.append(toJson(tabs.at(i)));
    return QJsonDocument({{u"tabs"_s, array}, {u"current"_s, tabs.current()}})
        .toJson(QJsonDocument::Compact);
}

Tabs tabsFrom(const QByteArray &json)
{
    if (json.size() > mostBytes)
        return {};
    const auto object = QJsonDocument::fromJson(json).object();
    QList<Navigation> tabs;
    const auto array = object.value("tabs"_L1).toArray();
    for (const auto &tab : array)
        tabs.append(navigationFrom(tab.toObject()));
    return {std::move(tabs), object.value("current"_L1).toInt()};
}

} // namespace ui
