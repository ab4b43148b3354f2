#include "tests/support/faketracesource.h"
#include "ui/models/tracelistmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;
using app::query::SearchAnswer;
using app::query::TraceMatch;
using tests::FakeTraceSource;
using tests::match;
using ui::TraceListModel;

namespace {

SearchAnswer answer(std::initializer_list<TraceMatch> traces)
{
    SearchAnswer result;
    result.traces = traces;
    result.matchedTraces = int(traces.size());
    return result;
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row, TraceListModel::NameColumn).data().toString());
    return result;
}

TraceMatch named(int number, const char *name) { return match(number, "openrouter", name); }

} // namespace

class TstTraceListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsTheLatestAnswerOnly()
    {
        FakeTraceSource source;
        TraceListModel model(source);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy finished(&model, &TraceListModel::finished);

        model.run({"slow", {}});
        model.run({"quick", {}});
        QVERIFY(source.searchAt(0).promise.isCanceled());
        source.answerAt(1, answer({named(1, "quick")}));
        source.answerAt(0, answer({named(2, "slow")}));

        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!model.isRunning());
        QCOMPARE(names(model), QStringList{u"quick"_s});
    }

    void showsTheAnswerAndNotWhatWasFoundSoFar()
    {
        FakeTraceSource source;
        TraceListModel model(source);
        QSignalSpy finished(&model, &TraceListModel::finished);
        model.run({"{}", {}});
        source.tellSoFar(answer({named(1, "first")}));
        QCoreApplication::sendPostedEvents();
        QVERIFY(model.isRunning());
        source.answer(answer({named(2, "second"), named(1, "first")}));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(names(model), (QStringList{u"second"_s, u"first"_s}));
    }

    void showsRowsAsTheyComeWhereThatIsAsked()
    {
        FakeTraceSource source;
        TraceListModel model(source);
        QSignalSpy grown(&model, &TraceListModel::grown);
        QSignalSpy finished(&model, &TraceListModel::finished);
        model.run({"{}", {}}, TraceListModel::Rows::AsTheyCome);
        source.tellSoFar(answer({named(2, "second")}));
        QTRY_COMPARE(grown.count(), 1);
        QCOMPARE(names(model), QStringList{u"second"_s});
        QVERIFY(model.isRunning());
        source.answer(answer({named(1, "first"), named(2, "second")}));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(names(model), (QStringList{u"first"_s, u"second"_s}));
        QCOMPARE(grown.count(), 1);
    }

    void tellsWhyItFailedAndKeepsItsRows()
    {
        FakeTraceSource source;
        TraceListModel model(source);
        QSignalSpy failed(&model, &TraceListModel::failed);
        model.run({"{}", {}});
        source.answer(answer({named(1, "kept")}));
        QTRY_COMPARE(model.rowCount(), 1);

        model.run({"{", {}});
        source.fail({app::Error::Kind::Invalid, "expected '}'", app::TextRange{1, 1}});
        QTRY_COMPARE(failed.count(), 1);
        const auto error = failed.first().first().value<app::Error>();
        QCOMPARE(error.place->begin, 1);
        QCOMPARE(names(model), QStringList{u"kept"_s});
    }

    void cancelForgetsTheQuestion()
    {
        FakeTraceSource source;
        TraceListModel model(source);
        QSignalSpy finished(&model, &TraceListModel::finished);
        model.run({"{}", {}});
        model.cancel();
        QVERIFY(!model.isRunning());
        QVERIFY(source.lastSearch().promise.isCanceled());
        source.answer(answer({named(1, "late")}));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(finished.count(), 0);
        QCOMPARE(model.rowCount(), 0);
    }

    void survivesItsOwnDeletion()
    {
        FakeTraceSource source;
        auto model = std::make_unique<TraceListModel>(source);
        model->run({"{}", {}});
        model.reset();
        QVERIFY(source.lastSearch().promise.isCanceled());
        source.answer(answer({named(1, "x")}));
        QCoreApplication::sendPostedEvents();
    }

    void mergesAnAnswerByTraceId_data()
    {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QList<int>>("after");
        QTest::newRow("newer above") << QList<int>{3, 4} << QList<int>{1, 2, 3, 4};
        QTest::newRow("new between") << QList<int>{1, 4} << QList<int>{1, 2, 3, 4};
        QTest::newRow("older below") << QList<int>{1} << QList<int>{1, 2, 3};
        QTest::newRow("gone") << QList<int>{1, 2, 3, 4, 5} << QList<int>{2, 4};
        QTest::newRow("moved") << QList<int>{1, 2, 3} << QList<int>{3, 1, 2};
        QTest::newRow("all at once") << QList<int>{1, 2, 3, 4} << QList<int>{9, 4, 8, 2, 7};
        QTest::newRow("all gone") << QList<int>{1, 2} << QList<int>{};
        QTest::newRow("the same") << QList<int>{1, 2} << QList<int>{1, 2};
        QTest::newRow("named twice by the server") << QList<int>{1} << QList<int>{2, 1, 2, 1};
    }
    void mergesAnAnswerByTraceId()
    {
        QFETCH(QList<int>, before);
        QFETCH(QList<int>, after);
        FakeTraceSource source;
        TraceListModel model(source);
        const QAbstractItemModelTester tester(&model);
        source.automatic = true;
        const auto show = [&](const QList<int> &numbers) {
            source.automaticAnswer = {};
            for (const int number : numbers)
                source.automaticAnswer.traces.push_back(match(number, "s", std::to_string(number)));
            QSignalSpy finished(&model, &TraceListModel::finished);
            model.run({"{}", {}});
            QTRY_COMPARE(finished.count(), 1);
        };
        show(before);
        QList<QPersistentModelIndex> held;
        for (int row = 0; row < model.rowCount(); ++row)
            held.append(model.index(row, TraceListModel::NameColumn));
        show(after);

        QStringList expected;
        for (const int number : after) {
            if (!expected.contains(QString::number(number)))
                expected.append(QString::number(number));
        }
        QCOMPARE(names(model), expected);
        for (int i = 0; i < held.size(); ++i) {
            QCOMPARE(held[i].isValid(), after.contains(before[i]));
            if (held[i].isValid())
                QCOMPARE(held[i].data().toString(), QString::number(before[i]));
        }
    }

    void saysWhichRowsChanged()
    {
        FakeTraceSource source;
        source.automatic = true;
        TraceListModel model(source);
        source.automaticAnswer = answer({named(1, "a"), named(2, "b")});
        model.run({"{}", {}});
        QTRY_COMPARE(model.rowCount(), 2);
        QSignalSpy changed(&model, &TraceListModel::dataChanged);
        QSignalSpy finished(&model, &TraceListModel::finished);
        source.automaticAnswer = answer({named(1, "a"), named(2, "grown")});
        model.run({"{}", {}});
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(names(model), (QStringList{u"a"_s, u"grown"_s}));
    }

    void givesTextsAndRawValues_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVariant>("raw");
        QTest::newRow("service") << int(TraceListModel::ServiceColumn) << u"svc"_s
                                 << QVariant(u"svc"_s);
        QTest::newRow("name") << int(TraceListModel::NameColumn) << u"GET /"_s
                              << QVariant(u"GET /"_s);
        QTest::newRow("duration") << int(TraceListModel::DurationColumn) << u"1.24 s"_s
                                  << QVariant(quint64(1'240'000'000));
        QTest::newRow("spans") << int(TraceListModel::SpansColumn) << u"1,234"_s << QVariant(1234);
        QTest::newRow("errors") << int(TraceListModel::ErrorsColumn) << u"2"_s << QVariant(2);
        QTest::newRow("matched") << int(TraceListModel::MatchedColumn) << u"1"_s << QVariant(1);
        QTest::newRow("no cost is no text")
            << int(TraceListModel::CostColumn) << QString() << QVariant(-1.0);
    }
    void givesTextsAndRawValues()
    {
        QFETCH(int, column);
        FakeTraceSource source;
        source.automatic = true;
        auto trace = match(1, "svc", "GET /", 1'240'000'000);
        trace.summary.spanCount = 1234;
        trace.summary.errorCount = 2;
        source.automaticAnswer = answer({trace});
        TraceListModel model(source);
        model.run({"{}", {}});
        QTRY_COMPARE(model.rowCount(), 1);
        const auto index = model.index(0, column);
        QTEST(index.data().toString(), "text");
        QTEST(index.data(TraceListModel::SortRole), "raw");
        QCOMPARE(index.data(TraceListModel::TraceIdRole).value<app::trace::TraceId>(),
                 trace.summary.id);
    }

    void everyColumnHasATitle()
    {
        FakeTraceSource source;
        const TraceListModel model(source);
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
    }

    void aTraceWithoutRootSaysSo()
    {
        FakeTraceSource source;
        source.automatic = true;
        auto trace = match(1, "", "");
        trace.services = {{"worker", 1, 0}};
        source.automaticAnswer = answer({trace});
        TraceListModel model(source);
        model.run({"{}", {}});
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, TraceListModel::ServiceColumn).data().toString(), u"worker"_s);
        QVERIFY(!names(model).first().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstTraceListModel)
#include "tst_tracelistmodel.moc"
