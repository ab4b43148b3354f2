#include "app/query/tags.h"
#include "tests/support/golden.h"
#include "tests/support/memorysnapshot.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace app;
using tests::Lines;

namespace {

struct Asked {
    explicit Asked(const QJsonObject &record) : url(record["path"_L1].toString()), query(url)
    {
        const auto end = query.queryItemValue(u"end"_s).toULongLong();
        if (end > 0)
            range = {query.queryItemValue(u"start"_s).toULongLong() * 1'000'000'000,
                     end * 1'000'000'000};
    }
    std::string item(const QString &name) const
    {
        return query.queryItemValue(name, QUrl::FullyDecoded).toStdString();
    }
    QUrl url;
    QUrlQuery query;
    store::TimeRange range;
};

/// Both kinds of question, by whoever answers them.
struct Respondent {
    std::function<Result<std::vector<query::TagScope>>(const query::TagsRequest &)> names;
    std::function<Result<std::vector<query::TagValue>>(const query::TagValuesRequest &)> values;

    Result<Lines> answer(const Asked &asked) const
    {
        const auto path = asked.url.path();
        if (path.endsWith("/tags"_L1)) {
            APP_TRY(const auto scopes,
                    names({asked.item(u"scope"_s), asked.item(u"q"_s), asked.range}));
            return sorted(tests::toLines(scopes));
        }
        const auto tag = path.section(u'/', 5).chopped(int(strlen("/values")));
        APP_TRY(const auto found, values({tag.toStdString(), asked.item(u"q"_s), asked.range}));
        return sorted(tests::toLines(found));
    }
    static Lines sorted(Lines lines)
    {
        std::sort(lines.begin(), lines.end());
        return lines;
    }
};

Lines tempo(const QJsonObject &record)
{
    const auto answer = record["answer"_L1].toObject();
    std::vector<query::TagScope> scopes;
    for (const auto one : answer["scopes"_L1].toArray()) {
        query::TagScope scope{one["name"_L1].toString().toStdString(), {}};
        for (const auto tag : one["tags"_L1].toArray())
            scope.tags.push_back(tag.toString().toStdString());
        scopes.push_back(std::move(scope));
    }
    std::vector<query::TagValue> values;
    for (const auto one : answer["tagValues"_L1].toArray())
        values.push_back(
            {one["type"_L1].toString().toStdString(), one["value"_L1].toString().toStdString()});
    return Respondent::sorted(answer.contains("scopes"_L1) ? tests::toLines(scopes)
                                                           : tests::toLines(values));
}

/// The older endpoints answer the same questions without types; Tempo's answers differ from one start to the next where
/// names are limited, and redirect what has no name at all.
bool isCompared(const QJsonObject &record)
{
    const auto path = record["path"_L1].toString();
    return path.startsWith("/api/v2/"_L1) && record["status"_L1].toInt() != 301
        && path.contains("start="_L1) && !path.contains("limit="_L1);
}

} // namespace

/// What Tempo answered about tags: README.md of this folder.
class TstTags : public QObject
{
    Q_OBJECT

    static void compare(const QString &name, const Respondent &respondent)
    {
        tests::golden::Differences differences(name + u"-tags"_s);
        int wrong = 0;
        for (const auto &record : tests::golden::records(u"tags-"_s + name)) {
            if (!isCompared(record))
                continue;
            const auto answer = respondent.answer(Asked(record));
            QString said;
            if (record["status"_L1].toInt() != 200)
                said = answer ? u"is answered, but Tempo refuses it"_s : QString();
            else
                said = differences.verdict(record["id"_L1].toString(), tempo(record),
                                           answer ? *answer : Lines{"an error"});
            if (said.isEmpty())
                continue;
            ++wrong;
            qWarning("%s %s %s", qPrintable(record["id"_L1].toString()),
                     qPrintable(record["path"_L1].toString()), qPrintable(said));
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
        compare(name,
                {[&](const auto &asked) { return tests::judgeTagNames(corpus.traces(), asked); },
                 [&](const auto &asked) { return tests::judgeTagValues(corpus.traces(), asked); }});
    }

    void theEngineAnswersAsTempo_data() { tests::golden::addCorpora(); }
    void theEngineAnswersAsTempo()
    {
        QFETCH(QString, name);
        const tests::golden::Corpus corpus(name);
        const tests::MemorySnapshot snapshot(corpus.batch());
        compare(name,
                {[&](const auto &asked) { return query::tagNames(snapshot, asked); },
                 [&](const auto &asked) { return query::tagValues(snapshot, asked); }});
    }
};

QTEST_GUILESS_MAIN(TstTags)
#include "tst_tags.moc"
