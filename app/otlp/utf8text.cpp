#include "app/otlp/utf8text.h"

#include "app/base/utf8.h"

#include <simdjson.h>

namespace app::otlp {

std::string wellFormed(std::string_view text)
{
    return simdjson::validate_utf8(text.data(), text.size()) ? std::string(text)
                                                             : repairedUtf8(text);
}

std::string_view wellFormed(std::string_view text, std::string &scratch)
{
    if (simdjson::validate_utf8(text.data(), text.size()))
        return text;
    scratch = repairedUtf8(text);
    return scratch;
}

} // namespace app::otlp
