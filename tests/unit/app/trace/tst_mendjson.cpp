#include "app/trace/mendjson.h"

#include "app/trace/limits.h"

#include <QTest>

using namespace app::trace;

class TestMendJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatCanBeRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("read");
        const auto row = [](const char *rule, const char *text, const char *read) {
            QTest::newRow(rule) << QByteArray(text) << QByteArray(read);
        };
        row("whole", "{\"a\":1}", "{\"a\":1}");
        row("in a text", "{\"a\":\"yell", "{\"a\":\"yell\"}");
        row("in a key", "{\"a\":1,\"b", "{\"a\":1}");
        row("before a value", "{\"a\":1,\"b\":", "{\"a\":1}");
        row("in a number, which may go on", "{\"a\":1,\"b\":12", "{\"a\":1}");
        row("in a word", "{\"a\":1,\"b\":tr", "{\"a\":1}");
        row("after a comma", "[{\"a\":1},", "[{\"a\":1}]");
        row("in an object of a list", "[{\"a\":\"x\",\"b\":[\"y\",\"z",
            "[{\"a\":\"x\",\"b\":[\"y\",\"z\"]}]");
        row("in an escape", "{\"a\":\"x\\", "{\"a\":\"x\"}");
        row("in a numbered escape", "{\"a\":\"x\\u00e", "{\"a\":\"x\"}");
        row("between the halves of a character", "{\"a\":\"x\\ud83d", "{\"a\":\"x\"}");
        row("in the second half", "{\"a\":\"x\\ud83d\\ude0", "{\"a\":\"x\"}");
        row("inside a character", "{\"a\":\"x\xC3", "{\"a\":\"x\xEF\xBF\xBD\"}");
        row("with dots where it ends", "{\"a\":[\"x\",...", "{\"a\":[\"x\"]}");
    }
    void keepsWhatCanBeRead()
    {
        QFETCH(const QByteArray, text);
        const auto mended = mendedJson(text.toStdString());
        QVERIFY(mended);
        QTEST(QByteArray::fromStdString(jsonText(mended->tree)), "read");
        QCOMPARE(mended->isCut, QByteArray(QTest::currentDataTag()) != "whole");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("prose") << QByteArray("Hello");
        QTest::newRow("prose in brackets") << QByteArray("[1] See the paper by");
        QTest::newRow("prose in braces") << QByteArray("{name} is what I");
        QTest::newRow("a bracket that is not the open one") << QByteArray("[}");
        QTest::newRow("too deep") << QByteArray(limits::jsonDepth + 1, '[');
    }
    void refuses()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!mendedJson(text.toStdString()));
    }

    void everyCutOfMessagesIsRead()
    {
        const std::string whole =
            "[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"caf\\u00e9 "
            "\\ud83d\\ude00 \\\"q\\\"\"}],\"n\":-1.5e3,\"t\":[true,null]}]";
        const auto firstMember = whole.find("\"user\"") + 2;
        for (auto length = firstMember; length <= whole.size(); ++length)
            QVERIFY2(mendedJson(whole.substr(0, length)), whole.substr(0, length).c_str());
    }
};

QTEST_APPLESS_MAIN(TestMendJson)
#include "tst_mendjson.moc"
