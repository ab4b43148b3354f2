#include "app/otlp/compression.h"

#include <QTest>

#include <functional>
#include <zlib.h>

using namespace app;
using namespace std::string_literals;

using Unpack = Result<std::string> (*)(std::string_view, std::size_t);
using Pack = std::string (*)(std::string_view);
Q_DECLARE_METATYPE(Unpack)
Q_DECLARE_METATYPE(Pack)

namespace {

std::string zlibbed(std::string_view plain)
{
    std::string out(compressBound(uLong(plain.size())), '\0');
    auto size = uLongf(out.size());
    compress(reinterpret_cast<Bytef *>(out.data()), &size,
             reinterpret_cast<const Bytef *>(plain.data()), uLong(plain.size()));
    out.resize(size);
    return out;
}

std::string zstandard(std::string_view plain) { return otlp::zstd(plain); }

/// Text that does not become small: a linear congruence has no repeats.
std::string noise(std::size_t size)
{
    std::string text(size, '\0');
    std::uint32_t state = 7;
    for (auto &c : text)
        c = char((state = state * 1664525 + 1013904223) >> 24);
    return text;
}

} // namespace

class CompressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacksWhatItPacked_data() { formats(); }
    void unpacksWhatItPacked();
    void keepsToTheLimit_data() { formats(); }
    void keepsToTheLimit();
    void refusesDamage_data() { formats(); }
    void refusesDamage();
    void readsAllMembers_data() { formats(); }
    void readsAllMembers();
    void aBombCostsNoMoreThanTheLimit_data() { formats(); }
    void aBombCostsNoMoreThanTheLimit();

private:
    static void formats()
    {
        QTest::addColumn<Pack>("pack");
        QTest::addColumn<Unpack>("unpack");
        QTest::newRow("gzip") << Pack(otlp::gzip) << Unpack(otlp::gunzip);
        QTest::newRow("zlib") << Pack(zlibbed) << Unpack(otlp::gunzip);
        QTest::newRow("zstd") << Pack(zstandard) << Unpack(otlp::unzstd);
    }
};

void CompressionTest::unpacksWhatItPacked()
{
    QFETCH(Pack, pack);
    QFETCH(Unpack, unpack);
    for (const auto &plain :
         {""s, "a"s, std::string(65536, 'x'), std::string(65537, 'x'), noise(300'000)}) {
        const auto back = unpack(pack(plain), plain.size());
        QVERIFY2(back, back ? "" : back.error().detail.c_str());
        QVERIFY(*back == plain);
    }
}

void CompressionTest::keepsToTheLimit()
{
    QFETCH(Pack, pack);
    QFETCH(Unpack, unpack);
    for (const std::size_t limit : {0, 1, 65535, 65536, 200'000}) {
        QVERIFY(unpack(pack(noise(limit)), limit));
        const auto over = unpack(pack(noise(limit + 1)), limit);
        QVERIFY(!over);
        QCOMPARE(over.error().kind, Error::Kind::TooLarge);
        QVERIFY(over.error().detail.find(std::to_string(limit)) != std::string::npos);
    }
}

void CompressionTest::refusesDamage()
{
    QFETCH(Pack, pack);
    QFETCH(Unpack, unpack);
    const auto packed = pack(noise(1000));
    const auto isInvalid = [unpack](std::string_view bytes) {
        const auto plain = unpack(bytes, 1 << 20);
        return !plain && plain.error().kind == Error::Kind::Invalid && plain.error().place
            && std::size_t(plain.error().place->end) <= bytes.size();
    };
    for (std::size_t size = 0; size < packed.size(); ++size)
        QVERIFY2(isInvalid(packed.substr(0, size)), qPrintable(QString::number(size)));
    QVERIFY(isInvalid("plain text"));
    QVERIFY(isInvalid(packed + "garbage"));
    auto flipped = packed;
    flipped[0] = char(flipped[0] ^ 0x40);
    QVERIFY(isInvalid(flipped));
}

void CompressionTest::readsAllMembers()
{
    QFETCH(Pack, pack);
    QFETCH(Unpack, unpack);
    QVERIFY(unpack(pack("first ") + pack("") + pack("last"), 100) == "first last"s);
    QCOMPARE(unpack(pack("12345") + pack("6"), 5).error().kind, Error::Kind::TooLarge);
}

void CompressionTest::aBombCostsNoMoreThanTheLimit()
{
    QFETCH(Pack, pack);
    QFETCH(Unpack, unpack);
    const auto bomb = pack(std::string(50'000'000, '\0'));
    QVERIFY(bomb.size() < 300'000);
    QCOMPARE(unpack(bomb, 1'000'000).error().kind, Error::Kind::TooLarge);
}

QTEST_APPLESS_MAIN(CompressionTest)
#include "tst_compression.moc"
