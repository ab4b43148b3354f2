#pragma once

#include "app/http/headscanner.h"
#include "app/http/limits.h"
#include "app/http/message.h"

#include <algorithm>
#include <boost/beast/http/basic_parser.hpp>
#include <limits>
#include <memory>
#include <type_traits>
#include <utility>

/// Boost.Beast as a codec for requestdecoder.cpp and responsedecoder.cpp, which alone include this.
namespace app::http {

namespace beast = boost::beast;
using BeastError = beast::http::error;

inline QByteArray toBytes(beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// What the parser finds is kept here until the reader asks.
template <bool isRequest>
class BeastParser final : public beast::http::basic_parser<isRequest>
{
public:
    BeastParser()
    {
        this->eager(false);
        this->body_limit(boost::none);
        this->header_limit(std::numeric_limits<std::uint32_t>::max()); // HeadScanner has counted
    }

    std::conditional_t<isRequest, RequestHead, ResponseHead> head;
    bool isHeadDone = false;
    bool isComplete = false;
    QByteArrayView piece;
    std::uint64_t bodyLimit = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t chunkLeft = 0;
    bool hasChunk = false;

private:
    using error_code = beast::error_code;
    using string_view = beast::string_view;

    void on_request_impl([[maybe_unused]] beast::http::verb verb,
                         [[maybe_unused]] string_view method, [[maybe_unused]] string_view target,
                         [[maybe_unused]] int version, error_code &) override
    {
        if constexpr (isRequest) {
            head.method = toBytes(method);
            head.target = toBytes(target);
            head.version = version;
        }
    }
    void on_response_impl([[maybe_unused]] int status, [[maybe_unused]] string_view reason,
                          [[maybe_unused]] int version, error_code &) override
    {
        if constexpr (!isRequest) {
            head.status = status;
            head.reason = toBytes(reason);
            head.version = version;
        }
    }
    void on_field_impl(beast::http::field, string_view name, string_view value,
                       error_code &) override
    {
        if (!isHeadDone) // a trailer says nothing that is acted upon
            head.headers.append(Header{toBytes(name), toBytes(value)});
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
        hasChunk = true;
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

/// Bytes as they come, the scanner that finds the end of the head, and the body behind it.
template <bool isRequest>
struct BeastReader {
    using Parser = BeastParser<isRequest>;
    enum class Found { Nothing, Piece, End, LongChunkLine, Malformed };

    explicit BeastReader(const Limits &given) : limits(given), scanner(given.headBytes) {}

    void feed(QByteArrayView bytes)
    {
        dropConsumed();
        pending.append(bytes);
    }
    void restart()
    {
        dropConsumed();
        scanner = HeadScanner(limits.headBytes);
        parser = std::make_unique<Parser>();
        bodyFrom = 0;
        isOver = false;
    }
    QByteArrayView rest() const { return QByteArrayView(pending).sliced(at); }
    /// The body's bytes as they came, with what frames them, that were not taken yet. The line end behind a chunk counts
    /// as soon as it is there, although the parser takes it with the next chunk's line.
    QByteArrayView takeWire()
    {
        const auto end = at + lineEndAhead();
        if (!parser->isHeadDone || end <= bodyFrom)
            return {};
        const auto from = std::exchange(bodyFrom, end);
        return QByteArrayView(pending).sliced(from, end - from);
    }
    void dropConsumed()
    {
        bodyFrom = std::max<qsizetype>(bodyFrom - at, 0);
        if (at == pending.size())
            pending.resize(0); // keeps what was reserved
        else
            pending.remove(0, at);
        at = 0;
    }

    /// Whether the scanned head is grammar; then parser->head has all but what says where the body ends.
    bool parseHead()
    {
        at = bodyFrom = scanner.end();
        const auto text = QByteArrayView(pending).first(at).sliced(scanner.begin());
        parser->put({text.data(), std::size_t(text.size())}, error);
        return !error && parser->isHeadDone;
    }

    Found readBody()
    {
        while (at < pending.size()) {
            const auto view = bodyView();
            if (isAtChunkLine() && view.size() < shortestChunkedRest)
                return Found::Nothing;
            parser->piece = {};
            at += qsizetype(parser->put({view.data(), std::size_t(view.size())}, error));
            if (error == BeastError::need_more)
                return view.size() < limits.chunkLineBytes ? Found::Nothing : Found::LongChunkLine;
            if (error)
                return Found::Malformed;
            if (!parser->piece.isEmpty())
                return Found::Piece;
            if (parser->isComplete)
                return Found::End;
        }
        return Found::Nothing;
    }

    Limits limits;
    HeadScanner scanner;
    std::unique_ptr<Parser> parser = std::make_unique<Parser>();
    QByteArray pending;
    qsizetype at = 0; ///< bytes of `pending` that are used up
    qsizetype bodyFrom = 0;
    beast::error_code error;
    bool isOver = false;

private:
    /// Every chunked body has at least this many bytes left where a size line begins (`0`, two line ends). Beast 1.81
    /// asserts as much when a last chunk comes in pieces.
    static constexpr qsizetype shortestChunkedRest = 5;

    qsizetype lineEndAhead() const
    {
        return parser->hasChunk && isAtChunkLine() && !parser->isComplete
                && rest().startsWith("\r\n")
            ? 2
            : 0;
    }
    bool isAtChunkLine() const { return parser->chunked() && parser->chunkLeft == 0; }
    QByteArrayView bodyView() const
    {
        if (!isAtChunkLine())
            return rest();
        return rest().first(std::min<qsizetype>(rest().size(), limits.chunkLineBytes));
    }
};

} // namespace app::http
