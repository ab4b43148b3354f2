#include "app/http/responsewriter.h"

#include <QTest>
#include <QTimeZone>

using namespace app::http;

class TstResponseWriter : public QObject
{
    Q_OBJECT
    const QDateTime m_date{{2026, 11, 22}, {11, 33, 36}, QTimeZone::utc()};

private Q_SLOTS:
    void writesTheFieldsInOrder()
    {
        const Response response{
            200, {{"Content-Type", "application/json"}}, "{\"partialSuccess\":{}}"};
        QCOMPARE(writeResponse(response, Framing::Length, {}, m_date),
                 QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                            "Date: Sun, 22 Nov 2026 11:33:36 GMT\r\nContent-Length: "
                            "21\r\n\r\n{\"partialSuccess\":{}}"));
    }

    void frames_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("framing");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray date = "\r\nDate: Sun, 22 Nov 2026 11:33:36 GMT\r\n";
        QTest::newRow("HEAD has the length of a GET")
            << 200 << int(Framing::HeadOnly)
            << "HTTP/1.1 200 OK" + date + "Content-Length: 4\r\n\r\n";
        QTest::newRow("chunked") << 200 << int(Framing::Chunked)
                                 << "HTTP/1.1 200 OK" + date + "Transfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("until close")
            << 200 << int(Framing::UntilClose) << "HTTP/1.1 200 OK" + date + "\r\n";
        QTest::newRow("204 has no body and no length")
            << 204 << int(Framing::Length) << "HTTP/1.1 204 No Content" + date + "\r\n";
    }
    void frames()
    {
        QFETCH(int, status);
        QFETCH(int, framing);
        QTEST(writeResponse({status, {}, "body"}, Framing(framing), {}, m_date), "expected");
    }

    void aValueCannotBeginAFieldOfItsOwn()
    {
        const auto wire =
            writeResponse({200, {{"X", "a\r\nSet-Cookie: b"}}, {}}, Framing::Length, {}, m_date);
        QVERIFY(wire.contains("X: aSet-Cookie: b\r\n"));
    }

    void chunks()
    {
        QCOMPARE(chunk(QByteArray(26, 'x')), "1a\r\n" + QByteArray(26, 'x') + "\r\n");
        QCOMPARE(chunk(""), QByteArray());
        QCOMPARE(lastChunk(), QByteArray("0\r\n\r\n"));
    }
};

QTEST_GUILESS_MAIN(TstResponseWriter)
#include "tst_responsewriter.moc"
