#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace app::otlp {

/// Where a reader stands, as `resourceSpans[0].scopeSpans[0].spans[3].name`. Holds names of OTLP fields only, never
/// content; the text is made when an error asks for it.
class FieldPath
{
public:
    /// Leaves the field at the end of its scope.
    class [[nodiscard]] Step
    {
    public:
        explicit Step(FieldPath &path) : m_path(path) {}
        ~Step() { m_path.m_parts.pop_back(); }
        Step(const Step &) = delete;
        Step &operator=(const Step &) = delete;

    private:
        FieldPath &m_path;
    };

    /// `name` lives as long as the path.
    Step enter(std::string_view name) { return push({name, noIndex}); }
    Step enter(std::size_t index) { return push({{}, index}); }

    std::string toText() const
    {
        std::string text;
        for (const auto &part : m_parts) {
            if (part.index != noIndex) {
                text.append("[").append(std::to_string(part.index)).append("]");
                continue;
            }
            text.append(text.empty() ? "" : ".").append(part.name);
        }
        return text;
    }

    /// `complaint` with the path before it.
    std::string describe(std::string_view complaint) const
    {
        auto text = toText();
        return text.append(text.empty() ? "" : ": ").append(complaint);
    }

private:
    static constexpr auto noIndex = std::size_t(-1);
    struct Part {
        std::string_view name;
        std::size_t index;
    };

    Step push(Part part)
    {
        m_parts.push_back(part);
        return Step(*this);
    }

    std::vector<Part> m_parts;
};

} // namespace app::otlp
