#include "ui/settings/typewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::broadcast::Cause;
using app::broadcast::Field;
using app::broadcast::Problem;

class TstTypeWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noOtherTypeSpeaksOfGrafanaCloud_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &type : app::broadcast::destinationTypes())
            if (!type.name.contains(u"Grafana"_s))
                QTest::newRow(qPrintable(type.id)) << type.id;
    }
    void noOtherTypeSpeaksOfGrafanaCloud()
    {
        QFETCH(QString, id);
        const auto *type = app::broadcast::findDestinationType(id);
        for (int cause = 0; cause <= int(Cause::Cancelled); ++cause) {
            app::broadcast::Verdict verdict;
            verdict.cause = Cause(cause);
            const auto words = ui::describe(verdict, *type);
            QVERIFY(!words.title.isEmpty());
            const auto all = words.title + words.advice;
            QVERIFY2(!all.contains(u"Grafana"_s) && !all.contains(u'%'), qPrintable(all));
        }
        for (const auto &spec : type->fields) {
            app::broadcast::FieldProblem problem{spec.role, Problem::Empty};
            problem.key = spec.key;
            const auto words = ui::describe(problem, *type);
            QVERIFY2(words.title.contains(spec.label.in(u"en"_s)), qPrintable(words.title));
            QVERIFY(!words.advice.contains(u"Grafana"_s));
        }
    }

    void everyTypeSaysWhatTheClockShows()
    {
        app::broadcast::Verdict verdict;
        verdict.cause = Cause::WrongCredentials;
        verdict.clockSkew = std::chrono::minutes(12);
        for (const auto &type : app::broadcast::destinationTypes()) {
            const auto advice = ui::describe(verdict, type).advice;
            QVERIFY2(advice.contains(u"12 min ahead"_s), qPrintable(type.id + u": "_s + advice));
        }
    }

    void grafanaCloudKeepsItsSentences()
    {
        const auto *type = app::broadcast::findDestinationType(u"grafana-cloud"_s);
        app::broadcast::Verdict verdict;
        verdict.cause = Cause::MissingScope;
        QCOMPARE(ui::describe(verdict, *type).title, ui::describe(verdict).title);
        const app::broadcast::FieldProblem problem{Field::BaseUrl, Problem::Empty};
        QCOMPARE(ui::describe(problem, *type).title, ui::describe(problem).title);
    }

    void aTypeOfALaterVersionIsNamedByItsId() { QCOMPARE(ui::typeName(u"ufo"_s), u"ufo"_s); }
};

QTEST_MAIN(TstTypeWords)
#include "tst_typewords.moc"
