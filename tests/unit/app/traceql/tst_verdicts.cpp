#include "app/traceql/check.h"
#include "app/traceql/diagnose.h"
#include "app/traceql/fold.h"
#include "app/traceql/parser.h"
#include "app/traceql/printer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <string>

using namespace Qt::StringLiterals;
using namespace app::traceql;

namespace {

struct Verdict {
    QByteArray expected;
    std::string query;
};

Verdict verdictIn(const QByteArray &line)
{
    const auto tab = line.indexOf('\t');
    const auto json = QJsonDocument::fromJson('[' + line.mid(tab + 1) + ']');
    return {line.left(tab), json.array().at(0).toString().toStdString()};
}

QByteArray judge(const std::string &query)
{
    const auto parsed = parse(query);
    if (!parsed)
        return "parse";
    return check(*parsed).empty() ? "ok" : "check";
}

} // namespace

/// What Tempo itself said: tests/golden/traceql.
class TstVerdicts : public QObject
{
    Q_OBJECT
    QList<Verdict> m_verdicts;

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(qEnvironmentVariable("SPANCAST_SOURCE_DIR")
                   + u"/tests/golden/traceql/verdicts.tsv"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), "SPANCAST_SOURCE_DIR names the source folder");
        while (!file.atEnd())
            m_verdicts << verdictIn(file.readLine().trimmed());
        QVERIFY(m_verdicts.size() > 1000);
    }

    /// Each of them holds one mistake, whose echoes are not told.
    void everyRefusalOfTheGrammarIsToldOnce()
    {
        for (const auto &[expected, query] : std::as_const(m_verdicts))
            QVERIFY2(expected != "parse" || diagnose(query).size() == 1, query.c_str());
    }

    void everyQueryIsJudgedAsTempoDoes()
    {
        for (const auto &[expected, query] : std::as_const(m_verdicts))
            QVERIFY2(judge(query) == expected,
                     (judge(query) + ": " + QByteArray::fromStdString(query)).constData());
    }

    void printedTextParsesToAnEqualQuery()
    {
        for (const auto &[expected, query] : std::as_const(m_verdicts)) {
            const auto parsed = parse(query);
            if (!parsed)
                continue;
            const auto again = parse(print(*parsed));
            QVERIFY2(again.has_value(), print(*parsed).c_str());
            QVERIFY2(*again == *parsed, print(*parsed).c_str());
        }
    }

    void foldingAndPrintingSettle()
    {
        for (const auto &[expected, query] : std::as_const(m_verdicts)) {
            const auto folded = parseAndCheck(query);
            if (!folded)
                continue;
            const auto again = parseAndCheck(print(*folded));
            QVERIFY2(again.has_value(), print(*folded).c_str());
            QCOMPARE(QByteArray::fromStdString(print(*again)),
                     QByteArray::fromStdString(print(*folded)));
        }
    }

    void everyRefusalHasAPlaceInsideTheQuery()
    {
        for (const auto &[expected, query] : std::as_const(m_verdicts)) {
            const auto refused = parseAndCheck(query);
            if (refused)
                continue;
            QVERIFY(refused.error().place.has_value());
            QVERIFY(refused.error().place->begin >= 0);
            QVERIFY(refused.error().place->begin <= refused.error().place->end);
            QVERIFY(refused.error().place->end <= int(query.size()));
        }
    }
};

QTEST_GUILESS_MAIN(TstVerdicts)
#include "tst_verdicts.moc"
