#include "ui/explore/queryfacts.h"

#include "app/async/deliver.h"
#include "app/base/number.h"
#include "app/traceql/language.h"
#include "app/traceql/printer.h"

#include <algorithm>
#include <optional>
#include <set>

namespace ui {
namespace {

using app::traceql::Scope;
using app::traceql::Static;

constexpr qint64 freshMs = 20'000;
constexpr int valuesAtMost = 100'000;
constexpr std::size_t attributesAtMost = 64;

std::optional<Scope> scopeFrom(const std::string &name)
{
    for (const auto scope :
         {Scope::Span, Scope::Resource, Scope::Event, Scope::Link, Scope::Instrumentation}) {
        if (name == app::traceql::name(scope))
            return scope;
    }
    return std::nullopt;
}

/// Nothing for what a query cannot name by a plain literal; the constants of status and kind are the language's own.
std::optional<Static> toStatic(const app::query::TagValue &value)
{
    if (value.type == "string")
        return value.value;
    if (value.type == "bool")
        return value.value == "true";
    if (value.type == "int") {
        const auto number = app::toInt64(value.value);
        return number ? std::optional<Static>(*number) : std::nullopt;
    }
    if (value.type == "float") {
        const auto number = app::toDouble(value.value);
        return number ? std::optional<Static>(*number) : std::nullopt;
    }
    return std::nullopt;
}

bool isFresh(const QElapsedTimer &asked) { return asked.isValid() && !asked.hasExpired(freshMs); }

} // namespace

QueryFacts::QueryFacts(app::sources::TraceSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
}

QueryFacts::~QueryFacts() { forget(); }

void QueryFacts::forget()
{
    m_namesRunning.cancel();
    for (auto &[tag, running] : m_valuesRunning)
        running.cancel();
    m_valuesRunning.clear();
    m_namesAsked.invalidate();
    m_names = {};
    m_values.clear();
}

app::traceql::Facts QueryFacts::facts()
{
    return {.names = [this](Scope scope, std::string_view) { return names(scope); },
            .values = [this](const app::traceql::Attribute &attribute,
                             std::string_view) { return values(attribute); }};
}

std::span<const app::traceql::KnownName> QueryFacts::names(Scope scope)
{
    if (!isFresh(m_namesAsked))
        askNames();
    return m_names.at(std::size_t(scope));
}

std::span<const app::traceql::KnownValue>
QueryFacts::values(const app::traceql::Attribute &attribute)
{
    const auto tag = app::traceql::print(attribute);
    if (!m_values.contains(tag) && m_values.size() >= attributesAtMost)
        m_values.clear();
    if (!isFresh(m_values[tag].asked))
        askValues(tag);
    return m_values[tag].known;
}

void QueryFacts::askNames()
{
    m_namesAsked.start();
    m_namesRunning = m_source.tagNames({});
    app::deliver(m_namesRunning, this,
                 [this](const app::Result<std::vector<app::query::TagScope>> &found) {
                     if (!found)
                         return; // completion goes without them; a search says what is wrong
                     takeNames(*found);
                     Q_EMIT grown();
                 });
}

void QueryFacts::takeNames(const std::vector<app::query::TagScope> &found)
{
    m_names = {};
    std::set<std::string> unscoped;
    for (const auto &scope : found) {
        const auto known = scopeFrom(scope.name);
        if (!known)
            continue; // intrinsics: the language knows its own
        for (const auto &tag : scope.tags)
            m_names.at(std::size_t(*known)).push_back({.name = tag});
        if (*known == Scope::Span || *known == Scope::Resource)
            unscoped.insert(scope.tags.begin(), scope.tags.end());
    }
    for (const auto &name : unscoped)
        m_names.at(std::size_t(Scope::None)).push_back({.name = name});
}

void QueryFacts::askValues(const std::string &tag)
{
    m_values[tag].asked.start();
    auto running = m_source.tagValues({.tag = tag, .limit = valuesAtMost});
    m_valuesRunning[tag] = running;
    app::deliver(running, this,
                 [this, tag](const app::Result<std::vector<app::query::TagValue>> &found) {
                     m_valuesRunning.erase(tag);
                     if (!found)
                         return;
                     auto &known = m_values[tag].known;
                     known.clear();
                     for (const auto &value : *found) {
                         if (auto literal = toStatic(value))
                             known.push_back({*std::move(literal), value.spans});
                     }
                     Q_EMIT grown();
                 });
}

} // namespace ui
