#include "app/trace/role.h"

#include "app/trace/generation.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace app::trace {
namespace {

using namespace std::string_view_literals;

constexpr std::array conventions{"gen_ai."sv,   "openinference."sv, "llm."sv,
                                 "langfuse."sv, "traceloop."sv,     "ai."sv};

bool speaksOfModels(std::string_view key)
{
    return key == "span.type"
        || std::any_of(conventions.begin(), conventions.end(),
                       [key](std::string_view prefix) { return key.starts_with(prefix); });
}

} // namespace

Role roleOf(const Attributes &attributes)
{
    const bool isStep =
        std::any_of(attributes.begin(), attributes.end(),
                    [](const Attribute &attribute) { return speaksOfModels(attribute.key); });
    if (!isStep)
        return Role::Infrastructure;
    return generationOf(attributes) ? Role::Call : Role::Step;
}

} // namespace app::trace
