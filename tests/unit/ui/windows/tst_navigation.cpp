#include "ui/windows/navigation.h"

#include <QTest>

using ui::Navigation;
using ui::Place;

namespace {

Place place(std::uint8_t number)
{
    Place result;
    result.trace.bytes[15] = number;
    return result;
}

} // namespace

class TstNavigation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsAtTheSearch()
    {
        const Navigation places;
        QVERIFY(places.current().isPage());
        QVERIFY(!places.canGoBack());
        QVERIFY(!places.canGoForward());
    }

    void goesBackAndForth()
    {
        Navigation places;
        places.go(place(1));
        places.go(place(2));
        places.goBack();
        QCOMPARE(places.current(), place(1));
        places.goBack();
        QVERIFY(places.current().isPage());
        places.goBack();
        QVERIFY(places.current().isPage());
        places.goForward();
        places.goForward();
        places.goForward();
        QCOMPARE(places.current(), place(2));
    }

    void aNewWayForgetsWhatLayAhead()
    {
        Navigation places;
        places.go(place(1));
        places.goBack();
        places.go(place(2));
        QVERIFY(!places.canGoForward());
        places.goBack();
        QVERIFY(places.current().isPage());
    }

    void stayingIsNoStep()
    {
        Navigation places;
        places.go(place(1));
        places.go(place(1));
        places.goBack();
        QVERIFY(!places.canGoBack());
    }

    void forgetsTheOldest()
    {
        Navigation places;
        for (int i = 1; i <= 150; ++i)
            places.go(place(std::uint8_t(i)));
        std::size_t steps = 0;
        for (; places.canGoBack(); ++steps)
            places.goBack();
        QCOMPARE(steps, Navigation::limit - 1);
    }
};

QTEST_APPLESS_MAIN(TstNavigation)
#include "tst_navigation.moc"
