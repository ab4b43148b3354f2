#include "app/http/responsedecoder.h"

#include <QTest>

using namespace app::http;

/// What the decoder says of `wire`, fed `step` bytes at a time, as text: a line for each head, the body as a whole, how it
/// ended, and behind `|` the body as it came.
static QByteArray transcript(const QByteArray &wire, qsizetype step, bool isAnswerToHead = false)
{
    Limits limits;
    limits.headBytes = 200;
    limits.headerFields = 4;
    limits.chunkLineBytes = 40;
    ResponseDecoder decoder(limits, isAnswerToHead);
    QByteArray out;
    QByteArray raw;
    bool isOver = false;
    bool isComplete = false;
    for (qsizetype at = 0; at < wire.size(); at += step) {
        decoder.feed(QByteArrayView(wire).sliced(at, std::min(step, wire.size() - at)));
        while (const auto answer = decoder.next()) {
            if (const auto *head = std::get_if<ResponseHead>(&*answer)) {
                out += QByteArray::number(head->status) + (head->keepAlive ? " keep" : " close");
                out += head->isChunked ? " chunked" : "";
                out += head->contentLength ? ' ' + QByteArray::number(*head->contentLength) : "";
                out += '\n';
            } else if (const auto *piece = std::get_if<BodyPiece>(&*answer)) {
                out += piece->bytes;
            } else if (const auto *malformed = std::get_if<Malformed>(&*answer)) {
                out += "malformed: " + malformed->reason;
                isOver = true;
            } else {
                out += "\ndone";
                isOver = isComplete = true;
            }
        }
        raw += decoder.takeWire();
    }
    if (!isOver)
        out += decoder.end() ? "\ndone at the end" : "\ncut";
    return out + (decoder.hasBytes() && isComplete ? " and more" : "") + '|' + raw;
}

/// Answers of servers, however their bytes are cut.
class TstResponseDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodes_data()
    {
        rows();
        row("length", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc",
            "200 keep 3\nabc\ndone|abc");
        row("no reason", "HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n", "200 keep 0\n\ndone|");
        row("chunks, an extension and a trailer",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            "3;k=v\r\nabc\r\n2\r\nde\r\n0\r\nX: 1\r\n\r\n",
            "200 keep chunked\nabcde\ndone|3;k=v\r\nabc\r\n2\r\nde\r\n0\r\nX: 1\r\n\r\n");
        row("until the connection ends", "HTTP/1.1 200 OK\r\n\r\nabc",
            "200 close\nabc\ndone at the end|abc");
        row("1.0", "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\na", "200 close 1\na\ndone|a");
        row("close", "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\na",
            "200 close 1\na\ndone|a");
        row("no content", "HTTP/1.1 204 No Content\r\n\r\n", "204 keep\n\ndone|");
        row("not modified, whatever its length",
            "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", "304 keep 9\n\ndone|");
        row("interim heads first",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
            "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na",
            "100 keep\n103 keep\n200 keep 1\na\ndone|a");
        row("what nobody asked for",
            "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\naHTTP/1.1 200 OK\r\n\r\n",
            "200 keep 1\na\ndone and more|a");
    }
    void decodes() { compareAtEverySplit(); }

    void knowsWhatIsCut_data()
    {
        rows();
        row("nothing", " ", "\ncut|");
        row("in the head", "HTTP/1.1 200 OK\r\nContent-Le", "\ncut|");
        row("behind an interim head", "HTTP/1.1 100 Continue\r\n\r\n", "100 keep\n\ncut|");
        row("in a body of known length", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab",
            "200 keep 3\nab\ncut|ab");
        row("in a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nab",
            "200 keep chunked\nab\ncut|3\r\nab");
        row("before the last chunk",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n",
            "200 keep chunked\na\ncut|1\r\na\r\n");
    }
    void knowsWhatIsCut() { compareAtEverySplit(); }

    void refuses_data()
    {
        rows();
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        row("TLS", QByteArray::fromHex("15030100020250") + "\r\n\r\n", "malformed: not HTTP|");
        row("another protocol", "SSH-2.0-OpenSSH\r\n\r\n", "malformed: not HTTP/1.1|");
        row("a status of letters", "HTTP/1.1 abc OK\r\n\r\n", "malformed: malformed status line|");
        row("a status of no class", "HTTP/1.1 020 OK\r\nContent-Length: 1\r\n\r\na",
            "malformed: malformed status line|");
        row("two lengths", ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n",
            "malformed: malformed Content-Length|");
        row("a negative length", ok + "Content-Length: -1\r\n\r\n",
            "malformed: malformed Content-Length|");
        row("length and chunks", ok + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
            "malformed: malformed Transfer-Encoding, or one beside Content-Length|");
        row("a bare line feed", "HTTP/1.1 200 OK\nA: b\n\n", "malformed: not HTTP|");
        row("another protocol in the middle", "HTTP/1.1 101 Switching Protocols\r\n\r\n",
            "malformed: it changed the protocol without being asked|");
        row("a large head", ok + "A: " + QByteArray(300, 'x') + "\r\n\r\n",
            "malformed: its head is too large|");
        row("many fields", ok + "A: 1\r\nB: 1\r\nC: 1\r\nD: 1\r\nE: 1\r\n\r\n",
            "malformed: its head has too many fields|");
    }
    void refuses() { compareAtEverySplit(); }

    void refusesChunks_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("no number") << QByteArray("x\r\nab\r\n") << QByteArray("malformed chunk");
        QTest::newRow("longer than it says")
            << QByteArray("1\r\nab\r\n0\r\n\r\n") << QByteArray("malformed chunk");
        QTest::newRow("a long line") << "1;" + QByteArray(100, 'x') + "\r\na\r\n"
                                     << QByteArray("chunk line or trailers too long");
    }
    void refusesChunks()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, why);
        const auto wire = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body;
        for (qsizetype step = 1; step <= wire.size(); ++step)
            QVERIFY2(transcript(wire, step).contains("malformed: " + why),
                     transcript(wire, step).constData());
    }

    void theAnswerToHeadHasNoBody()
    {
        const QByteArray wire = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n";
        for (qsizetype step = 1; step <= wire.size(); ++step)
            QCOMPARE(transcript(wire, step, true), "200 keep 3\n\ndone|");
    }

private:
    static void rows()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QByteArray>("expected");
    }
    static void row(const char *rule, const QByteArray &wire, const QByteArray &expected)
    {
        QTest::newRow(rule) << wire << expected;
    }
    static void compareAtEverySplit()
    {
        QFETCH(QByteArray, wire);
        QFETCH(QByteArray, expected);
        for (qsizetype step = 1; step <= wire.size(); ++step)
            QCOMPARE(transcript(wire, step), expected);
    }
};

QTEST_GUILESS_MAIN(TstResponseDecoder)
#include "tst_responsedecoder.moc"
