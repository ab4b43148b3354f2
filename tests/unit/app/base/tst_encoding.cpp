#include "app/base/encoding.h"

#include <QTest>

using namespace app;
using namespace std::string_literals;

class EncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void base64_data();
    void base64();
    void readsOtherBase64_data();
    void readsOtherBase64();
    void refusesBase64_data();
    void refusesBase64();
    void hex();
    void refusesHex_data();
    void refusesHex();
};

void EncodingTest::base64_data()
{
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<std::string>("text");
    QTest::newRow("nothing") << Bytes{} << ""s;
    QTest::newRow("one byte") << Bytes{'f'} << "Zg=="s;
    QTest::newRow("two bytes") << Bytes{'f', 'o'} << "Zm8="s;
    QTest::newRow("three bytes") << Bytes{'f', 'o', 'o'} << "Zm9v"s;
    QTest::newRow("last digits") << Bytes{0xFB, 0xFF, 0xFF} << "+///"s;
    QTest::newRow("zeros") << Bytes{0, 0, 0, 0} << "AAAAAA=="s;
}

void EncodingTest::base64()
{
    QFETCH(Bytes, bytes);
    QFETCH(std::string, text);
    QCOMPARE(toBase64(bytes), text);
    QVERIFY(fromBase64(text) == bytes);
}

void EncodingTest::readsOtherBase64_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<Bytes>("bytes");
    QTest::newRow("no padding") << "Zg"s << Bytes{'f'};
    QTest::newRow("URL-safe") << "-__-"s << Bytes{0xFB, 0xFF, 0xFE};
}

void EncodingTest::readsOtherBase64()
{
    QFETCH(std::string, text);
    QFETCH(Bytes, bytes);
    QVERIFY(fromBase64(text) == bytes);
}

void EncodingTest::refusesBase64_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("one digit") << "Z"s;
    QTest::newRow("one digit too many") << "Zm9vZ"s;
    QTest::newRow("padding alone") << "===="s;
    QTest::newRow("padding inside") << "Zg==Zg=="s;
    QTest::newRow("too little padding") << "Zg="s;
    QTest::newRow("blank") << "Zm 9"s;
    QTest::newRow("line feed at the end") << "Zm9v\n"s;
    QTest::newRow("beyond ASCII") << "Zm9\xFC"s;
}

void EncodingTest::refusesBase64()
{
    QFETCH(std::string, text);
    QVERIFY(!fromBase64(text));
}

void EncodingTest::hex()
{
    QCOMPARE(toHex(Bytes{0x00, 0x0F, 0xAB}), "000fab"s);
    QVERIFY(fromHex("000FaB") == (Bytes{0x00, 0x0F, 0xAB}));
    QVERIFY(fromHex("") == Bytes{});
}

void EncodingTest::refusesHex_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("odd") << "abc"s;
    QTest::newRow("letter") << "0g"s;
    QTest::newRow("prefix") << "0x12"s;
    QTest::newRow("sign") << "-1"s;
}

void EncodingTest::refusesHex()
{
    QFETCH(std::string, text);
    QVERIFY(!fromHex(text));
}

QTEST_APPLESS_MAIN(EncodingTest)
#include "tst_encoding.moc"
