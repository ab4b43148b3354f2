#include "app/store/verify.h"
#include "tests/support/storefile.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <set>

namespace {

constexpr std::uint64_t numbersPerRound = 1'000'000;
constexpr int roundsPerFile = 10;    // each looks at everything before it
constexpr int mostSilence = 120'000; // milliseconds; on a machine with much else to do

/// Another one each time; SPANCAST_SEED repeats a run.
quint32 seed()
{
    const auto given = qEnvironmentVariable("SPANCAST_SEED").toUInt();
    return given > 0 ? given : QRandomGenerator::global()->generate();
}

int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("SPANCAST_ROUNDS");
    return wanted > 0 ? wanted : 5;
}

std::set<std::uint64_t> numbersIn(const QByteArray &output)
{
    std::set<std::uint64_t> numbers;
    auto lines = output.split('\n');
    lines.removeLast(); // what has no line end yet
    for (const auto &line : lines)
        numbers.insert(line.toULongLong());
    return numbers;
}

/// What the writer printed until it was killed, some time after so many lines.
QByteArray outputUntilKilled(const std::string &path, std::uint64_t first, int lines,
                             qint64 maxBytes)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/store_writer"),
                 {QString::fromStdString(path), QString::number(first), QString::number(maxBytes)});
    QByteArray output;
    while (output.count('\n') < lines && writer.waitForReadyRead(mostSilence))
        output += writer.readAllStandardOutput();
    writer.kill();
    writer.waitForFinished();
    return output + writer.readAllStandardOutput();
}

/// Everything that was acknowledged and did not end before what was pruned.
void holds(const app::Result<std::unique_ptr<app::store::Store>> &store,
           const std::set<std::uint64_t> &numbers)
{
    QVERIFY2(store, store ? "" : store.error().detail.c_str());
    const auto damage = (*store)->damage();
    QVERIFY2(damage.empty(), damage.empty() ? "" : damage.front().c_str());
    const auto prunedUntil = (*store)->stats().prunedUntilUnixNano / 1000;
    const auto snapshot = (*store)->snapshot();
    for (auto number = numbers.upper_bound(prunedUntil); number != numbers.end(); ++number)
        QVERIFY2(snapshot->find(tests::traceId(*number)), qPrintable(QString::number(*number)));
}

struct Tally {
    std::int64_t acknowledged = 0;
    std::int64_t pruned = 0;
    std::int64_t segments = 0;
};

void isSound(const tests::StoreFile &file)
{
    const auto report = app::store::verify(file.options());
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    QVERIFY2(report->problems.empty(),
             report->problems.empty() ? "" : report->problems.front().c_str());
}

/// So many writers, one after the other, on one file.
void killOneFile(int kills, qint64 maxBytes, QRandomGenerator &random, Tally &tally)
{
    const tests::StoreFile file;
    std::set<std::uint64_t> printed;
    for (int kill = 0; kill < kills; ++kill) {
        const int lines = random.bounded(1, 600);
        const auto first = std::uint64_t(kill) * numbersPerRound + 1;
        const auto numbers = numbersIn(outputUntilKilled(file.path(), first, lines, maxBytes));
        QVERIFY2(int(numbers.size()) >= lines, "the writer stopped by itself");
        printed.insert(numbers.begin(), numbers.end());
        // reading comes first, while nobody has cleaned up behind the writer
        holds(file.openReadOnly(), printed);
        isSound(file);
        holds(file.open(), printed);
        if (QTest::currentTestFailed())
            return;
    }
    const auto stats = (*file.openReadOnly())->stats();
    tally.acknowledged += std::int64_t(printed.size());
    tally.pruned += stats.prunedSpans;
    tally.segments += stats.segments;
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryPrintedNumber_data()
    {
        QTest::addColumn<qint64>("maxBytes");
        QTest::newRow("intake and compaction") << qint64(0);
        QTest::newRow("intake, compaction and pruning") << qint64(80'000);
    }
    void keepsEveryPrintedNumber()
    {
        QFETCH(qint64, maxBytes);
        const auto runSeed = seed();
        qInfo("SPANCAST_SEED=%u", runSeed);
        QRandomGenerator random(runSeed);
        Tally tally;
        for (int left = rounds(); left > 0 && !QTest::currentTestFailed(); left -= roundsPerFile)
            killOneFile(std::min(left, roundsPerFile), maxBytes, random, tally);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(maxBytes == 0 ? tally.segments > 0 : tally.pruned > 0);
        qInfo("%d kills, %lld spans acknowledged, %lld pruned, none lost", rounds(),
              qlonglong(tally.acknowledged), qlonglong(tally.pruned));
    }
};

/// QtTest ends a function after five minutes, which many rounds exceed.
int main(int argc, char **argv)
{
    constexpr int mostMillisecondsPerRound = 60'000;
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT",
                QByteArray::number(qint64(rounds()) * mostMillisecondsPerRound));
    const QCoreApplication app(argc, argv);
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
