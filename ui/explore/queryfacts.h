#pragma once

#include "app/sources/tracesource.h"
#include "app/traceql/complete.h"

#include <QElapsedTimer>
#include <QObject>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace ui {

/// What a source knows of attribute names and their values, fetched while somebody types. facts() answers with what
/// is here and asks the source for the rest; grown() says that there is more. UI thread.
class QueryFacts final : public QObject
{
    Q_OBJECT
public:
    explicit QueryFacts(app::sources::TraceSource &source, QObject *parent = nullptr);
    ~QueryFacts() override;

    /// Valid until the next event of this thread.
    app::traceql::Facts facts();

    /// The source is another one.
    void forget();

Q_SIGNALS:
    void grown();

private:
    struct Values {
        std::vector<app::traceql::KnownValue> known;
        QElapsedTimer asked;
    };
    using Names = std::vector<app::traceql::KnownName>;
    static constexpr std::size_t scopes = 6; ///< of traceql::Scope

    std::span<const app::traceql::KnownName> names(app::traceql::Scope scope);
    std::span<const app::traceql::KnownValue> values(const app::traceql::Attribute &attribute);
    void askNames();
    void askValues(const std::string &tag);
    void takeNames(const std::vector<app::query::TagScope> &found);

    app::sources::TraceSource &m_source;
    std::array<Names, scopes> m_names;
    std::map<std::string, Values> m_values; ///< by the attribute's canonical text
    QElapsedTimer m_namesAsked;
    app::sources::TagNamesFuture m_namesRunning;
    std::map<std::string, app::sources::TagValuesFuture> m_valuesRunning;
};

} // namespace ui
