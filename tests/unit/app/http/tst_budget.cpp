#include "app/http/budget.h"

#include <QTest>
#include <thread>
#include <vector>

using namespace app::http;

class TstBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesNoMoreThanThereIs()
    {
        const auto budget = std::make_shared<Budget>(10);
        Reservation first(budget);
        QVERIFY(first.grow(6));
        QVERIFY(!first.grow(5));
        QVERIFY(first.grow(4));
        QCOMPARE(first.bytes(), 10);
        QCOMPARE(budget->used(), 10);
    }

    void givesBackOnceWhereverItMoved()
    {
        const auto budget = std::make_shared<Budget>(10);
        {
            Reservation first(budget);
            QVERIFY(first.grow(6));
            Reservation second(std::move(first));
            Reservation third;
            third = std::move(second);
            QCOMPARE(budget->used(), 6);
        }
        QCOMPARE(budget->used(), 0);
    }

    void oneWithoutABudgetHasNothing() { QVERIFY(!Reservation().grow(1)); }

    void countsRightOnManyThreads()
    {
        const auto budget = std::make_shared<Budget>(1000);
        std::atomic<qint64> most = 0;
        const auto work = [&] {
            for (int i = 0; i < 2000; ++i) {
                Reservation one(budget);
                if (one.grow(400))
                    most = std::max<qint64>(most, budget->used());
            }
        };
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back(work);
        for (auto &thread : threads)
            thread.join();
        QVERIFY(most <= 1000);
        QCOMPARE(budget->used(), 0);
    }
};

QTEST_GUILESS_MAIN(TstBudget)
#include "tst_budget.moc"
