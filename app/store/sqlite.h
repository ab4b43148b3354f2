#pragma once

#include "app/base/result.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <type_traits>
#include <utility>

/// SQLite behind Result: the only place where its exceptions end.
namespace app::store {

/// Full (disk), Corrupt, Busy, or Internal with SQLite's own words, which hold no stored data.
Error toError(const SQLite::Exception &exception);

template <typename Value>
struct Answer {
    using Type = Result<Value>;
};
template <typename Value>
struct Answer<Result<Value>> {
    using Type = Result<Value>;
};

/// Runs `job` and turns what SQLite throws into an error. A job that returns a Result keeps it.
template <typename Job>
typename Answer<std::invoke_result_t<Job>>::Type guarded(Job job)
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Job>>) {
            job();
            return {};
        } else {
            return job();
        }
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(toError(exception));
    }
}

/// Makes a prepared statement ready for its next use, however this one ends.
class StatementUse
{
public:
    explicit StatementUse(SQLite::Statement &statement) : m_statement(statement) {}
    StatementUse(const StatementUse &) = delete;
    StatementUse &operator=(const StatementUse &) = delete;
    ~StatementUse() { m_statement.tryReset(); }
    SQLite::Statement *operator->() const { return &m_statement; }

private:
    SQLite::Statement &m_statement;
};

} // namespace app::store
