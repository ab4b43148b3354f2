#include "tests/support/golden.h"
#include "tests/support/memorysnapshot.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using tests::Lines;

namespace {

constexpr UnixNano second = 1'000'000'000;

/// "5m", "0.5s", "420": what the recorded steps look like.
std::uint64_t stepOf(const QString &text)
{
    if (text.endsWith(u'h'))
        return text.chopped(1).toULongLong() * 3600 * second;
    if (text.endsWith(u'm'))
        return text.chopped(1).toULongLong() * 60 * second;
    return std::uint64_t((text.endsWith(u's') ? text.chopped(1) : text).toDouble() * 1e9);
}

query::MetricsRequest requestOf(const QJsonObject &record)
{
    return {.query = record["query"_L1].toString().toStdString(),
            .startUnixNano = UnixNano(record["start"_L1].toInteger()) * second,
            .endUnixNano = UnixNano(record["end"_L1].toInteger()) * second,
            .stepNs = stepOf(record["step"_L1].toString()),
            .isInstant = record["endpoint"_L1].toString().endsWith("query"_L1)};
}

/// `{labels} time:value ...`; in the order of the answer, labels by key.
Lines linesOf(const QJsonObject &record)
{
    Lines lines;
    const auto instant = requestOf(record).endUnixNano / 1'000'000;
    for (const auto one : record["series"_L1].toArray()) {
        const auto labels = one.toArray()[0].toObject();
        auto text = tests::attributesText(tests::golden::attributesOf(labels));
        const auto samples = one.toArray()[1];
        if (!samples.isArray())
            text += ' ' + std::to_string(instant) + ':' + tests::numberText(samples.toDouble());
        for (const auto sample : samples.toArray())
            text += ' ' + sample.toArray()[0].toString().toStdString() + ':'
                + tests::numberText(sample.toArray()[1].toDouble());
        lines.push_back(text);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

Lines linesOf(const query::MetricsAnswer &answer)
{
    Lines lines;
    for (const auto &series : answer.series) {
        trace::Attributes labels;
        for (const auto &[key, value] : series.labels)
            labels.push_back({key, value});
        auto text = tests::attributesText(labels);
        for (const auto &sample : series.samples)
            text +=
                ' ' + std::to_string(sample.timestampMs) + ':' + tests::numberText(sample.value);
        lines.push_back(text);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

using Evaluate = std::function<Result<query::MetricsAnswer>(const query::MetricsRequest &)>;

QString verdict(tests::golden::Differences &differences, const QJsonObject &record,
                const Evaluate &evaluate)
{
    const auto id = record["id"_L1].toString();
    if (const auto step = record["step"_L1].toString(); step == "abc"_L1 || step == "0"_L1)
        return {}; // what the endpoint refuses before it asks
    const auto answer = evaluate(requestOf(record));
    if (record["status"_L1].toInt() != 200)
        return answer ? u"is answered, but Tempo refuses it"_s : QString();
    if (!answer)
        return differences.verdict(id, linesOf(record), {"an error"});
    return differences.verdict(id, linesOf(record), linesOf(*answer));
}

} // namespace

/// What Tempo answered to metrics queries: README.md of this folder.
class TstMetrics : public QObject
{
    Q_OBJECT

    static void compare(const QString &name, const Evaluate &evaluate)
    {
        tests::golden::Differences differences(name + u"-metrics"_s);
        int wrong = 0;
        for (const auto &record : tests::golden::records(u"metrics-"_s + name)) {
            const auto said = verdict(differences, record, evaluate);
            if (said.isEmpty())
                continue;
            ++wrong;
            qWarning("%s %s %s", qPrintable(record["id"_L1].toString()),
                     qPrintable(record["query"_L1].toString()), qPrintable(said));
        }
        if (tests::golden::isBlessing())
            differences.bless();
        QCOMPARE(wrong, 0);
    }

private Q_SLOTS:
    void theJudgeAnswersAsTempo_data() { tests::golden::addCorpora(); }
    void theJudgeAnswersAsTempo()
    {
        QFETCH(QString, name);
        const tests::golden::Corpus corpus(name);
        compare(name, [&corpus](const auto &request) {
            return tests::judgeMetrics(corpus.traces(), request);
        });
    }

    void theEngineAnswersAsTempo_data() { tests::golden::addCorpora(); }
    void theEngineAnswersAsTempo()
    {
        QFETCH(QString, name);
        const tests::golden::Corpus corpus(name);
        const tests::MemorySnapshot snapshot(corpus.batch());
        compare(name, [&snapshot](const auto &request) {
            return query::evaluateMetrics(snapshot, request);
        });
    }
};

QTEST_GUILESS_MAIN(TstMetrics)
#include "tst_metrics.moc"
