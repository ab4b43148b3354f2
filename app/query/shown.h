#pragma once

#include "app/query/blockreader.h"
#include "app/query/valuereader.h"
#include "app/traceql/ast.h"

#include <vector>

namespace app::query {

/// Which attributes a result shows of each matched span: those the query names or selects (reference 9), but for
/// those that every result shows anyway.
class ShownAttributes
{
public:
    explicit ShownAttributes(const traceql::Pipeline &pipeline);

    bool isNameAsked() const { return m_isNameAsked; }
    /// In the order of the query.
    const std::vector<traceql::Attribute> &attributes() const { return m_attributes; }

private:
    void add(const traceql::Pipeline &pipeline);
    void add(const traceql::SpansetExpr &spansets);
    void add(const traceql::FieldExpr &expression);
    void add(const traceql::Attribute &attribute);

    std::vector<traceql::Attribute> m_attributes;
    bool m_isNameAsked = false;
};

/// Their values in one block.
class ShownReader
{
public:
    static Result<ShownReader> open(BlockReader &block, const ShownAttributes &shown);

    /// What the span lacks is left out. Of its events and links the last one that has the attribute stands for all.
    trace::Attributes of(std::uint32_t span);

private:
    struct One {
        std::string key;
        ValueReader reader;
        const std::vector<std::uint32_t> *children = nullptr; ///< of an event or link
    };
    static Dynamic valueOf(One &one, std::uint32_t span);

    std::vector<One> m_shown;
};

} // namespace app::query
