#include "app/trace/clockskew.h"

#include <QTest>

using namespace app::trace;

class TestClockSkew : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movesOnlyWhatCannotBe_data()
    {
        QTest::addColumn<QList<quint64>>("times"); // parent from, to, child from, to
        QTest::addColumn<bool>("isWaitedFor");
        QTest::addColumn<qint64>("shift");
        const auto row = [](const char *rule, const QList<quint64> &times, bool isWaitedFor,
                            qint64 shift) { QTest::newRow(rule) << times << isWaitedFor << shift; };
        row("inside", {100, 200, 110, 190}, true, 0);
        row("the same times", {100, 200, 100, 200}, true, 0);
        row("begins before its parent", {100, 200, 40, 80}, false, 90);
        row("begins before and is longer", {100, 200, 40, 190}, false, 60);
        row("begins before and ends after", {100, 200, 40, 300}, true, 60);
        row("waited for, but ends after", {100, 200, 180, 260}, true, -70);
        row("waited for, lies behind altogether", {100, 200, 500, 520}, true, -360);
        row("longer than what waits: a time-out", {100, 200, 110, 400}, true, 0);
        row("not waited for, ends after", {100, 200, 180, 260}, false, 0);
        row("not waited for, begins after", {100, 200, 500, 520}, false, 0);
    }
    void movesOnlyWhatCannotBe()
    {
        QFETCH(const QList<quint64>, times);
        QFETCH(const bool, isWaitedFor);
        QTEST(qint64(clockShift({times[0], times[1]}, {times[2], times[3]}, isWaitedFor)), "shift");
    }
};

QTEST_APPLESS_MAIN(TestClockSkew)
#include "tst_clockskew.moc"
