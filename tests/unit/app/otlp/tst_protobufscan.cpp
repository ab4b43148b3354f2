#include "app/otlp/otlp.h"
#include "app/otlp/protobufscan.h"
#include "tests/unit/app/otlp/otlptext.h"

#include <QTest>
#include <set>
#include <string>

using namespace app;
using namespace otlptext;
using namespace std::string_literals;

namespace {

bool isPlain(const std::string &request)
{
    return otlp::isPlainRequest(request, [](std::string_view) { return true; });
}

/// A span whose value is an array in an array, so often.
std::string nested(int depth)
{
    std::string value = field(1, "text");
    for (int i = 0; i < depth; ++i)
        value = field(5, field(1, value));
    return protobufValue(value);
}

} // namespace

class ProtobufScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatItKnows_data();
    void takesWhatItKnows();
    void refusesWhatADecoderWouldChange_data();
    void refusesWhatADecoderWouldChange();
    void showsEveryText_data();
    void showsEveryText();
    void showsOnlySuchTexts();
};

void ProtobufScanTest::takesWhatItKnows_data()
{
    QTest::addColumn<std::string>("request");
    QTest::newRow("nothing") << ""s;
    QTest::newRow("a name beyond ASCII") << protobufSpan(field(5, "\xc3\xa4rger"));
    QTest::newRow("a whole number") << protobufValue("\x18\x05");
    QTest::newRow("arrays in arrays") << nested(10);
    QTest::newRow("a status") << protobufSpan(field(15, field(2, "failed") + "\x18\x02"));
}

void ProtobufScanTest::takesWhatItKnows()
{
    QFETCH(std::string, request);
    QVERIFY(otlp::decode(request, otlp::Encoding::Protobuf));
    QVERIFY(isPlain(request));
}

void ProtobufScanTest::refusesWhatADecoderWouldChange_data()
{
    QTest::addColumn<std::string>("request");
    QTest::newRow("a field of a later version") << protobufSpan(field(17, "new"));
    QTest::newRow("a field nobody has") << protobufSpan(field(500, "strange"));
    QTest::newRow("a field number 0") << protobufSpan("\x02\x00"s);
    QTest::newRow("another type of field") << protobufSpan("\x28\x01");
    QTest::newRow("an ill-formed name") << protobufSpan(field(5, "\xff"));
    QTest::newRow("an ill-formed key")
        << protobufSpan(field(9, field(1, "\xc0\xba") + field(2, field(1, "v"))));
    QTest::newRow("an ill-formed value") << protobufValue(field(1, "\xe2\x82"));
    QTest::newRow("bytes") << protobufValue(field(7, "raw"));
    QTest::newRow("cut in the middle") << protobufSpan(field(5, "name")).substr(0, 7);
    QTest::newRow("deep") << nested(40);
    QTest::newRow("very deep") << nested(2000);
}

void ProtobufScanTest::refusesWhatADecoderWouldChange()
{
    QFETCH(std::string, request);
    QVERIFY(!isPlain(request));
}

void ProtobufScanTest::showsEveryText_data()
{
    QTest::addColumn<std::string>("request");
    const auto attribute = field(1, "k") + field(2, field(1, "MARK"));
    const auto inSpan = [&](std::uint32_t list, std::uint32_t number) {
        return protobufSpan(field(list, field(number, attribute)));
    };
    QTest::newRow("of a span") << protobufSpan(field(9, attribute));
    QTest::newRow("of an event") << inSpan(11, 3);
    QTest::newRow("of a link") << inSpan(13, 4);
    QTest::newRow("of a resource") << field(1, field(1, field(1, attribute)));
    QTest::newRow("of a scope") << field(1, field(2, field(1, field(3, attribute))));
    QTest::newRow("in an array") << protobufValue(field(5, field(1, field(1, "MARK"))));
    QTest::newRow("in a list of pairs") << protobufValue(field(6, field(1, attribute)));
    QTest::newRow("a status message") << protobufSpan(field(15, field(2, "MARK")));
    QTest::newRow("one that another replaces")
        << protobufValue(field(1, "MARK") + field(1, "later"));
}

void ProtobufScanTest::showsEveryText()
{
    QFETCH(std::string, request);
    QVERIFY(isPlain(request));
    QVERIFY(!otlp::isPlainRequest(request, [](std::string_view text) { return text != "MARK"; }));
}

void ProtobufScanTest::showsOnlySuchTexts()
{
    std::set<std::string> seen;
    const auto request = protobufSpan(field(3, "state") + field(5, "name")
                                      + field(9, field(1, "key") + field(2, field(1, "value"))));
    QVERIFY(otlp::isPlainRequest(request,
                                 [&](std::string_view text) { return seen.emplace(text).second; }));
    QCOMPARE(seen, (std::set<std::string>{"value"}));
}

QTEST_APPLESS_MAIN(ProtobufScanTest)
#include "tst_protobufscan.moc"
