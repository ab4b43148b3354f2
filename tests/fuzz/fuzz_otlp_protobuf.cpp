#include "tests/fuzz/otlpproperties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto body = tests::textOf(data, size);
    tests::checkDecoded(app::otlp::decode(body, app::otlp::Encoding::Protobuf), body);
    return 0;
}
