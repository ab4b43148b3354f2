#pragma once

#include "app/broadcast/callfacts.h"
#include "app/broadcast/outgoingrules.h"

#include <map>
#include <memory>
#include <string>

namespace re2 {
class RE2;
}

namespace app::broadcast {

/// Whether `pattern` is a regular expression the filter can use (RE2's syntax).
bool isUsablePattern(const std::string &pattern);

/// Filter rules made ready to be asked often. Any thread, one at a time.
/// A fact a call does not tell fails every operator but not_exists and the other not_ ones. gt, lt, gte and lte compare
/// numbers; equals too, where both sides are. Texts compare with their letters' case, as OpenRouter's do.
class CallFilter final
{
public:
    explicit CallFilter(const FilterRules &rules);
    ~CallFilter();
    CallFilter(const CallFilter &) = delete;
    CallFilter &operator=(const CallFilter &) = delete;

    bool isEmpty() const { return m_rules.isEmpty(); }
    /// `span` is a call to a model.
    bool accepts(const trace::Span &span) const;

private:
    bool holds(const FilterGroup &group, const trace::Span &span) const;
    bool holds(const FilterRule &rule, const trace::Span &span) const;
    bool matches(const FilterRule &rule, const std::variant<std::string, double> &fact) const;

    const FilterRules m_rules;
    std::map<std::string, std::unique_ptr<re2::RE2>> m_patterns;
};

} // namespace app::broadcast
