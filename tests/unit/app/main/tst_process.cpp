#include "app/main/process.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

/// What a program asks of the operating system first.
class TstProcess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threadsKeepOffGlib()
    {
        qunsetenv("QT_NO_THREADED_GLIB");
        app::prepareProcess();
        QVERIFY(qEnvironmentVariableIsSet("QT_NO_THREADED_GLIB"));
    }

#ifdef Q_OS_UNIX
    void aLowLimitOfDescriptorsIsRaised()
    {
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
        const auto wanted = std::min<rlim_t>(4096, limit.rlim_max);
        limit.rlim_cur = 256;
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);
        app::prepareProcess();
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
        QCOMPARE(limit.rlim_cur, wanted);
    }

    void aHighOneStays()
    {
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
        if (limit.rlim_max <= 4096)
            QSKIP("this machine allows no more");
        limit.rlim_cur = limit.rlim_max;
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);
        app::prepareProcess();
        rlimit after{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &after), 0);
        QCOMPARE(after.rlim_cur, limit.rlim_max);
    }
#endif
};

QTEST_APPLESS_MAIN(TstProcess)
#include "tst_process.moc"
