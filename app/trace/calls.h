#pragma once

#include "app/trace/trace.h"

#include <cstdint>
#include <set>
#include <string>

namespace app::trace {

/// The calls to language models of one trace, taken together.
class CallTotals
{
public:
    /// The attributes of a span; passes over what is no call.
    void add(const Attributes &attributes);
    void writeTo(Summary &summary) const;

private:
    std::set<std::string, std::less<>> m_models;
    std::string m_firstModel;
    int m_calls = 0;
    std::int64_t m_tokens = 0;
    double m_costDollars = 0;
};

} // namespace app::trace
