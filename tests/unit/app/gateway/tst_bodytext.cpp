#include "app/gateway/bodytext.h"

#include "app/otlp/compression.h"

#include <QTest>
#include <random>
#include <zlib.h>

using namespace app::gateway;

namespace {

const std::string plain = "data: {\"a\":1}\n\ndata: {\"b\":\"" + std::string(3000, 'x') + "\"}\n\n";

CapturedBody bodyOf(std::string bytes)
{
    CapturedBody body;
    body.totalBytes = bytes.size();
    body.bytes = std::move(bytes);
    body.arrivals = {{0, 100}};
    return body;
}

std::string deflated(const std::string &text, int windowBits)
{
    z_stream stream = {};
    deflateInit2(&stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, uLong(text.size())), '\0');
    auto input = text;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(out.size() - stream.avail_out);
    deflateEnd(&stream);
    return out;
}

} // namespace

class TestBodyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decompresses_data();
    void decompresses();
    void saysWhatItCannotRead_data();
    void saysWhatItCannotRead();
    void keepsTheTimesOfACompressedStream();
    void findsTheArrivalOfAByte();
};

void TestBodyText::decompresses_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const char *coding, const std::string &bytes) {
        QTest::newRow(name) << QByteArray(coding) << QByteArray::fromStdString(bytes);
    };
    row("none", "", plain);
    row("identity", "identity", plain);
    row("gzip", "gzip", app::otlp::gzip(plain));
    row("in capitals", " GZIP ", app::otlp::gzip(plain));
    row("two members", "gzip",
        app::otlp::gzip(plain.substr(0, 50)) + app::otlp::gzip(plain.substr(50)));
    row("deflate with a header", "deflate", deflated(plain, 15));
    row("deflate without", "deflate", deflated(plain, -15));
    row("zstd", "zstd", app::otlp::zstd(plain));
}

void TestBodyText::decompresses()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, bytes);
    auto body = bodyOf(bytes.toStdString());
    std::mt19937 dice(7);
    for (std::size_t at = 1 + dice() % 20; at < body.bytes.size(); at += 1 + dice() % 20)
        body.arrivals.push_back({at, 100 + at});
    const auto read = bodyText(body, coding.toStdString());
    QCOMPARE(read.unreadable, std::string());
    QCOMPARE(std::string(read.text.view()), plain);
}

void TestBodyText::saysWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("why");
    QTest::addColumn<bool>("hasText");
    const auto row = [](const char *name, const char *coding, const std::string &bytes,
                        const char *why, bool hasText) {
        QTest::newRow(name) << QByteArray(coding) << QByteArray::fromStdString(bytes)
                            << QByteArray(why) << hasText;
    };
    const auto gzip = app::otlp::gzip(plain);
    const auto zstd = app::otlp::zstd(plain);
    row("brotli", "br", "\x0b\x02\x80", "Content-Encoding br is not supported", false);
    row("two codings", "gzip, br", gzip, "Content-Encoding gzip, br is not supported", false);
    row("cut gzip", "gzip", gzip.substr(0, gzip.size() - 12), "its compressed stream has no end",
        true);
    row("cut zstd", "zstd", zstd.substr(0, 20), "its compressed stream has no end", false);
    row("no gzip", "gzip", plain, "its compression is damaged", false);
    row("no zstd", "zstd", plain, "its compression is damaged", false);
    const auto bomb = app::otlp::gzip(std::string(64 * 1024 * 1024 + 1, '0'));
    row("a bomb", "gzip", bomb, "longer than 67108864 bytes when decompressed", true);
}

void TestBodyText::saysWhatItCannotRead()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hasText);
    const auto read = bodyText(bodyOf(bytes.toStdString()), coding.toStdString());
    QTEST(QByteArray::fromStdString(read.unreadable), "why");
    QCOMPARE(!read.text.view().empty(), hasText);
}

void TestBodyText::keepsTheTimesOfACompressedStream()
{
    auto body = bodyOf(app::otlp::gzip("first") + app::otlp::gzip("second"));
    body.arrivals.push_back({app::otlp::gzip("first").size(), 200});
    const auto read = bodyText(body, "gzip");
    QCOMPARE(std::string(read.text.view()), std::string("firstsecond"));
    QCOMPARE(arrivalOf(read.arrivals, 4), app::UnixNano(100));
    QCOMPARE(arrivalOf(read.arrivals, 5), app::UnixNano(200));
}

void TestBodyText::findsTheArrivalOfAByte()
{
    const std::vector<CapturedBody::Arrival> arrivals = {{0, 10}, {5, 20}, {5, 21}, {9, 30}};
    QCOMPARE(arrivalOf(arrivals, 0), app::UnixNano(10));
    QCOMPARE(arrivalOf(arrivals, 4), app::UnixNano(10));
    QCOMPARE(arrivalOf(arrivals, 5), app::UnixNano(21));
    QCOMPARE(arrivalOf(arrivals, 1000), app::UnixNano(30));
    QCOMPARE(arrivalOf({}, 3), app::UnixNano(0));
}

QTEST_APPLESS_MAIN(TestBodyText)
#include "tst_bodytext.moc"
