#include "app/broadcast/places.h"
#include "tests/support/answers.h"
#include "tests/support/storefile.h"

#include <QTest>

using app::broadcast::Destination;
using app::broadcast::Places;

namespace {

Destination one()
{
    Destination made;
    made.id = QUuid(0x1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    return made;
}

qint64 waiting(app::store::Store &store)
{
    const auto read = store.backlog(app::broadcast::cursorName(one().id), 100, 1'000'000);
    return read ? read->waitingRows : -1;
}

} // namespace

/// Who has a place in the log.
class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAtTheEnd()
    {
        tests::StoreFile file;
        auto store = *file.open();
        QVERIFY(tests::append(*store, {{.number = 1}}));
        Places places(*store);
        places.keepOnly({one()}, {one()});
        QVERIFY(tests::append(*store, {{.number = 2}}));
        QCOMPARE(waiting(*store), 1);
        places.keepOnly({one()}, {one()});
        QCOMPARE(waiting(*store), 1);
    }

    /// Off and on again at once: from then on everything arrives.
    void hasAPlaceAfterEveryFlutter()
    {
        tests::StoreFile file;
        auto store = *file.open();
        Places places(*store);
        std::uint64_t number = 1;
        for (int round = 0; round < 100; ++round) {
            places.keepOnly({one()}, {one()});
            places.keepOnly({}, {one()});
            places.keepOnly({one()}, {one()});
            QVERIFY(tests::append(*store, {{.number = number++}}));
            QCOMPARE(waiting(*store), 1);
        }
    }

    void forgetsWhoWasSwitchedOffWhileNobodyRan()
    {
        tests::StoreFile file;
        auto store = *file.open();
        Places(*store).keepOnly({one()}, {one()});
        QVERIFY(tests::append(*store, {{.number = 1}}));
        QCOMPARE(waiting(*store), 1);
        Places again(*store);
        again.keepOnly({}, {one()});
        QVERIFY(tests::append(*store, {{.number = 2}}));
        QCOMPARE(waiting(*store), 0);
    }
};

QTEST_APPLESS_MAIN(TestPlaces)
#include "tst_places.moc"
