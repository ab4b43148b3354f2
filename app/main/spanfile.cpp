#include "app/main/spanfile.h"

#include "app/otlp/compression.h"
#include "app/otlp/limits.h"
#include "app/otlp/otlp.h"

#include <QFile>
#include <cstdio>

namespace app {
namespace {

constexpr std::size_t fileBytesAtMost = std::size_t(2) << 30;
constexpr std::size_t partBytes = 16 << 20;

Result<std::string> readAll(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                   : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fail(Error::Kind::NotFound, file.errorString().toStdString());
    if (std::size_t(std::max<qint64>(file.size(), 0)) > fileBytesAtMost)
        return fail(Error::Kind::TooLarge, "larger than 2 GiB; split the file");
    return file.readAll().toStdString();
}

Result<std::string> uncompressed(std::string bytes)
{
    if (bytes.starts_with("\x1f\x8b"))
        return otlp::gunzip(bytes, fileBytesAtMost);
    if (bytes.starts_with("\x28\xb5\x2f\xfd"))
        return otlp::unzstd(bytes, fileBytesAtMost);
    return bytes;
}

/// The next whole lines, about `partBytes` of them; everything, where the text is no lines of JSON.
std::string_view nextPart(std::string_view text)
{
    if (text.size() <= otlp::limits::bodyBytes || !text.starts_with('{'))
        return text;
    const auto newline = text.find('\n', partBytes);
    return newline == std::string_view::npos ? text : text.substr(0, newline + 1);
}

Error named(Error error, const QString &path, std::size_t offset)
{
    if (error.place)
        offset += std::size_t(error.place->begin);
    error.detail = path.toStdString() + ", byte " + std::to_string(offset) + ": " + error.detail;
    error.place = {};
    return error;
}

} // namespace

Result<> readSpanFile(const QString &path, const std::function<Result<>(trace::Batch)> &take)
{
    const auto text = readAll(path).and_then(uncompressed);
    if (!text)
        return tl::unexpected(named(text.error(), path, 0));
    for (std::string_view left = *text; !left.empty();) {
        const auto part = nextPart(left);
        const auto offset = text->size() - left.size();
        auto batch = otlp::decodeAny(part);
        if (!batch)
            return tl::unexpected(named(batch.error(), path, offset));
        APP_CHECK(take(*std::move(batch)));
        left.remove_prefix(part.size());
    }
    return {};
}

} // namespace app
