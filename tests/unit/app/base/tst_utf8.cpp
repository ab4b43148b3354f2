#include "app/base/utf8.h"

#include "app/base/caret.h"

#include <QTest>

using namespace app;
using namespace std::string_literals;

/// UTF-8 (RFC 3629) and what is counted in it: lines, columns, carets.
class Utf8Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWellFormedText_data();
    void knowsWellFormedText();
    void repairs_data();
    void repairs();
    void findsPositions_data();
    void findsPositions();
    void underlines_data();
    void underlines();
};

void Utf8Test::knowsWellFormedText_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("nothing") << ""s;
    QTest::newRow("ASCII with NUL") << "a\0\x7F"s;
    QTest::newRow("first and last of two bytes") << "\xC2\x80\xDF\xBF"s;
    QTest::newRow("first and last of three bytes") << "\xE0\xA0\x80\xEF\xBF\xBF"s;
    QTest::newRow("around the surrogates") << "\xED\x9F\xBF\xEE\x80\x80"s;
    QTest::newRow("first and last of four bytes") << "\xF0\x90\x80\x80\xF4\x8F\xBF\xBF"s;
}

void Utf8Test::knowsWellFormedText()
{
    QFETCH(std::string, text);
    QVERIFY(isUtf8(text));
    QCOMPARE(repairedUtf8(text), text);
}

void Utf8Test::repairs_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("repaired"); // ? stands for U+FFFD
    QTest::newRow("continuation alone") << "a\x80z"s << "a?z"s;
    QTest::newRow("end inside") << "a\xE2\x82"s << "a??"s;
    QTest::newRow("no continuation") << "\xC3z"s << "?z"s;
    QTest::newRow("overlong slash") << "\xC0\xAF"s << "??"s;
    QTest::newRow("overlong three") << "\xE0\x9F\xBF"s << "???"s;
    QTest::newRow("surrogate") << "\xED\xA0\x80"s << "???"s;
    QTest::newRow("beyond U+10FFFF") << "\xF4\x90\x80\x80"s << "????"s;
    QTest::newRow("no such byte") << "\xFE\xFF"s << "??"s;
}

void Utf8Test::repairs()
{
    QFETCH(std::string, text);
    QFETCH(std::string, repaired);
    std::string expected;
    for (const char c : repaired)
        expected += c == '?' ? "\xEF\xBF\xBD"s : std::string(1, c);
    QVERIFY(!isUtf8(text));
    QCOMPARE(repairedUtf8(text), expected);
    QVERIFY(isUtf8(repairedUtf8(text)));
}

void Utf8Test::findsPositions_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("start") << "ab"s << 0 << 1 << 1;
    QTest::newRow("end") << "ab"s << 2 << 1 << 3;
    QTest::newRow("code points, not bytes") << "ä😀x"s << 6 << 1 << 3;
    QTest::newRow("at a line feed") << "a\nb"s << 1 << 1 << 2;
    QTest::newRow("behind a line feed") << "a\nb"s << 2 << 2 << 1;
    QTest::newRow("empty lines") << "\n\n"s << 2 << 3 << 1;
    QTest::newRow("beyond the end") << "a\nb"s << 99 << 2 << 2;
    QTest::newRow("before the start") << "a"s << -1 << 1 << 1;
    QTest::newRow("nothing") << ""s << 0 << 1 << 1;
}

void Utf8Test::findsPositions()
{
    QFETCH(std::string, text);
    QFETCH(int, offset);
    QFETCH(int, line);
    QFETCH(int, column);
    QVERIFY(positionAt(text, offset) == (Position{line, column}));
}

void Utf8Test::underlines_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<std::string>("drawn");
    QTest::newRow("word") << "a bc d"s << 2 << 4 << "a bc d\n  ^^"s;
    QTest::newRow("empty range") << "ab"s << 1 << 1 << "ab\n ^"s;
    QTest::newRow("end of text") << "ab"s << 2 << 2 << "ab\n  ^"s;
    QTest::newRow("code points") << "ä😀x"s << 2 << 7 << "ä😀x\n ^^"s;
    QTest::newRow("one line of many") << "a\nbcd\ne"s << 3 << 4 << "bcd\n ^"s;
    QTest::newRow("cut at the end of the line") << "abc\nd"s << 1 << 5 << "abc\n ^^"s;
    QTest::newRow("reversed") << "abc"s << 2 << 0 << "abc\n  ^"s;
    QTest::newRow("nothing") << ""s << 5 << 9 << "\n^"s;
}

void Utf8Test::underlines()
{
    QFETCH(std::string, text);
    QFETCH(int, begin);
    QFETCH(int, end);
    QFETCH(std::string, drawn);
    QCOMPARE(underline(text, {begin, end}), drawn);
}

QTEST_APPLESS_MAIN(Utf8Test)
#include "tst_utf8.moc"
