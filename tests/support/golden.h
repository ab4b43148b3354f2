#pragma once

#include "tests/support/answertext.h"
#include "tests/support/judge.h"

#include <QJsonObject>
#include <map>

/// What a real Tempo answered over two recorded corpora: tests/golden/query (its README says what the lines hold).
namespace tests::golden {

/// `name` is "small" or "medium".
class Corpus
{
public:
    explicit Corpus(const QString &name);

    const QString &name() const { return m_name; }
    const app::trace::Batch &batch() const { return m_batch; }
    const Traces &traces() const { return m_traces; }

    /// Span sets as `matched ranges {attributes}`, the spans by their ordinals in the corpus: "3 0-2 {}".
    Lines setLines(const app::query::SearchAnswer &answer, bool withAttributes) const;
    /// What single spans show: `ordinal {attributes}`.
    Lines spanLines(const app::query::SearchAnswer &answer) const;

private:
    std::string rangesOf(const app::query::SpanSet &set, const app::trace::TraceId &trace) const;

    QString m_name;
    app::trace::Batch m_batch;
    Traces m_traces;
    std::map<std::pair<app::trace::TraceId, app::trace::SpanId>, int> m_ordinals;
};

/// One object a line of tests/golden/query/NAME.jsonl.gz.
QList<QJsonObject> records(const QString &name);

/// The same texts as the ones above, of a recorded answer.
Lines setLines(const QJsonObject &record);
Lines spanLines(const QJsonObject &record);
app::trace::Attributes attributesOf(const QJsonObject &recorded);

/// tests/golden/query/differences.tsv: where the language and Tempo part, and what the language answers.
class Differences
{
public:
    explicit Differences(const QString &corpus);

    /// Empty where all is well: `actual` is Tempo's answer, or a known difference whose answer is `actual`.
    QString verdict(const QString &id, const Lines &tempo, const Lines &actual);
    /// Writes what verdict() saw, where SPANCAST_BLESS asks for it.
    void bless() const;

private:
    struct Known {
        QString reason;
        QString answer;
    };
    QString m_corpus;
    std::map<QString, Known> m_known;
    std::map<QString, QString> m_seen;
};

bool isBlessing();

/// Rows of a test with a column "name": the small corpus; the medium one, too, where SPANCAST_ROUNDS asks for more.
void addCorpora();

} // namespace tests::golden
