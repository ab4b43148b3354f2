#include "app/main/quirktext.h"

#include "app/base/caret.h"
#include "app/sources/quirks.h"

namespace app::ctl {

void complainOfQuirks(const std::string &query)
{
    for (const auto &warning : sources::quirksOf(query))
        complain("warning: " + std::string(sources::textOf(warning.quirk)) + "\n"
                 + underline(query, warning.place));
    if (const auto better = sources::withoutQuirks(query))
        complain("ask instead: " + *better);
}

} // namespace app::ctl
