#include "tests/fuzz/otlpproperties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto body = tests::textOf(data, size);
    const auto strict = app::otlp::decode(body, app::otlp::Encoding::Json);
    const auto lenient = app::otlp::decodeAny(body);
    tests::checkDecoded(strict, body);
    tests::checkDecoded(lenient, body);
    return 0;
}
