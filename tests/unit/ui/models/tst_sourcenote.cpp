#include "ui/models/sourcenote.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstSourceNote : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatToDo_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("no start") << u"no start was asked for: the last 30 days were searched"_s
                                  << u"Choose a range of your own"_s;
        QTest::newRow("young") << u"Tempo shows what is younger than 30 seconds a little later"_s
                               << u"Run the query again"_s;
        QTest::newRow("parts") << u"asked in 12 parts, newest first"_s << u"shorter range"_s;
        QTest::newRow("numbers of one")
            << u"numbers come from local alone, since the same span may be in several sources"_s
            << u"come from This computer alone"_s;
        QTest::newRow("texts in full")
            << u"texts that were cut at 2,048 bytes are shown in full from another source, in 3 spans"_s
            << u"3 spans"_s;
        QTest::newRow("one that fails")
            << u"Lab did not answer: connection refused"_s << u"Lab did not answer: connection"_s;
        QTest::newRow("with its source")
            << u"Work: asked in 2 parts, newest first"_s << u"shorter range"_s;
    }
    void saysWhatToDo()
    {
        QFETCH(QString, note);
        QFETCH(QString, remedy);
        const auto told = ui::describeNotes(note);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.constFirst().contains(remedy), qPrintable(told.constFirst()));
    }

    void eachNoteIsASentence()
    {
        const auto told = ui::describeNotes(u"asked in 2 parts, newest first; something else"_s);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.constLast(), u"something else"_s);
        QCOMPARE(ui::describeNotes({}), QStringList());
    }

    void keepsTheNameOfTheSource()
    {
        const auto told = ui::describeNotes(u"Work: asked in 2 parts, newest first"_s);
        QVERIFY2(told.constFirst().startsWith(u"Work: "_s), qPrintable(told.constFirst()));
    }
};

QTEST_GUILESS_MAIN(TstSourceNote)
#include "tst_sourcenote.moc"
