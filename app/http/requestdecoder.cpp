#include "app/http/requestdecoder.h"

#include "app/http/beastparser.h"
#include "app/http/headrules.h"

namespace app::http {

namespace {

using Reader = BeastReader<true>;

Refusal describe(const beast::error_code &error)
{
    if (error == BeastError::body_limit)
        return {413, "the body is larger than this path takes"};
    if (error == BeastError::bad_method)
        return {400, "malformed method"};
    if (error == BeastError::bad_target)
        return {400, "malformed request target"};
    if (error == BeastError::bad_version)
        return {505, "this server speaks HTTP/1.1"};
    if (error == BeastError::bad_field || error == BeastError::bad_value)
        return {400, "malformed header field"};
    if (error == BeastError::bad_content_length || error == BeastError::multiple_content_length)
        return {400, "malformed Content-Length"};
    if (error == BeastError::bad_transfer_encoding)
        return {400, "malformed or repeated Transfer-Encoding"};
    if (error == BeastError::bad_chunk || error == BeastError::bad_chunk_extension)
        return {400, "malformed chunk"};
    return {400, "malformed request"};
}

constexpr QByteArrayView http2Preface = "PRI * HTTP/2.0\r\n\r\n"; // RFC 9113 section 3.4

} // namespace

struct RequestDecoder::Private {
    explicit Private(const Limits &limits) : reader(limits) {}

    std::optional<Event> decode();
    std::optional<Event> decodeHead();
    std::optional<Event> checkedHead();
    std::optional<Event> decodeBody();
    Event finish(Event event);

    Reader reader;
};

RequestDecoder::RequestDecoder(const Limits &limits) : d(std::make_unique<Private>(limits)) {}
RequestDecoder::~RequestDecoder() = default;
RequestDecoder::RequestDecoder(RequestDecoder &&) noexcept = default;
RequestDecoder &RequestDecoder::operator=(RequestDecoder &&) noexcept = default;

void RequestDecoder::feed(QByteArrayView bytes) { d->reader.feed(bytes); }

std::optional<Event> RequestDecoder::next() { return d->decode(); }

void RequestDecoder::limitBody(qint64 bytes)
{
    d->reader.parser->bodyLimit = std::uint64_t(std::max<qint64>(bytes, 0));
}

void RequestDecoder::restart() { d->reader.restart(); }

bool RequestDecoder::hasBytes() const { return !d->reader.rest().isEmpty(); }

QByteArrayView RequestDecoder::takeWire() { return d->reader.takeWire(); }

QByteArray RequestDecoder::takeRest()
{
    d->reader.dropConsumed();
    return std::exchange(d->reader.pending, {});
}

std::optional<Event> RequestDecoder::Private::decode()
{
    if (reader.isOver)
        return {};
    if (!reader.parser->isHeadDone)
        return decodeHead();
    if (reader.parser->isComplete)
        return finish(Complete{});
    return decodeBody();
}

Event RequestDecoder::Private::finish(Event event)
{
    reader.isOver = true;
    return event;
}

std::optional<Event> RequestDecoder::Private::decodeHead()
{
    auto &scanner = reader.scanner;
    scanner.scan(reader.pending);
    if (scanner.refusal())
        return finish(*scanner.refusal());
    if (!scanner.isComplete())
        return {};
    if (QByteArrayView(reader.pending).first(scanner.end()).sliced(scanner.begin())
        == http2Preface) {
        reader.at = scanner.end();
        return finish(Http2Preface{});
    }
    if (!reader.parseHead())
        return finish(describe(reader.error));
    return checkedHead();
}

std::optional<Event> RequestDecoder::Private::checkedHead()
{
    auto &parser = *reader.parser;
    auto &head = parser.head;
    if (head.headers.size() > reader.limits.headerFields)
        return finish(Refusal{431, "more header fields than this server takes"});
    if (auto refused = checkHead(head))
        return finish(*std::move(refused));
    if (const auto length = parser.content_length()) {
        if (*length > std::uint64_t(std::numeric_limits<qint64>::max()))
            return finish(Refusal{413, "the body is larger than this path takes"});
        head.contentLength = qint64(*length);
    }
    head.isChunked = parser.chunked();
    head.keepAlive = parser.keep_alive();
    return head;
}

std::optional<Event> RequestDecoder::Private::decodeBody()
{
    auto &parser = *reader.parser;
    if (parser.head.contentLength.value_or(0) > 0
        && std::uint64_t(*parser.head.contentLength) > parser.bodyLimit)
        return finish(describe(BeastError::body_limit));
    switch (reader.readBody()) {
    case Reader::Found::Piece: return BodyPiece{parser.piece};
    case Reader::Found::End: return finish(Complete{});
    case Reader::Found::LongChunkLine:
        return finish(Refusal{400, "chunk line or trailers too long"});
    case Reader::Found::Malformed: return finish(describe(reader.error));
    case Reader::Found::Nothing: break;
    }
    return {};
}

} // namespace app::http
