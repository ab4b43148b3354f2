#include "ui/explore/queryedit.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using ui::QueryEdit;

class TstQueryEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin).*"_s)); }

    void keysDoWhatTheyShould_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QByteArray>("signal");
        QTest::newRow("Enter runs")
            << int(Qt::Key_Return) << int(Qt::NoModifier) << QByteArray("2runRequested()");
        QTest::newRow("Ctrl+Enter runs")
            << int(Qt::Key_Return) << int(Qt::ControlModifier) << QByteArray("2runRequested()");
        QTest::newRow("keypad Enter runs")
            << int(Qt::Key_Enter) << int(Qt::KeypadModifier) << QByteArray("2runRequested()");
        QTest::newRow("Down leaves")
            << int(Qt::Key_Down) << int(Qt::NoModifier) << QByteArray("2leftDown()");
        QTest::newRow("Alt+Up recalls")
            << int(Qt::Key_Up) << int(Qt::AltModifier) << QByteArray("2olderRequested()");
        QTest::newRow("Alt+Down returns")
            << int(Qt::Key_Down) << int(Qt::AltModifier) << QByteArray("2newerRequested()");
    }
    void keysDoWhatTheyShould()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QByteArray, signal);
        QueryEdit edit;
        edit.setQuery(u"{ }"_s);
        const QSignalSpy spy(&edit, signal.constData());
        QTest::keyClick(&edit, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(edit.query(), u"{ }"_s);
    }

    void shiftEnterStartsANewLine()
    {
        QueryEdit edit;
        const QSignalSpy run(&edit, &QueryEdit::runRequested);
        QTest::keyClicks(&edit, u"a"_s);
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(&edit, u"b"_s);
        QCOMPARE(edit.query(), u"a\nb"_s);
        QCOMPARE(run.count(), 0);
    }

    void downMovesWithinLinesFirst()
    {
        QueryEdit edit;
        edit.setQuery(u"a\nb"_s);
        edit.moveCursor(QTextCursor::Start);
        const QSignalSpy left(&edit, &QueryEdit::leftDown);
        QTest::keyClick(&edit, Qt::Key_Down);
        QCOMPARE(left.count(), 0);
        QTest::keyClick(&edit, Qt::Key_Down);
        QCOMPARE(left.count(), 1);
    }

    /// By colour alone: two letters look alike where their formats are equal.
    void coloursByTheLexer()
    {
        QueryEdit edit;
        edit.setQuery(u"{ span.a = \"ü𝄞\" && duration > 1s }\n// \"no string\""_s);
        const auto colorAt = [&edit](const QString &words, int line) {
            const auto block = edit.document()->findBlockByNumber(line);
            const auto at = block.text().indexOf(words);
            for (const auto &format : block.layout()->formats()) {
                if (format.start <= at && at < format.start + format.length)
                    return format.format.foreground().color();
            }
            return QColor();
        };
        QCOMPARE(colorAt(u"span"_s, 0), colorAt(u"duration"_s, 0));
        QCOMPARE(colorAt(u"no string"_s, 1), colorAt(u"//"_s, 1));
        QVERIFY(colorAt(u"\"ü"_s, 0) != colorAt(u"1s"_s, 0));
        QVERIFY(colorAt(u"1s"_s, 0) != colorAt(u"duration"_s, 0));
        QVERIFY(colorAt(u"\"ü"_s, 0) != colorAt(u"no string"_s, 1));
        QCOMPARE(colorAt(u"&&"_s, 0), colorAt(u"{"_s, 0)); // after a letter of two units
    }

    void aTokenOverLinesIsOneToken()
    {
        QueryEdit edit;
        edit.setQuery(u"{ .a = `one\ntwo` }"_s);
        const auto second = edit.document()->findBlockByNumber(1);
        QVERIFY(!second.layout()->formats().isEmpty());
        const auto first = edit.document()->firstBlock().layout()->formats().constLast();
        QCOMPARE(second.layout()->formats().constFirst().format.foreground(),
                 first.format.foreground());
    }

    void growsToFourLinesAndNoFurther()
    {
        QueryEdit edit;
        edit.resize(400, 30);
        edit.show();
        const int oneLine = edit.height();
        edit.setQuery(u"a\nb\nc"_s);
        const int threeLines = edit.height();
        QVERIFY(threeLines > oneLine);
        edit.setQuery(u"a\nb\nc\nd"_s);
        const int fourLines = edit.height();
        QVERIFY(fourLines > threeLines);
        edit.setQuery(u"a\nb\nc\nd\ne\nf"_s);
        QCOMPARE(edit.height(), fourLines);
        edit.setQuery(u"a"_s);
        QCOMPARE(edit.height(), oneLine);
    }

    void marksThePlace_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("marked");
        QTest::newRow("a token") << u"{ .a == 1 }"_s << 5 << 7 << u"=="_s;
        QTest::newRow("bytes are not letters") << u"{ .ä == 1 }"_s << 6 << 8 << u"=="_s;
        QTest::newRow("beyond the base plane") << u"{ .😀 == 1 }"_s << 8 << 10 << u"=="_s;
        QTest::newRow("empty in the middle") << u"{ .a"_s << 2 << 2 << u"."_s;
        QTest::newRow("at the end") << u"{ .a"_s << 4 << 4 << u"a"_s;
        QTest::newRow("past the end") << u"{ .a"_s << 90 << 99 << u"a"_s;
        QTest::newRow("nothing to mark") << QString() << 0 << 0 << QString();
    }
    void marksThePlace()
    {
        QFETCH(QString, query);
        QFETCH(int, begin);
        QFETCH(int, end);
        QueryEdit edit;
        edit.setQuery(query);
        edit.markErrors({{begin, end}});
        QCOMPARE(edit.extraSelections().size(), 1);
        const auto mark = edit.extraSelections().constFirst();
        QTEST(mark.cursor.selectedText(), "marked");
        QCOMPARE(mark.format.underlineStyle(), QTextCharFormat::WaveUnderline);
    }

    void typingClearsTheMarks()
    {
        QueryEdit edit;
        edit.setQuery(u"{ .a"_s);
        edit.markErrors({{2, 4}});
        QTest::keyClicks(&edit, u" "_s);
        QVERIFY(edit.extraSelections().isEmpty());
    }

    void aSetQueryCanBeUndone()
    {
        QueryEdit edit;
        QTest::keyClicks(&edit, u"mine"_s);
        edit.setQuery(u"example"_s);
        edit.undo();
        QCOMPARE(edit.query(), u"mine"_s);
    }
};

QTEST_MAIN(TstQueryEdit)
#include "tst_queryedit.moc"
