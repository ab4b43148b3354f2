#include "tests/support/storefile.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <set>

namespace {

constexpr quint32 seed = 4318;
constexpr std::uint64_t numbersPerRound = 1'000'000;

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
QByteArray outputUntilKilled(const std::string &path, std::uint64_t first, int lines)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/store_writer"),
                 {QString::fromStdString(path), QString::number(first)});
    QByteArray output;
    while (output.count('\n') < lines && writer.waitForReadyRead(20'000))
        output += writer.readAllStandardOutput();
    writer.kill();
    writer.waitForFinished();
    return output + writer.readAllStandardOutput();
}

void holds(const app::Result<std::unique_ptr<app::store::Store>> &store,
           const std::set<std::uint64_t> &numbers)
{
    QVERIFY2(store, store ? "" : store.error().detail.c_str());
    QVERIFY((*store)->damage().empty());
    const auto snapshot = (*store)->snapshot();
    for (const auto number : numbers)
        QVERIFY2(snapshot->find(tests::traceId(number)), qPrintable(QString::number(number)));
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryPrintedNumber()
    {
        const tests::StoreFile file;
        QRandomGenerator random(seed);
        std::set<std::uint64_t> printed;
        for (int round = 0; round < rounds(); ++round) {
            const int lines = random.bounded(1, 300);
            const auto first = std::uint64_t(round) * numbersPerRound + 1;
            const auto numbers = numbersIn(outputUntilKilled(file.path(), first, lines));
            QVERIFY2(int(numbers.size()) >= lines, "the writer stopped by itself");
            printed.insert(numbers.begin(), numbers.end());
            // reading comes first, while nobody has cleaned up behind the writer
            holds(file.openReadOnly(), printed);
            holds(file.open(), printed);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d rounds, %zu spans acknowledged, none lost", rounds(), printed.size());
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
