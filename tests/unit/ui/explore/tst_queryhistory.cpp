#include "ui/explore/queryhistory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::QueryHistory;

class TstQueryHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void walksBackAndForthAndKeepsTheDraft()
    {
        QueryHistory history;
        history.add(u"first"_s);
        history.add(u"second"_s);
        QCOMPARE(history.older(u"draft"_s), u"second"_s);
        QCOMPARE(history.older(u"second"_s), u"first"_s);
        QVERIFY(history.older(u"first"_s).isNull());
        QCOMPARE(history.newer(), u"second"_s);
        QCOMPARE(history.newer(), u"draft"_s);
        QVERIFY(history.newer().isNull());
    }

    void skipsWhatIsInTheEditorAlready()
    {
        QueryHistory history;
        history.add(u"first"_s);
        history.add(u"second"_s);
        QCOMPARE(history.older(u"second"_s), u"first"_s);
    }

    void keepsEachQueryOnceNewestFirst()
    {
        QueryHistory history;
        for (const auto &query : {u"a"_s, u"b"_s, u"a"_s, u"  "_s})
            history.add(query);
        QCOMPARE(history.queries(), (QStringList{u"a"_s, u"b"_s}));
    }

    void forgetsTheOldest()
    {
        QueryHistory history;
        for (int i = 0; i <= QueryHistory::limit; ++i)
            history.add(QString::number(i));
        QCOMPARE(history.queries().size(), QueryHistory::limit);
        QVERIFY(!history.queries().contains(u"0"_s));
    }
};

QTEST_APPLESS_MAIN(TstQueryHistory)
#include "tst_queryhistory.moc"
