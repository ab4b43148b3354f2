#include "app/http/requestdecoder.h"

#include <QTest>

using namespace app::http;

Q_DECLARE_METATYPE(Limits)

/// What the decoder says of `wire`, fed `step` bytes at a time, as text: one line for the head, one for its fields, the
/// body as a whole, then how it ended. Requests that follow each other are decoded all.
static QByteArray transcript(const QByteArray &wire, qsizetype step, const Limits &limits = {})
{
    RequestDecoder decoder(limits);
    QByteArray out;
    const auto write = [&](const Event &event) {
        if (const auto *head = std::get_if<RequestHead>(&event)) {
            out +=
                head->method + ' ' + head->target + " 1." + QByteArray::number(head->version % 10);
            out += head->keepAlive ? " keep" : " close";
            out += head->isChunked ? " chunked" : "";
            out += head->contentLength ? ' ' + QByteArray::number(*head->contentLength) : "";
            for (const auto &field : head->headers)
                out += '|' + field.name + '=' + field.value;
            out += '\n';
            decoder.limitBody(20);
        } else if (const auto *piece = std::get_if<BodyPiece>(&event)) {
            out += piece->bytes;
        } else if (const auto *refusal = std::get_if<Refusal>(&event)) {
            out += "refused " + QByteArray::number(refusal->status) + ' ' + refusal->reason;
        } else if (std::holds_alternative<Http2Preface>(event)) {
            out += "http2";
        } else {
            out += "\ndone\n";
            decoder.restart();
        }
    };
    for (qsizetype at = 0; at < wire.size(); at += step) {
        decoder.feed(QByteArrayView(wire).sliced(at, std::min(step, wire.size() - at)));
        while (const auto event = decoder.next())
            write(*event);
    }
    return out;
}

class TstRequestDecoder : public QObject
{
    Q_OBJECT
private:
    void compareAtEverySplit(const QByteArray &wire, const QByteArray &expected,
                             const Limits &limits = {})
    {
        for (qsizetype step = 1; step <= wire.size(); ++step)
            QCOMPARE(transcript(wire, step, limits), expected);
    }

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *rule, QByteArray wire, QByteArray expected) {
            QTest::newRow(rule) << wire << expected;
        };
        row("no body", "GET /a?b=%20c HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /a?b=%20c 1.1 keep|Host=x\n\ndone\n");
        row("length", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc",
            "POST / 1.1 keep 3|Host=x|Content-Length=3\nabc\ndone\n");
        row("length 0", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n",
            "POST / 1.1 keep 0|Host=x|Content-Length=0\n\ndone\n");
        row("chunks, extension and trailer",
            "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
            "3\r\nabc\r\n0A;k=v\r\n0123456789\r\n0\r\nX-Sum: 1\r\n\r\n",
            "POST / 1.1 keep chunked|Host=x|Transfer-Encoding=chunked\nabc0123456789\ndone\n");
        row("no chunk but the last",
            "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: Chunked\r\n\r\n0\r\n\r\n",
            "POST / 1.1 keep chunked|Host=x|Transfer-Encoding=Chunked\n\ndone\n");
        row("pipelined", "GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /1 1.1 keep|Host=x\n\ndone\nGET /2 1.1 keep|Host=x\n\ndone\n");
        row("an empty line before", "\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET / 1.1 keep|Host=x\n\ndone\n");
        row("close", "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET / 1.1 close|Host=x|Connection=close\n\ndone\n");
        row("1.0 closes", "GET / HTTP/1.0\r\n\r\n", "GET / 1.0 close\n\ndone\n");
        row("1.0 stays when asked", "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n",
            "GET / 1.0 keep|Connection=Keep-Alive\n\ndone\n");
        row("OPTIONS *", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
            "OPTIONS * 1.1 keep|Host=x\n\ndone\n");
        row("blanks round a value", "GET / HTTP/1.1\r\nHost: \t x \t \r\n\r\n",
            "GET / 1.1 keep|Host=x\n\ndone\n");
        row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "http2");
        row("incomplete", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nab",
            "POST / 1.1 keep 3|Host=x|Content-Length=3\nab");
    }
    void decodes()
    {
        QFETCH(QByteArray, wire);
        QFETCH(QByteArray, expected);
        compareAtEverySplit(wire, expected);
    }

    void refusesHeads_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *rule, QByteArray wire, QByteArray expected) {
            QTest::newRow(rule) << wire << expected;
        };
        const QByteArray post = "POST / HTTP/1.1\r\nHost: x\r\n";
        row("bare LF", "GET / HTTP/1.1\nHost: x\n\n",
            "refused 400 line feed without carriage return");
        row("bare LF in a value", post + "A: b\nContent-Length: 3\r\n\r\n",
            "refused 400 line feed without carriage return");
        row("bare CR", post + "A: b\rC: d\r\n\r\n",
            "refused 400 carriage return without line feed");
        row("NUL", post + QByteArray("A: b\0c\r\n\r\n", 10), "refused 400 NUL in the head");
        row("folded line", post + "A: b\r\n c\r\n\r\n", "refused 400 folded header line");
        row("folded with tab", post + "Transfer-Encoding:\r\n\tchunked\r\n\r\n",
            "refused 400 folded header line");
        row("two empty lines", "\r\n\r\nGET / HTTP/1.1\r\n",
            "refused 400 empty lines before the request line");
        row("TLS", QByteArray::fromHex("16030100"),
            "refused 400 this port speaks http://, not https://");
        row("length and chunked", post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
            "refused 400 malformed or repeated Transfer-Encoding");
        row("chunked and length", post + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n",
            "refused 400 malformed Content-Length");
        row("length and gzip", post + "Content-Length: 3\r\nTransfer-Encoding: gzip\r\n\r\n",
            "refused 400 malformed or repeated Transfer-Encoding");
        row("gzip and length", post + "Transfer-Encoding: gzip\r\nContent-Length: 3\r\n\r\n",
            "refused 400 both Content-Length and Transfer-Encoding");
        row("same length twice", post + "Content-Length: 3\r\nContent-Length: 3\r\n\r\n",
            "refused 400 more than one Content-Length");
        row("two lengths in one", post + "Content-Length: 3, 3\r\n\r\n",
            "refused 400 Content-Length with more than one value");
        row("two lengths", post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\n",
            "refused 400 malformed Content-Length");
        row("negative length", post + "Content-Length: -1\r\n\r\n",
            "refused 400 malformed Content-Length");
        row("signed length", post + "Content-Length: +1\r\n\r\n",
            "refused 400 malformed Content-Length");
        row("hex length", post + "Content-Length: 0x1\r\n\r\n",
            "refused 400 malformed Content-Length");
        row("endless length", post + "Content-Length: 99999999999999999999\r\n\r\n",
            "refused 400 malformed Content-Length");
        row("length beyond 63 bits", post + "Content-Length: 9223372036854775808\r\n\r\n",
            "refused 413 the body is larger than this path takes");
        row("gzip coding", post + "Transfer-Encoding: gzip, chunked\r\n\r\n",
            "refused 501 Transfer-Encoding other than chunked");
        row("chunked not last", post + "Transfer-Encoding: chunked, identity\r\n\r\n",
            "refused 501 Transfer-Encoding other than chunked");
        row("misspelt chunked", post + "Transfer-Encoding: xchunked\r\n\r\n",
            "refused 501 Transfer-Encoding other than chunked");
        row("chunked twice",
            post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
            "refused 400 malformed or repeated Transfer-Encoding");
        row("chunked in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n",
            "refused 400 Transfer-Encoding in HTTP/1.0");
        row("blank before colon", post + "Content-Length : 3\r\n\r\n",
            "refused 400 malformed header field");
        row("no colon", post + "Content-Length\r\n\r\n", "refused 400 malformed header field");
        row("empty name", post + ": 3\r\n\r\n", "refused 400 malformed header field");
        row("no Host", "GET / HTTP/1.1\r\n\r\n", "refused 400 Host is missing");
        row("two Hosts", post + "Host: y\r\n\r\n", "refused 400 more than one Host");
        row("CONNECT", "CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n",
            "refused 501 CONNECT: this server is no proxy");
        row("absolute target", "GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n",
            "refused 400 absolute request target: this server is no proxy");
        row("target without slash", "GET x HTTP/1.1\r\nHost: x\r\n\r\n",
            "refused 400 request target does not begin with /");
        row("* without OPTIONS", "GET * HTTP/1.1\r\nHost: x\r\n\r\n",
            "refused 400 request target does not begin with /");
        row("no target", "GET HTTP/1.1\r\nHost: x\r\n\r\n", "refused 400 malformed request target");
        row("HTTP/0.9", "GET /\r\n\r\n", "refused 400 malformed request target");
        row("HTTP/2.0", "GET / HTTP/2.0\r\nHost: x\r\n\r\n",
            "refused 505 this server speaks HTTP/1.1");
        row("no method", " / HTTP/1.1\r\nHost: x\r\n\r\n", "refused 400 malformed method");
        row("other expectation", post + "Expect: the-worst\r\n\r\n",
            "refused 417 Expect other than 100-continue");
    }
    void refusesHeads()
    {
        QFETCH(QByteArray, wire);
        QFETCH(QByteArray, expected);
        compareAtEverySplit(wire, expected);
    }

    void refusesBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("size is no number")
            << QByteArray("x\r\nabc\r\n") << QByteArray("refused 400 malformed chunk");
        QTest::newRow("negative size")
            << QByteArray("-1\r\nabc\r\n") << QByteArray("refused 400 malformed chunk");
        QTest::newRow("size beyond 64 bits")
            << QByteArray("11111111111111111\r\n") << QByteArray("refused 400 malformed chunk");
        QTest::newRow("no line end behind data")
            << QByteArray("3\r\nabcd\r\n0\r\n\r\n") << QByteArray("abcrefused 400 malformed chunk");
        QTest::newRow("junk behind size")
            << QByteArray("3 x\r\nabc\r\n") << QByteArray("refused 400 malformed chunk");
        QTest::newRow("more than the limit")
            << QByteArray("15\r\nabc")
            << QByteArray("refused 413 the body is larger than this path takes");
        QTest::newRow("more than the limit in sum")
            << QByteArray("3\r\nabc\r\n12\r\n")
            << QByteArray("abcrefused 413 the body is larger than this path takes");
    }
    void refusesBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, expected);
        compareAtEverySplit(
            "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + body,
            "POST / 1.1 keep chunked|Host=x|Transfer-Encoding=chunked\n" + expected);
    }

    void refusesALengthBeyondTheLimitBeforeTheBody()
    {
        const auto said =
            transcript("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 21\r\n\r\nabc", 1);
        QVERIFY2(said.endsWith("\nrefused 413 the body is larger than this path takes"), said);
        QVERIFY(!said.contains("abc"));
    }

    void keepsItsLimits_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray start = "GET / HTTP/1.1\r\nHost: x\r\n"; // 25 bytes
        QTest::newRow("head at its limit") << start + "A: " + QByteArray(13, 'b')
                + "\r\n\r\nrest" << "GET / 1.1 keep|Host=x|A=" + QByteArray(13, 'b') + "\n\ndone\n";
        QTest::newRow("head beyond it")
            << start + "A: " + QByteArray(16, 'b') + "\r\n\r\n"
            << QByteArray(
                   "refused 431 request line and header fields are larger than this server takes");
        QTest::newRow("endless head")
            << start + "A: " + QByteArray(60, 'b')
            << QByteArray(
                   "refused 431 request line and header fields are larger than this server takes");
        QTest::newRow("fields beyond the limit")
            << start + "A:1\r\nB:1\r\nC:1\r\n\r\n"
            << QByteArray("refused 431 more header fields than this server takes");
    }
    void keepsItsLimits()
    {
        QFETCH(QByteArray, wire);
        QFETCH(QByteArray, expected);
        Limits limits;
        limits.headBytes = 45;
        limits.headerFields = 3;
        compareAtEverySplit(wire, expected, limits);
    }

    void keepsChunkLinesShort()
    {
        Limits limits;
        limits.chunkLineBytes = 16;
        const QByteArray head = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
        const QByteArray said = "POST / 1.1 keep chunked|Host=x|Transfer-Encoding=chunked\n";
        compareAtEverySplit(head + "1;" + QByteArray(30, 'k') + "\r\na\r\n",
                            said + "refused 400 chunk line or trailers too long", limits);
        compareAtEverySplit(head + "0\r\nT: " + QByteArray(30, 'k') + "\r\n\r\n",
                            said + "refused 400 chunk line or trailers too long", limits);
    }

    void handsOverWhatFollowsTheHttp2Preface()
    {
        RequestDecoder decoder;
        decoder.feed("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nframes");
        QVERIFY(std::holds_alternative<Http2Preface>(*decoder.next()));
        QVERIFY(!decoder.next());
        QCOMPARE(decoder.takeRest(), QByteArray("SM\r\n\r\nframes"));
    }
};

QTEST_GUILESS_MAIN(TstRequestDecoder)
#include "tst_requestdecoder.moc"
