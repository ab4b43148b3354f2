#include "ui/explore/queryedit.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

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
        edit.markError({begin, end});
        QCOMPARE(edit.extraSelections().size(), 1);
        const auto mark = edit.extraSelections().constFirst();
        QTEST(mark.cursor.selectedText(), "marked");
        QCOMPARE(mark.format.underlineStyle(), QTextCharFormat::WaveUnderline);
    }

    void typingClearsTheMark()
    {
        QueryEdit edit;
        edit.setQuery(u"{ .a"_s);
        edit.markError({2, 4});
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
