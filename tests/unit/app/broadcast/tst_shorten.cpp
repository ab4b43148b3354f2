#include "app/base/utf8.h"
#include "app/broadcast/shorten.h"

#include <QJsonDocument>
#include <QTest>

using app::broadcast::Shortener;

namespace {

bool isJson(const std::string &text)
{
    return !QJsonDocument::fromJson(QByteArray::fromStdString(text)).isNull();
}

std::string conversation(int messages, std::size_t length)
{
    std::string text = R"({"messages":[)";
    for (int i = 0; i < messages; ++i)
        text += std::string(i ? "," : "") + R"({"role":"user","content":")"
            + std::string(length, char('a' + i % 26)) + "\"}";
    return text + "]}";
}

} // namespace

class TestShorten : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysValid_data();
    void staysValid();
    void leavesShortTexts();
    void cutsAtACharacter();
    void cutsTheLongestFirst();
    void saysSo();
};

void TestShorten::staysValid_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const std::string &text) {
        QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    row("one long message", conversation(1, 100'000));
    row("many messages", conversation(500, 40));
    row("messages without text", "[" + std::string(9'999, '{').replace(0, 9'999, "{}") + "]");
    std::string numbers = "[0";
    for (int i = 1; i < 20'000; ++i)
        numbers += ',' + std::to_string(i);
    row("a list of numbers", numbers + "]");
    std::string members = "{\"a\":0";
    for (int i = 1; i < 5'000; ++i)
        members += ",\"key" + std::to_string(i) + "\":1";
    row("an object with many members", members + "}");
    std::string quotes = R"({"completion":")";
    for (int i = 0; i < 5'000; ++i)
        quotes += R"(\"\n\u0001)";
    row("what is escaped", quotes + "\"}");
    std::string umlauts = R"({"completion":")";
    for (int i = 0; i < 5'000; ++i)
        umlauts += "ü€😀";
    row("characters of several bytes", umlauts + "\"}");
    row("JSON inside JSON", R"({"arguments":"{\"a\":\")" + std::string(9'000, 'x') + R"(\"}"})");
}

void TestShorten::staysValid()
{
    QFETCH(QByteArray, text);
    for (const std::size_t limit : {64U, 100U, 500U, 2048U}) {
        auto shortened = text.toStdString();
        const bool wasLonger = shortened.size() > limit;
        QCOMPARE(Shortener(limit).shorten(shortened), wasLonger);
        QVERIFY2(shortened.size() <= limit, qPrintable(QString::number(shortened.size())));
        QVERIFY2(isJson(shortened), shortened.c_str());
        QVERIFY(app::isUtf8(shortened));
    }
}

void TestShorten::leavesShortTexts()
{
    auto text = conversation(2, 10);
    const auto before = text;
    QVERIFY(!Shortener(2048).shorten(text));
    QCOMPARE(text, before);
}

void TestShorten::cutsAtACharacter()
{
    std::string text;
    for (int i = 0; i < 50; ++i)
        text += "😀";
    QVERIFY(Shortener(64).shorten(text));
    QVERIFY(text.size() <= 64);
    QVERIFY(app::isUtf8(text));
    QVERIFY(text.ends_with("…"));
}

void TestShorten::cutsTheLongestFirst()
{
    std::string text =
        R"({"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":")"
        + std::string(5'000, 'x') + R"("},{"role":"user","content":"And now?"}]})";
    QVERIFY(Shortener(500).shorten(text));
    QVERIFY(text.find("Be brief.") != std::string::npos);
    QVERIFY(text.find("And now?") != std::string::npos);
    QVERIFY(text.size() > 400);
}

void TestShorten::saysSo()
{
    app::trace::Attributes attributes = {{"a", std::string(3'000, 'x')}, {"b", "short"}};
    QVERIFY(Shortener(2048).shorten(attributes));
    QCOMPARE(attributes.size(), 3U);
    QCOMPARE(attributes[2].key, std::string("a.truncated"));
    QVERIFY(attributes[2].value.get<std::string>()->find("3000") != std::string::npos);
    QVERIFY(attributes[2].value.get<std::string>()->find("2048") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestShorten)
#include "tst_shorten.moc"
