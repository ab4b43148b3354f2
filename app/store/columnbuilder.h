#pragma once

#include "app/store/textcodes.h"

#include <deque>
#include <string>

namespace app::store {

/// Texts that no batch holds.
class TextArena
{
public:
    std::string_view copy(std::string_view text) { return m_texts.emplace_back(text); }

private:
    std::deque<std::string> m_texts;
};

/// One column, value after value. Rows are noted only from the first gap on.
class ColumnBuilder
{
public:
    ColumnBuilder(ColumnId id, std::uint64_t seed);

    const ColumnId &id() const { return m_id; }
    std::size_t size() const { return m_size; }

    /// The next value belongs to `row`; its element(s) follow.
    void startRow(std::uint32_t row);
    void addCode(std::uint32_t code) { m_codes.append(code); }
    void addText(std::string_view text);
    /// A text that lives only during the call.
    void addFleeting(std::string_view text, TextArena &arena);
    void addInt(std::int64_t number);
    void addDouble(double number);
    void addFlag(bool flag) { m_flags.append(flag ? 1 : 0); }
    void addTraceId(const trace::TraceId &id) { m_traceIds.append(id); }
    void endArray() { m_offsets.append(std::uint32_t(elements())); }

    /// As it stands, for a table of `tableRows` rows; `owner` keeps this builder and the texts alive.
    Column view(const std::shared_ptr<const void> &owner, std::uint32_t tableRows);
    ColumnFacts facts() const { return m_facts; }

private:
    std::size_t elements() const;
    void noteRows();

    ColumnId m_id;
    ColumnFacts m_facts;
    bool m_isWithoutGap = true;
    std::uint32_t m_size = 0;
    GrowingArray<std::uint32_t> m_rows;
    GrowingArray<std::uint32_t> m_offsets;
    GrowingArray<std::uint32_t> m_codes;
    GrowingArray<std::int64_t> m_ints;
    GrowingArray<double> m_doubles;
    GrowingArray<std::uint8_t> m_flags;
    GrowingArray<trace::TraceId> m_traceIds;
    TextCodes m_texts;
};

} // namespace app::store
