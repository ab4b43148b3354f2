#include "app/otlp/compression.h"
#include "tests/fuzz/check.h"

namespace {

constexpr std::size_t limit = 1 << 20;

void checkInflated(const app::Result<std::string> &plain, std::string_view compressed)
{
    if (plain)
        tests::check(plain->size() <= limit);
    else
        tests::checkError(plain.error(), compressed);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace app::otlp;
    const auto input = tests::textOf(data, size);
    checkInflated(gunzip(input, limit), input);
    checkInflated(unzstd(input, limit), input);
    tests::check(gunzip(gzip(input), size) == input);
    tests::check(unzstd(zstd(input), size) == input);
    return 0;
}
