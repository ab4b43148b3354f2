#include "app/async/deliver.h"
#include "app/async/runon.h"
#include "app/base/result.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>
#include <memory>

using app::Result;

class TstCrossing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void worksOnAThreadOfThePoolAndAnswersOnTheCallers()
    {
        QThreadPool pool;
        int answer = 0;
        QThread *workedOn = nullptr;
        QThread *answeredOn = nullptr;
        const auto job = [&](QPromise<Result<int>> &) -> Result<int> {
            workedOn = QThread::currentThread();
            return 42;
        };
        app::deliver(app::runOn<Result<int>>(&pool, job), this, [&](Result<int> result) {
            answer = *result;
            answeredOn = QThread::currentThread();
        });
        QTRY_COMPARE(answer, 42);
        QVERIFY(workedOn != QThread::currentThread());
        QCOMPARE(answeredOn, QThread::currentThread());
    }

    void aJobSeesThatNobodyWantsItsAnswer()
    {
        QThreadPool pool;
        QSemaphore started;
        bool sawCancel = false;
        auto future = app::runOn<int>(&pool, [&](QPromise<int> &promise) {
            started.release();
            while (!promise.isCanceled())
                QThread::yieldCurrentThread();
            sawCancel = true;
            return 0;
        });
        started.acquire();
        future.cancel();
        future.waitForFinished();
        QVERIFY(sawCancel);
    }

    void aJobCancelledBeforeItBeginsIsNeverRun()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        QSemaphore isFree;
        bool ran = false;
        auto first = app::runOn<int>(&pool, [&](QPromise<int> &) {
            isFree.acquire();
            return 0;
        });
        auto second = app::runOn<int>(&pool, [&](QPromise<int> &) {
            ran = true;
            return 0;
        });
        second.cancel();
        isFree.release();
        pool.waitForDone();
        QVERIFY(second.isFinished());
        QVERIFY(!ran);
    }

    void aCancelledAnswerIsNotDelivered()
    {
        QPromise<int> promise;
        promise.start();
        bool delivered = false;
        auto future = promise.future();
        app::deliver(future, this, [&](int) { delivered = true; });
        future.cancel();
        promise.addResult(1);
        promise.finish();
        QTRY_VERIFY(findChildren<QFutureWatcherBase *>().isEmpty());
        QVERIFY(!delivered);
    }

    void anAnswerToAnObjectThatIsGoneIsDropped()
    {
        QPromise<int> promise;
        promise.start();
        bool delivered = false;
        auto context = std::make_unique<QObject>();
        app::deliver(promise.future(), context.get(), [&](int) { delivered = true; });
        context.reset();
        promise.addResult(1);
        promise.finish();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!delivered);
    }

    void deliversTheLastOfSeveralResults()
    {
        QPromise<int> promise;
        promise.start();
        QList<int> answers;
        app::deliver(promise.future(), this, [&](int result) { answers << result; });
        for (const int result : {1, 2, 3})
            promise.addResult(result);
        QCoreApplication::sendPostedEvents();
        QVERIFY(answers.isEmpty());
        promise.finish();
        QTRY_COMPARE(answers, QList<int>{3});
    }

    void deliversWhatCannotBeCopied()
    {
        QPromise<std::unique_ptr<int>> promise;
        promise.start();
        std::unique_ptr<int> answer;
        app::deliver(promise.future(), this,
                     [&](std::unique_ptr<int> result) { answer = std::move(result); });
        promise.addResult(std::make_unique<int>(7));
        promise.finish();
        QTRY_VERIFY(answer);
        QCOMPARE(*answer, 7);
    }
};

QTEST_GUILESS_MAIN(TstCrossing)
#include "tst_crossing.moc"
