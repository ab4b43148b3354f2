#include "ui/windows/tabs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::Navigation;
using ui::Stop;
using ui::Tabs;

namespace {

/// A history of one stop, called `title`.
Navigation named(const QString &title) { return {{Stop{{}, title}}, 0}; }

/// Three tabs a, b and c; b is current.
Tabs three() { return {{named(u"a"_s), named(u"b"_s), named(u"c"_s)}, 1}; }

/// The titles in order, that of the current one in brackets.
QString text(const Tabs &tabs)
{
    QStringList titles;
    for (int i = 0; i < tabs.count(); ++i) {
        const auto &title = tabs.at(i).stop().title;
        titles << (i == tabs.current() ? u'[' + title + u']' : title);
    }
    return titles.join(u' ');
}

} // namespace

class TstTabs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereIsAlwaysOne()
    {
        Tabs tabs;
        QCOMPARE(tabs.count(), 1);
        tabs.close(0);
        QCOMPARE(tabs.count(), 1);
        QVERIFY(tabs.places().current().isPage());
        QCOMPARE(Tabs({}, 7).count(), 1);
    }

    void opensBehindTheCurrent()
    {
        auto tabs = three();
        QVERIFY(tabs.open(named(u"new"_s)));
        QCOMPARE(text(tabs), u"a b [new] c"_s);
    }

    void opensNoMoreThanItCanShow()
    {
        Tabs tabs;
        for (int i = 1; i < Tabs::most; ++i)
            QVERIFY(tabs.open());
        QVERIFY(!tabs.open());
        QCOMPARE(tabs.count(), Tabs::most);
    }

    void selects_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the next") << 1 << u"a b [c]"_s;
        QTest::newRow("round the end") << 2 << u"[a] b c"_s;
        QTest::newRow("the one before") << -1 << u"[a] b c"_s;
        QTest::newRow("round the start") << -2 << u"a b [c]"_s;
    }
    void selects()
    {
        QFETCH(const int, step);
        QFETCH(const QString, expected);
        auto tabs = three();
        tabs.selectNext(step);
        QCOMPARE(text(tabs), expected);
    }

    void closes_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the current: the next one shows") << 1 << u"a [c]"_s;
        QTest::newRow("one before it") << 0 << u"[b] c"_s;
        QTest::newRow("one behind it") << 2 << u"a [b]"_s;
        QTest::newRow("none there") << 3 << u"a [b] c"_s;
    }
    void closes()
    {
        QFETCH(const int, index);
        QFETCH(const QString, expected);
        auto tabs = three();
        tabs.close(index);
        QCOMPARE(text(tabs), expected);
    }

    void reopensTheLastClosed()
    {
        auto tabs = three();
        tabs.close(0);
        tabs.close(1);
        QVERIFY(tabs.canReopen());
        tabs.reopen();
        QCOMPARE(text(tabs), u"b [c]"_s);
        tabs.reopen();
        QCOMPARE(text(tabs), u"b c [a]"_s);
        QVERIFY(!tabs.canReopen());
        tabs.reopen();
        QCOMPARE(tabs.count(), 3);
    }

    void moves_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the current") << 1 << 2 << u"a c [b]"_s;
        QTest::newRow("one across it, forward") << 0 << 2 << u"[b] c a"_s;
        QTest::newRow("one across it, back") << 2 << 0 << u"c a [b]"_s;
        QTest::newRow("out of reach") << 0 << 3 << u"a [b] c"_s;
    }
    void moves()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        QFETCH(const QString, expected);
        auto tabs = three();
        tabs.move(from, to);
        QCOMPARE(text(tabs), expected);
    }

    void isFoundAgain()
    {
        Navigation places;
        places.keep(u"Search"_s, {{u"query"_s, u"{ }"_s}});
        ui::Place trace;
        trace.trace.bytes[3] = 7;
        trace.span.bytes[1] = 9;
        places.go(trace);
        places.keep(u"chat"_s, {{u"find"_s, u"x"_s}});
        places.go({.page = ui::Page::Live});
        places.goBack();
        const Tabs tabs({named(u"a"_s), places}, 1);
        QVERIFY(ui::tabsFrom(toJson(tabs)) == tabs);
    }

    void keepsTheLastStopsOnly()
    {
        Navigation places;
        for (int number = 1; number <= 30; ++number) {
            ui::Place place;
            place.trace.bytes[0] = std::uint8_t(number);
            places.go(place);
        }
        const auto again = ui::tabsFrom(toJson(Tabs({places}, 0)));
        QCOMPARE(again.places().stops().size(), std::size_t(10));
        QVERIFY(again.places().current() == places.current());
    }

    void nonsenseIsOneTabAtTheSearch_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"tabs\":[");
        QTest::newRow("no tabs") << QByteArray("{\"tabs\":{},\"current\":-4}");
        QTest::newRow("no stops") << QByteArray("{\"tabs\":[7],\"current\":99}");
        QTest::newRow("unknown page")
            << QByteArray("{\"tabs\":[{\"stops\":[{\"page\":\"x\"}],\"at\":5}]}");
        QTest::newRow("no id") << QByteArray(
            "{\"tabs\":[{\"stops\":[{\"trace\":\"zz\"}],\"at\":-5}]}");
    }
    void nonsenseIsOneTabAtTheSearch()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(ui::tabsFrom(json) == Tabs());
    }
};

QTEST_APPLESS_MAIN(TstTabs)
#include "tst_tabs.moc"
