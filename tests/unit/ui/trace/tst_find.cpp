#include "tests/support/demotrace.h"
#include "ui/trace/find.h"

#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

class TestFind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTextInAnyCase_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isIn");
        const auto row = [](const char *rule, const QString &needle, const QString &text,
                            bool isIn) { QTest::newRow(rule) << needle << text << isIn; };
        row("as written", u"chat"_s, u"chat gpt"_s, true);
        row("inside", u"gpt"_s, u"chat gpt-5"_s, true);
        row("at the end", u"mini"_s, u"gpt-5-mini"_s, true);
        row("other case", u"CHAT"_s, u"a Chat"_s, true);
        row("umlauts in the other case", u"übergabe"_s, u"die ÜBERGABE"_s, true);
        row("beyond 16 bits", u"😀x"_s, u"a 😀X"_s, true);
        row("begins again inside itself", u"aab"_s, u"aaab"_s, true);
        row("not there", u"chats"_s, u"chat"_s, false);
        row("longer than the text", u"chat"_s, u"cha"_s, false);
        row("nothing in nothing", u"a"_s, u""_s, false);
    }
    void findsTextInAnyCase()
    {
        QFETCH(const QString, needle);
        QFETCH(const QString, text);
        QTEST(Needle(needle).isIn(text.toStdString()), "isIn");
    }

    void looksEverywhereInASpan_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<int>("rows");
        const auto row = [](const char *place, const char *needle, int rows) {
            QTest::newRow(place) << QString::fromLatin1(needle) << rows;
        };
        row("name", "find_invoices", 1);
        row("service", "postgres", 2);
        row("attribute key", "db.query.text", 1);
        row("attribute value", "select * from", 1);
        row("number", "2210", 2);
        row("event", "retry.scheduled", 1);
        row("value in an event", "httpx.ReadTimeout", 1);
        row("status message", "429 too many", 1);
        row("resource", "eu-west-1b-shipping", 2);
        row("scope", "openinference.orders", 3);
        row("span id", "5a1c0d25", 1);
        row("nowhere", "qqqq", 0);
        row("nothing asked for", "", 0);
    }
    void looksEverywhereInASpan()
    {
        QFETCH(const QString, needle);
        const Outline outline = buildOutline(tests::demoTrace());
        const auto rows = findRows(outline, Needle(needle), [](const auto &) { return true; });
        QTEST(int(rows.size()), "rows");
    }

    void endsWhenNobodyWaits()
    {
        const Outline outline = buildOutline(tests::bigTrace(50'000, tests::TreeShape::Flat));
        int asked = 0;
        const auto rows = findRows(outline, Needle(u"step"_s), [&asked](const auto &soFar) {
            ++asked;
            return soFar.size() < 5000;
        });
        QVERIFY(rows.size() < 10'000);
        QCOMPARE(asked, 3);
    }
};

QTEST_APPLESS_MAIN(TestFind)
#include "tst_find.moc"
