#include "ui/windows/fuzzy.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstFuzzy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("places");
        const auto row = [](const char *rule, const char *typed, const char *text,
                            const QList<int> &places) {
            QTest::newRow(rule) << QString::fromUtf8(typed) << QString::fromUtf8(text) << places;
        };
        row("nothing typed", "", "Live", {});
        row("only blanks typed", "  ", "Live", {});
        row("beginning", "li", "Live", {0, 1});
        row("case does not matter", "LI", "live", {0, 1});
        row("beginnings of words", "ct", "Close Tab", {0, 6});
        row("a word inside", "tab", "Close Tab", {6, 7, 8});
        row("words in any order", "tab close", "Close Tab", {0, 1, 2, 3, 4, 6, 7, 8});
        row("neighbours before letters spread about", "rat", "rxaxt rat", {6, 7, 8});
        row("a hump begins a word", "tq", "aTraceQl", {1, 6});
        row("letters beyond ASCII", "ü", "Über", {0});
        row("a sign begins a word after it", "api", "Query-API", {6, 7, 8});
    }

    void matches()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, text);
        const auto match = ui::fuzzyMatch(typed, text);
        QVERIFY(match.has_value());
        QTEST(match->places, "places");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("a letter that is not there") << u"lx"_s << u"Live"_s;
        QTest::newRow("another order") << u"evil"_s << u"live"_s;
        QTest::newRow("letters spread about") << u"live"_s << u"plain over"_s;
        QTest::newRow("one of two words") << u"tab zebra"_s << u"Close Tab"_s;
        QTest::newRow("an empty text") << u"a"_s << QString();
        QTest::newRow("beyond what is looked at")
            << u"zz"_s << QString(ui::mostMatched, u'a') + u"zz"_s;
    }

    void refuses()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, text);
        QVERIFY(!ui::fuzzyMatch(typed, text));
    }

    void ranks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("beginning before inside") << u"re"_s << u"Receiver"_s << u"Store"_s;
        QTest::newRow("neighbours before apart") << u"cos"_s << u"Costs"_s << u"Close Tab Sort"_s;
    }

    void ranks()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, better);
        QFETCH(const QString, worse);
        const auto first = ui::fuzzyMatch(typed, better);
        const auto second = ui::fuzzyMatch(typed, worse);
        QVERIFY(first);
        QVERIFY(!second || first->score > second->score);
    }
};

QTEST_APPLESS_MAIN(TstFuzzy)
#include "tst_fuzzy.moc"
