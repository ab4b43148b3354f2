#include "app/store/headfollower.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <atomic>

using app::store::HeadFollower;

class TstHeadFollower : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatNobodyAsksForIsLeftAlone()
    {
        std::atomic<int> calls = 0;
        {
            HeadFollower follower([&] { ++calls; });
            for (int i = 0; i < 1000; ++i)
                follower.noteAdded();
        }
        QCOMPARE(calls.load(), 0);
    }

    void whatComesAfterAQuestionIsMadeReady()
    {
        QSemaphore made;
        HeadFollower follower([&] { made.release(); });
        follower.noteAsked();
        follower.noteAdded();
        QVERIFY(made.tryAcquire(1, 20'000));
        follower.noteAdded(); // still the same question
        QVERIFY(made.tryAcquire(1, 20'000));
    }

    void whatComesDuringACallIsNotForgotten()
    {
        QSemaphore begun;
        QSemaphore mayEnd;
        HeadFollower follower([&] {
            begun.release();
            mayEnd.acquire();
        });
        follower.noteAsked();
        follower.noteAdded();
        QVERIFY(begun.tryAcquire(1, 20'000));
        follower.noteAdded();
        mayEnd.release(2);
        QVERIFY(begun.tryAcquire(1, 20'000));
    }

    void manyAdditionsShareACall()
    {
        constexpr int additions = 10'000;
        std::atomic<int> calls = 0;
        HeadFollower follower([&] { ++calls; });
        follower.noteAsked();
        for (int i = 0; i < additions; ++i)
            follower.noteAdded();
        QTRY_VERIFY(calls > 0);
        QVERIFY2(calls < additions, qPrintable(QString::number(calls)));
    }

    void itEndsWithACallUnderWay()
    {
        QSemaphore begun;
        std::atomic<bool> hasEnded = false;
        {
            HeadFollower follower([&] {
                begun.release();
                QThread::msleep(20);
                hasEnded = true;
            });
            follower.noteAsked();
            follower.noteAdded();
            QVERIFY(begun.tryAcquire(1, 20'000));
        }
        QVERIFY(hasEnded);
    }
};

QTEST_APPLESS_MAIN(TstHeadFollower)
#include "tst_headfollower.moc"
