#include "app/http/requestdecoder.h"

#include "app/http/headrules.h"
#include "app/http/headscanner.h"

#include <algorithm>
#include <boost/beast/http/basic_parser.hpp>
#include <limits>

namespace app::http {

namespace beast = boost::beast;
using BeastError = beast::http::error;

namespace {

QByteArray bytes(beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// Beast's parser as a codec: what it finds is kept here until the decoder asks.
class Parser final : public beast::http::basic_parser<true>
{
public:
    Parser()
    {
        eager(false);
        body_limit(boost::none);
        header_limit(std::numeric_limits<std::uint32_t>::max()); // HeadScanner has counted
    }

    RequestHead head;
    bool isHeadDone = false;
    bool isComplete = false;
    QByteArrayView piece;
    std::uint64_t bodyLimit = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t chunkLeft = 0;

private:
    using error_code = beast::error_code;
    using string_view = beast::string_view;

    void on_request_impl(beast::http::verb, string_view method, string_view target, int version,
                         error_code &) override
    {
        head.method = bytes(method);
        head.target = bytes(target);
        head.version = version;
    }
    void on_response_impl(int, string_view, int, error_code &) override {}
    void on_field_impl(beast::http::field, string_view name, string_view value,
                       error_code &) override
    {
        if (!isHeadDone) // a trailer says nothing this server acts upon
            head.headers.append(Header{bytes(name), bytes(value)});
    }
    void on_header_impl(error_code &) override { isHeadDone = true; }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, error_code &) override {}
    std::size_t on_body_impl(string_view body, error_code &) override { return take(body); }
    void on_chunk_header_impl(std::uint64_t size, string_view, error_code &error) override
    {
        if (size > bodyLimit)
            error = BeastError::body_limit;
        bodyLimit -= std::min(size, bodyLimit);
        chunkLeft = size;
    }
    std::size_t on_chunk_body_impl(std::uint64_t, string_view body, error_code &) override
    {
        chunkLeft -= body.size();
        return take(body);
    }
    void on_finish_impl(error_code &) override { isComplete = true; }

    std::size_t take(string_view body)
    {
        piece = QByteArrayView(body.data(), qsizetype(body.size()));
        return body.size();
    }
};

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

/// Every chunked body has at least this many bytes left where a size line begins (`0`, two line ends). Beast 1.81
/// asserts as much when a last chunk comes in pieces.
constexpr qsizetype shortestChunkedRest = 5;

constexpr QByteArrayView http2Preface = "PRI * HTTP/2.0\r\n\r\n"; // RFC 9113 section 3.4

} // namespace

struct RequestDecoder::Private {
    explicit Private(const Limits &given) : limits(given), scanner(given.headBytes) {}

    std::optional<Event> decode();
    std::optional<Event> decodeHead();
    std::optional<Event> parseHead(QByteArrayView text);
    std::optional<Event> decodeBody();
    Event finish(Event event);
    QByteArrayView rest() const { return QByteArrayView(pending).sliced(at); }
    bool isAtChunkLine() const { return parser->chunked() && parser->chunkLeft == 0; }
    QByteArrayView bodyView() const;
    void dropConsumed();

    Limits limits;
    HeadScanner scanner;
    std::unique_ptr<Parser> parser = std::make_unique<Parser>();
    QByteArray pending;
    qsizetype at = 0; ///< bytes of `pending` that are used up
    bool isOver = false;
};

RequestDecoder::RequestDecoder(const Limits &limits) : d(std::make_unique<Private>(limits)) {}
RequestDecoder::~RequestDecoder() = default;
RequestDecoder::RequestDecoder(RequestDecoder &&) noexcept = default;
RequestDecoder &RequestDecoder::operator=(RequestDecoder &&) noexcept = default;

void RequestDecoder::feed(QByteArrayView bytes)
{
    d->dropConsumed();
    d->pending.append(bytes);
}

std::optional<Event> RequestDecoder::next()
{
    d->dropConsumed();
    return d->decode();
}

void RequestDecoder::limitBody(qint64 bytes)
{
    d->parser->bodyLimit = std::uint64_t(std::max<qint64>(bytes, 0));
}

void RequestDecoder::restart()
{
    d->dropConsumed();
    d->scanner = HeadScanner(d->limits.headBytes);
    d->parser = std::make_unique<Parser>();
    d->isOver = false;
}

bool RequestDecoder::hasBytes() const { return !d->rest().isEmpty(); }

QByteArray RequestDecoder::takeRest()
{
    d->dropConsumed();
    return std::exchange(d->pending, {});
}

void RequestDecoder::Private::dropConsumed()
{
    pending.remove(0, at);
    at = 0;
}

std::optional<Event> RequestDecoder::Private::decode()
{
    if (isOver)
        return {};
    if (!parser->isHeadDone)
        return decodeHead();
    if (parser->isComplete)
        return finish(Complete{});
    return decodeBody();
}

Event RequestDecoder::Private::finish(Event event)
{
    isOver = true;
    return event;
}

std::optional<Event> RequestDecoder::Private::decodeHead()
{
    scanner.scan(pending);
    if (scanner.refusal())
        return finish(*scanner.refusal());
    if (!scanner.isComplete())
        return {};
    at = scanner.end();
    const auto text = QByteArrayView(pending).first(at).sliced(scanner.begin());
    if (text == http2Preface)
        return finish(Http2Preface{});
    return parseHead(text);
}

std::optional<Event> RequestDecoder::Private::parseHead(QByteArrayView text)
{
    beast::error_code error;
    parser->put({text.data(), std::size_t(text.size())}, error);
    if (error || !parser->isHeadDone)
        return finish(describe(error));
    auto &head = parser->head;
    if (head.headers.size() > limits.headerFields)
        return finish(Refusal{431, "more header fields than this server takes"});
    if (auto refused = checkHead(head))
        return finish(*std::move(refused));
    if (const auto length = parser->content_length()) {
        if (*length > std::uint64_t(std::numeric_limits<qint64>::max()))
            return finish(Refusal{413, "the body is larger than this path takes"});
        head.contentLength = qint64(*length);
    }
    head.isChunked = parser->chunked();
    head.keepAlive = parser->keep_alive();
    return head;
}

QByteArrayView RequestDecoder::Private::bodyView() const
{
    if (!isAtChunkLine())
        return rest();
    return rest().first(std::min<qsizetype>(rest().size(), limits.chunkLineBytes));
}

std::optional<Event> RequestDecoder::Private::decodeBody()
{
    if (parser->head.contentLength.value_or(0) > 0
        && std::uint64_t(*parser->head.contentLength) > parser->bodyLimit)
        return finish(describe(BeastError::body_limit));
    while (at < pending.size()) {
        const auto view = bodyView();
        if (isAtChunkLine() && view.size() < shortestChunkedRest)
            return {};
        beast::error_code error;
        parser->piece = {};
        at += qsizetype(parser->put({view.data(), std::size_t(view.size())}, error));
        if (error == BeastError::need_more)
            return view.size() < limits.chunkLineBytes
                ? std::optional<Event>()
                : finish(Refusal{400, "chunk line or trailers too long"});
        if (error)
            return finish(describe(error));
        if (!parser->piece.isEmpty())
            return BodyPiece{parser->piece};
        if (parser->isComplete)
            return finish(Complete{});
    }
    return {};
}

} // namespace app::http
