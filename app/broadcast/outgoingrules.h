#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

/// What of the log leaves for one destination, and in which form: the part of a destination that is no address. Values.
namespace app::broadcast {

/// One condition on a call, with the names of OpenRouter's management API (`filterRules`).
struct FilterRule {
    enum class Field {
        Model,
        Provider,
        SessionId,
        UserId,
        ApiKeyName,
        FinishReason,
        Input,
        Output,
        TotalCost,
        TotalTokens,
        PromptTokens,
        CompletionTokens,
    };
    enum class Operator {
        Equals,
        NotEquals,
        Contains,
        NotContains,
        Regex,
        StartsWith,
        EndsWith,
        Gt,
        Lt,
        Gte,
        Lte,
        Exists,
        NotExists,
    };
    Field field = Field::Model;
    Operator op = Operator::Equals;
    std::variant<std::string, double> value = {}; ///< nobody asks for it with Exists and NotExists
    bool operator==(const FilterRule &) const = default;
};
struct FilterGroup {
    enum class Logic { And, Or };
    Logic logic = Logic::And;
    std::vector<FilterRule> rules;
    bool operator==(const FilterGroup &) const = default;
};
/// A call passes where every group that has rules holds. Without rules everything passes.
struct FilterRules {
    bool enabled = true;
    std::vector<FilterGroup> groups;
    bool isEmpty() const;
    bool operator==(const FilterRules &) const = default;
};

/// Under which names the facts of a call leave.
enum class Profile {
    AsReceived,
    OpenRouter, ///< the user guide's names, as OpenRouter's Broadcast sends them
    GenAi,      ///< the current semantic conventions of OpenTelemetry
    Both,
};

/// Which attributes leave. A pattern is a key in which `*` stands for any run of characters, dots included.
struct AttributeList {
    enum class Mode { Everything, OnlyThese, AllButThese };
    Mode mode = Mode::Everything;
    std::vector<std::string> patterns;
    bool operator==(const AttributeList &) const = default;
};

constexpr double lowestSamplingRate = 0.0001;

struct OutgoingRules {
    double samplingRate = 1;              ///< lowestSamplingRate to 1
    std::vector<std::string> apiKeyNames; ///< of the calls that leave; empty: every call
    FilterRules filter;
    Profile profile = Profile::AsReceived;
    std::size_t longestValueBytes = 0; ///< a longer text is shortened; 0: never
    AttributeList attributes;
    bool operator==(const OutgoingRules &) const = default;
};

inline bool FilterRules::isEmpty() const
{
    if (!enabled)
        return true;
    for (const auto &group : groups)
        if (!group.rules.empty())
            return false;
    return true;
}

} // namespace app::broadcast
