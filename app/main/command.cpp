#include "app/main/command.h"

#include <cstdio>

namespace app::ctl {
namespace {

void write(std::FILE *stream, std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

void print(std::string_view text) { write(stdout, text); }

void complain(std::string_view text) { write(stderr, "spancastctl: " + std::string(text)); }

int exitCodeOf(const Error &error)
{
    complain(error.detail);
    switch (error.kind) {
    case Error::Kind::Invalid:
    case Error::Kind::Unsupported:
    case Error::Kind::NotFound:
    case Error::Kind::Unauthorized:
    case Error::Kind::TooLarge:
    case Error::Kind::Cancelled: return No;
    default: return CannotStart;
    }
}

} // namespace app::ctl
