#pragma once

#include "app/store/block.h"

#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace app::store {

/// Stands for spans that cannot be read: whoever asks for them gets the error, so that no answer is silently short.
class BrokenBlock final : public Block
{
public:
    BrokenBlock(std::string name, Error error) : m_name(std::move(name)), m_error(std::move(error))
    {
        m_extent.traces = m_extent.spans = 1;
        m_extent.endUnixNano = std::numeric_limits<UnixNano>::max();
    }

    std::string name() const override { return m_name; }
    const Extent &extent() const override { return m_extent; }
    const std::vector<ColumnFacts> &columns() const override { return m_columns; }
    Result<View<std::uint32_t>> traceOffsets() const override { return tl::unexpected(m_error); }
    Result<View<std::uint32_t>> traceRows() const override { return tl::unexpected(m_error); }
    Result<ColumnPtr> column(const ColumnId &) const override { return tl::unexpected(m_error); }
    Result<Dictionary> dictionary(const ColumnId &) const override
    {
        return tl::unexpected(m_error);
    }

private:
    const std::string m_name;
    const Error m_error;
    Extent m_extent;
    const std::vector<ColumnFacts> m_columns;
};

} // namespace app::store
