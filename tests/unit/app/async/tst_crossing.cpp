#include "app/async/deliver.h"
#include "app/async/post.h"
#include "app/base/result.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>
#include <memory>

using app::Result;

/// A worker object on a thread of its own, gone with the test function.
class Worker
{
public:
    Worker()
    {
        m_object->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_object, &QObject::deleteLater);
        m_thread.start();
    }
    ~Worker()
    {
        m_thread.quit();
        m_thread.wait();
    }
    QObject *object() { return m_object; }
    QThread *thread() { return &m_thread; }

private:
    QThread m_thread;
    QObject *m_object = new QObject;
};

class TstCrossing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void worksOnTheWorkerAndAnswersOnTheCaller()
    {
        Worker worker;
        int answer = 0;
        QThread *workedOn = nullptr;
        QThread *answeredOn = nullptr;
        const auto job = [&](QPromise<Result<int>> &) -> Result<int> {
            workedOn = QThread::currentThread();
            return 42;
        };
        app::deliver(app::post<Result<int>>(worker.object(), job), this, [&](Result<int> result) {
            answer = *result;
            answeredOn = QThread::currentThread();
        });
        QTRY_COMPARE(answer, 42);
        QCOMPARE(workedOn, worker.thread());
        QCOMPARE(answeredOn, QThread::currentThread());
    }

    void aJobSeesThatNobodyWantsItsAnswer()
    {
        Worker worker;
        QSemaphore started;
        bool sawCancel = false;
        auto future = app::post<int>(worker.object(), [&](QPromise<int> &promise) {
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

    void aWorkerThatIsGoneCancelsTheFuture()
    {
        auto worker = std::make_unique<QObject>();
        auto future = app::post<int>(worker.get(), [](QPromise<int> &) { return 1; });
        worker.reset();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
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
