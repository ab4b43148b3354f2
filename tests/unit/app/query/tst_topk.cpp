#include "app/query/series.h"
#include "app/query/topk.h"
#include "app/traceql/parser.h"

#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

/// "a 1 2 -, b 3 - 4": series a and b with samples at 0, 1, 2 ms; - is none.
std::vector<query::Series> seriesFrom(const QString &text)
{
    std::vector<query::Series> all;
    for (const auto &line : text.split(u", "_s)) {
        const auto words = line.split(u' ');
        bool isNumber = false;
        const auto number = words.front().toDouble(&isNumber);
        const trace::Value name =
            isNumber ? trace::Value(number) : trace::Value(words.front().toStdString());
        query::Series series{.labels = {{"x", name}}, .samples = {}};
        for (qsizetype i = 1; i < words.size(); ++i) {
            if (words[i] != u"-"_s)
                series.samples.push_back({i - 1, words[i].toDouble()});
        }
        all.push_back(std::move(series));
    }
    return all;
}

QString toText(const std::vector<query::Series> &all, int steps)
{
    QStringList lines;
    for (const auto &series : all) {
        QString line = QString::fromStdString(query::labelText(series.labels.front().value));
        for (int step = 0; step < steps; ++step) {
            const auto sample =
                std::find_if(series.samples.begin(), series.samples.end(),
                             [step](const query::Sample &one) { return one.timestampMs == step; });
            line +=
                sample == series.samples.end() ? u" -"_s : u" "_s + QString::number(sample->value);
        }
        lines.append(line);
    }
    return lines.join(u", "_s);
}

} // namespace

class TstTopk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsPoints_data()
    {
        QTest::addColumn<QString>("series");
        QTest::addColumn<QString>("stages");
        QTest::addColumn<QString>("left");
        const auto row = [](const char *name, const char *series, const char *stages,
                            const char *left) {
            QTest::newRow(name) << QString::fromLatin1(series) << QString::fromLatin1(stages)
                                << QString::fromLatin1(left);
        };
        row("each time by itself", "a 1 9, b 2 8, c 3 7", "| topk(2)", "a - 9, b 2 8, c 3 -");
        row("the smallest", "a 1 9, b 2 8, c 3 7", "| bottomk(1)", "a 1 -, c - 7");
        row("no more series than asked for", "a 1 9, b 2 8", "| topk(2)", "a 1 9, b 2 8");
        row("missing points take no part", "a 1 -, b - 2, c 3 -", "| topk(1)", "b - 2, c 3 -");
        row("series without points vanish", "a 1 1, b 2 2, c 3 3", "| topk(1)", "c 3 3");
        row("topk ties: text that sorts first", "b 0 0, a 0 0, c 0 0", "| topk(2)", "b 0 0, a 0 0");
        row("bottomk ties: text that sorts last", "b 0 0, a 0 0, c 0 0", "| bottomk(2)",
            "b 0 0, c 0 0");
        row("topk ties: the greater number", "9 0 1, 10 0 1, 0.5 0 1", "| topk(2)",
            "9 0 1, 10 0 1");
        row("bottomk ties: the smaller number", "9 0 1, 10 0 1, 0.5 0 1", "| bottomk(2)",
            "9 0 1, 0.5 0 1");
        row("greater", "a 1 2 3, b 3 2 1", "> 2", "a - - 3, b 3 - -");
        row("greater or equal", "a 1 2 3", ">= 2", "a - 2 3");
        row("less", "a 1 2 3", "< 2", "a 1 - -");
        row("less or equal", "a 1 2 3", "<= 2", "a 1 2 -");
        row("equal", "a 1 2 3", "= 2", "a - 2 -");
        row("not equal", "a 1 2 3", "!= 2", "a 1 - 3");
        row("negative", "a -1 2 -3", "> -2", "a -1 2 -");
        row("a duration counts in seconds", "a 0.5 2 3", "> 1s", "a - 2 3");
        row("from left to right", "a 1 9, b 2 8, c 3 7", "> 1 | topk(1)", "a - 9, c 3 -");
        row("the other way round", "a 1 9, b 2 8, c 3 7", "| topk(1) > 8", "a - 9");
        row("top of the bottom", "a 1 4, b 2 5, c 3 6", "| bottomk(2) | topk(1)", "b 2 5");
    }
    void keepsPoints()
    {
        QFETCH(QString, series);
        QFETCH(QString, stages);
        const auto query = traceql::parseAndCheck((u"{ } | rate() "_s + stages).toStdString());
        QVERIFY(query.has_value());
        auto all = seriesFrom(series);
        const auto steps = int(series.section(u',', 0, 0).count(u' '));
        query::applySecondStages(all, query->metrics->secondStages);
        QTEST(toText(all, steps), "left");
    }

    void ordersSeries_data()
    {
        QTest::addColumn<QString>("labels");
        QTest::newRow("numbers by their text") << u"0.000131072, 1.073741824, 1.6384e-05, 137.4"_s;
        QTest::newRow("texts by bytes") << u", B, a, b"_s;
    }
    void ordersSeries()
    {
        QFETCH(QString, labels);
        std::vector<query::Series> all;
        const auto texts = labels.split(u", "_s);
        for (auto text = texts.rbegin(); text != texts.rend(); ++text) {
            bool isNumber = false;
            const auto number = text->toDouble(&isNumber);
            const trace::Value value =
                isNumber ? trace::Value(number) : trace::Value(text->toStdString());
            all.push_back({.labels = {{"x", value}}, .samples = {}});
        }
        query::sortSeries(all);
        QStringList sorted;
        for (const auto &series : all)
            sorted.append(QString::fromStdString(query::labelText(series.labels.front().value)));
        QCOMPARE(sorted.join(u", "_s), labels);
    }

    void fewerLabelsComeFirst()
    {
        std::vector<query::Series> all = {{.labels = {{"a", "1"}, {"b", "1"}}, .samples = {}},
                                          {.labels = {{"b", "2"}}, .samples = {}},
                                          {.labels = {{"a", "9"}}, .samples = {}}};
        query::sortSeries(all);
        QCOMPARE(all[0].labels.front(), (query::Label{"a", "9"}));
        QCOMPARE(all[1].labels.front(), (query::Label{"b", "2"}));
        QCOMPARE(all[2].labels.size(), std::size_t(2));
    }

    void tellsTypesApart()
    {
        const auto identity = [](trace::Value value) {
            return query::identityOf({{"x", std::move(value)}});
        };
        QVERIFY(identity(std::int64_t(200)) != identity("200"));
        QVERIFY(identity(2.0) != identity(std::int64_t(2)));
        QVERIFY(identity(true) != identity("true"));
        QCOMPARE(identity("a"), identity(std::string("a")));
    }
};

QTEST_APPLESS_MAIN(TstTopk)
#include "tst_topk.moc"
