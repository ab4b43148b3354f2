#pragma once

#include "app/query/dynamic.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace app::query {

/// Numbers distinct values in the order they come; values differ by type, too. Arrays and texts are kept where asked for.
class Interner
{
public:
    /// The text or array behind the value must outlive the interner.
    std::uint32_t code(const Dynamic &value);
    /// The text or array may go away after the call.
    std::uint32_t codeOfPassing(const Dynamic &value);
    /// Appends the value without asking whether it is there; numbers follow one another.
    void append(const Dynamic &value) { m_values.push_back(value); }

    std::size_t size() const { return m_values.size(); }
    std::vector<Dynamic> takeValues() { return std::move(m_values); }
    /// What kept texts and arrays live in.
    std::shared_ptr<const void> kept() const { return m_kept; }

private:
    struct Kept {
        std::vector<std::unique_ptr<const std::string>> texts;
        std::vector<std::unique_ptr<const trace::Array>> arrays;
    };
    std::uint32_t *place(const Dynamic &value);
    Dynamic keep(const Dynamic &value);

    std::array<std::unordered_map<std::uint64_t, std::uint32_t>, std::variant_size_v<Dynamic>>
        m_numbers;
    std::unordered_map<std::string_view, std::uint32_t> m_texts;
    std::unordered_map<std::string, std::uint32_t> m_arrays; // by their JSON
    std::vector<Dynamic> m_values;
    std::shared_ptr<Kept> m_kept = std::make_shared<Kept>();
};

} // namespace app::query
