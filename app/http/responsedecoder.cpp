#include "app/http/responsedecoder.h"

#include "app/http/beastparser.h"

namespace app::http {

namespace {

using Reader = BeastReader<false>;

QByteArray describe(const beast::error_code &error)
{
    if (error == BeastError::bad_version)
        return "not HTTP/1.1";
    if (error == BeastError::bad_status || error == BeastError::bad_reason)
        return "malformed status line";
    if (error == BeastError::bad_field || error == BeastError::bad_value)
        return "malformed header field";
    if (error == BeastError::bad_content_length || error == BeastError::multiple_content_length)
        return "malformed Content-Length";
    if (error == BeastError::bad_transfer_encoding)
        return "malformed Transfer-Encoding, or one beside Content-Length";
    if (error == BeastError::bad_chunk || error == BeastError::bad_chunk_extension)
        return "malformed chunk";
    return "not HTTP";
}

} // namespace

struct ResponseDecoder::Private {
    Private(const Limits &limits, bool toHead) : reader(limits), isAnswerToHead(toHead)
    {
        restart();
    }
    void restart()
    {
        reader.restart();
        reader.parser->skip(isAnswerToHead);
    }
    template <typename Event>
    std::optional<Answer> finish(Event event)
    {
        reader.isOver = true;
        return std::optional<Answer>(std::in_place, std::move(event));
    }
    std::optional<Answer> decode();
    std::optional<Answer> decodeHead();
    std::optional<Answer> checkedHead();
    std::optional<Answer> decodeBody();

    Reader reader;
    bool isAnswerToHead;
};

ResponseDecoder::ResponseDecoder(const Limits &limits, bool isAnswerToHead)
    : d(std::make_unique<Private>(limits, isAnswerToHead))
{
}
ResponseDecoder::~ResponseDecoder() = default;
ResponseDecoder::ResponseDecoder(ResponseDecoder &&) noexcept = default;
ResponseDecoder &ResponseDecoder::operator=(ResponseDecoder &&) noexcept = default;

void ResponseDecoder::feed(QByteArrayView bytes) { d->reader.feed(bytes); }

std::optional<Answer> ResponseDecoder::next() { return d->decode(); }

bool ResponseDecoder::hasBytes() const { return !d->reader.rest().isEmpty(); }

QByteArrayView ResponseDecoder::takeWire() { return d->reader.takeWire(); }

bool ResponseDecoder::end()
{
    auto &parser = *d->reader.parser;
    if (!parser.isHeadDone || d->reader.isOver)
        return parser.isComplete;
    beast::error_code error;
    parser.put_eof(error);
    d->reader.isOver = true;
    return !error && parser.isComplete;
}

std::optional<Answer> ResponseDecoder::Private::decode()
{
    if (reader.isOver)
        return {};
    if (!reader.parser->isHeadDone)
        return decodeHead();
    if (reader.parser->isComplete && reader.parser->head.isInterim()) {
        restart();
        return decodeHead();
    }
    if (reader.parser->isComplete)
        return finish(Complete{});
    return decodeBody();
}

std::optional<Answer> ResponseDecoder::Private::decodeHead()
{
    auto &scanner = reader.scanner;
    scanner.scan(reader.pending);
    if (scanner.refusal())
        return finish(
            Malformed{scanner.refusal()->status == 431 ? "its head is too large" : "not HTTP"});
    if (!scanner.isComplete())
        return {};
    if (!reader.parseHead())
        return finish(Malformed{describe(reader.error)});
    return checkedHead();
}

std::optional<Answer> ResponseDecoder::Private::checkedHead()
{
    auto &parser = *reader.parser;
    auto &head = parser.head;
    if (head.headers.size() > reader.limits.headerFields)
        return finish(Malformed{"its head has too many fields"});
    if (head.status < 100) // three digits, of which the first is a class (RFC 9110 section 15)
        return finish(Malformed{"malformed status line"});
    if (head.status == 101)
        return finish(Malformed{"it changed the protocol without being asked"});
    if (const auto length = parser.content_length())
        head.contentLength = qint64(
            std::min<std::uint64_t>(*length, std::uint64_t(std::numeric_limits<qint64>::max())));
    head.isChunked = parser.chunked();
    head.hasBody = !parser.isComplete;
    head.keepAlive = parser.keep_alive() && !head.endsByClose();
    return head;
}

std::optional<Answer> ResponseDecoder::Private::decodeBody()
{
    switch (reader.readBody()) {
    case Reader::Found::Piece: return BodyPiece{reader.parser->piece};
    case Reader::Found::End: return finish(Complete{});
    case Reader::Found::LongChunkLine: return finish(Malformed{"chunk line or trailers too long"});
    case Reader::Found::Malformed: return finish(Malformed{describe(reader.error)});
    case Reader::Found::Nothing: break;
    }
    return {};
}

} // namespace app::http
