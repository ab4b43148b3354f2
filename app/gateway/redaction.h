#pragma once

#include "app/base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace re2 {
class RE2;
}

namespace app::gateway {

/// What a person wants taken out of everything that is stored.
struct RedactionRule {
    std::string pattern;     ///< RE2's syntax
    std::string replacement; ///< \0 to \9 are what matched
};

/// Compiled rules. Immutable; any thread.
class Redaction
{
public:
    /// Invalid for a pattern that RE2 refuses or a replacement with a group it lacks; the detail says which rule and why.
    static Result<std::shared_ptr<const Redaction>>
    compile(const std::vector<RedactionRule> &rules);
    ~Redaction();
    Redaction(const Redaction &) = delete;
    Redaction &operator=(const Redaction &) = delete;

    /// All rules in order.
    void apply(std::string &text) const;
    /// The same for each string of a JSON text, decoded, so that it stays JSON; names of members stay as they are.
    void applyToJson(std::string &json) const;

private:
    struct Compiled;
    Redaction();
    std::vector<Compiled> m_rules;
};

} // namespace app::gateway
