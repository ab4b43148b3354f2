#include "app/query/search.h"
#include "tests/support/golden.h"
#include "tests/support/memorysnapshot.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using tests::Lines;

namespace {

query::SearchRequest requestOf(const QJsonObject &record)
{
    constexpr UnixNano second = 1'000'000'000;
    return {.query = record["query"_L1].toString().toStdString(),
            .range = {UnixNano(record["start"_L1].toInteger()) * second,
                      UnixNano(record["end"_L1].toInteger()) * second},
            .limit = record["limit"_L1].toInt(),
            .spansPerSpanSet = record["spss"_L1].toInt()};
}

using Search = std::function<Result<query::SearchAnswer>(const query::SearchRequest &)>;

/// Compares one engine with what is recorded of one corpus.
class Court
{
public:
    Court(const tests::golden::Corpus &corpus, Search search)
        : m_differences(corpus.name())
        , m_corpus(corpus)
        , m_search(std::move(search))
    {
    }

    QStringList judgeAll()
    {
        QStringList wrong;
        for (const auto &record : tests::golden::records(u"search-"_s + m_corpus.name())) {
            const auto said = judge(record);
            if (!said.isEmpty())
                wrong << record["id"_L1].toString() + u' ' + record["query"_L1].toString() + u' '
                        + said;
        }
        if (tests::golden::isBlessing())
            m_differences.bless();
        return wrong;
    }

private:
    QString judge(const QJsonObject &record)
    {
        const auto answer = m_search(requestOf(record));
        if (record["status"_L1].toInt() == 400)
            return answer ? u"is answered, but Tempo refuses it"_s : QString();
        const auto id = record["id"_L1].toString();
        if (!answer)
            return m_differences.verdict(id, tempo(record), {"an error"});
        const auto category = record["category"_L1].toString();
        if (category == "limit"_L1)
            return record["traces"_L1].toInt() == int(answer->traces.size()) ? QString()
                                                                             : u"cuts wrongly"_s;
        if (category == "spss"_L1)
            return {};
        const auto lines = ours(record, *answer);
        const auto said = m_differences.verdict(id, tempo(record), lines);
        if (!said.isEmpty() || !showsWholeValues(record) || lines != tempo(record))
            return said;
        return m_differences.verdict(id + u"a"_s, tests::golden::spanLines(record),
                                     m_corpus.spanLines(*answer));
    }

    /// Elsewhere Tempo shows the elements, events and links that matched, instead of the whole value or the last one.
    static bool showsWholeValues(const QJsonObject &record)
    {
        static const QStringList categories{u"select"_s, u"attr.quoted"_s, u"instrumentation"_s,
                                            u"intrinsic.status"_s, u"intrinsic.kind"_s};
        return record.contains("attributes"_L1)
            && categories.contains(record["category"_L1].toString());
    }

    /// The whole answer, or its size and hash where only these are recorded.
    static Lines tempo(const QJsonObject &record)
    {
        if (record["status"_L1].toInt() != 200)
            return {"status " + std::to_string(record["status"_L1].toInt())};
        if (record.contains("hash"_L1))
            return {std::to_string(record["count"_L1].toInt()) + ' '
                    + record["hash"_L1].toString().toStdString()};
        return tests::golden::setLines(record);
    }
    Lines ours(const QJsonObject &record, const query::SearchAnswer &answer) const
    {
        auto lines = m_corpus.setLines(answer, !record.contains("hash"_L1));
        if (record.contains("hash"_L1))
            return {std::to_string(lines.size()) + ' ' + tests::hashOf(lines)};
        return lines;
    }

    tests::golden::Differences m_differences;
    const tests::golden::Corpus &m_corpus;
    Search m_search;
};

} // namespace

class TstSearch : public QObject
{
    Q_OBJECT

    static void compare(const tests::golden::Corpus &corpus, const Search &search)
    {
        const auto wrong = Court(corpus, search).judgeAll();
        for (const auto &one : wrong)
            qWarning("%s", qPrintable(one));
        QVERIFY(wrong.isEmpty());
    }

private Q_SLOTS:
    void theJudgeAnswersAsTempo_data() { tests::golden::addCorpora(); }
    void theJudgeAnswersAsTempo()
    {
        QFETCH(QString, name);
        const tests::golden::Corpus corpus(name);
        compare(corpus, [&corpus](const auto &request) {
            return tests::judgeSearch(corpus.traces(), request);
        });
    }

    void theEngineAnswersAsTempo_data() { tests::golden::addCorpora(); }
    void theEngineAnswersAsTempo()
    {
        QFETCH(QString, name);
        const tests::golden::Corpus corpus(name);
        const tests::MemorySnapshot snapshot(corpus.batch());
        compare(corpus,
                [&snapshot](const auto &request) { return query::search(snapshot, request); });
    }
};

QTEST_GUILESS_MAIN(TstSearch)
#include "tst_search.moc"
