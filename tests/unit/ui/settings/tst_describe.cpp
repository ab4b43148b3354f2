#include "ui/settings/describe.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using app::broadcast::Cause;
using app::broadcast::Destination;
using app::broadcast::Field;
using app::broadcast::FieldProblem;
using app::broadcast::Problem;
using app::broadcast::Verdict;
using ui::describe;

namespace {

Verdict verdictOf(Cause cause)
{
    Verdict verdict;
    verdict.cause = cause;
    verdict.status = 503;
    verdict.detail = u"https://elsewhere.example/login"_s;
    verdict.elapsed = std::chrono::milliseconds(312);
    return verdict;
}

QList<ui::Description> everyDescription()
{
    QList<ui::Description> all;
    for (int cause = 0; cause <= int(Cause::Cancelled); ++cause)
        all << describe(verdictOf(Cause(cause)));
    for (int problem = int(Problem::NotAUrl); problem <= int(Problem::RegionMismatch); ++problem)
        all << describe(FieldProblem{Field::BaseUrl, Problem(problem), u"us / eu"_s});
    for (int field = int(Field::None); field <= int(Field::ApiKey); ++field)
        all << describe(FieldProblem{Field(field), Problem::Empty});
    all << describe(FieldProblem{Field::ApiKey, Problem::NotAToken, {}, true});
    using Kind = app::Error::Kind;
    for (const auto kind : {Kind::Unreachable, Kind::Unauthorized, Kind::Full, Kind::Internal})
        all << ui::describeSaveError({kind, {}, {}});
    all << ui::describeSample({});
    return all;
}

} // namespace

class TstDescribe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyValueHasItsOwnTitleAndAnAdvice()
    {
        QSet<QString> titles;
        const auto all = everyDescription();
        for (const auto &one : all) {
            QVERIFY(!one.title.isEmpty());
            QVERIFY2(!one.advice.isEmpty(), qPrintable(one.title));
            QVERIFY2(!titles.contains(one.title), qPrintable(one.title));
            titles << one.title;
        }
        QCOMPARE(titles.size(), all.size());
    }

    void noPlaceholderIsLeftOpen()
    {
        for (const auto &one : everyDescription())
            QVERIFY2(!(one.title + one.advice).contains(u'%'), qPrintable(one.title));
    }

    void neverBlamesNorLowersTheGuard()
    {
        const QRegularExpression forbidden(
            u"you (entered|typed|made|did)|wrong|mistake|bad |illegal|disable|turn off|switch off|"
            "ignore|skip verif|insecure"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const auto &one : everyDescription())
            QVERIFY2(!forbidden.match(one.title + u' ' + one.advice).hasMatch(),
                     qPrintable(one.title + u' ' + one.advice));
    }

    void namesTheRemedy_data()
    {
        QTest::addColumn<FieldProblem>("problem");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, FieldProblem problem, const QString &words) {
            QTest::newRow(name) << problem << words;
        };
        row("dashboard: the gateway", {Field::BaseUrl, Problem::DashboardUrl},
            u"https://otlp-gateway-prod-us-west-0.grafana.net"_s);
        row("dashboard: where it is found", {Field::BaseUrl, Problem::DashboardUrl},
            u"Connections > Add new connection > OpenTelemetry (OTLP)"_s);
        row("service account token", {Field::ApiKey, Problem::ServiceAccountToken},
            u"traces:write"_s);
        row("instance id", {Field::InstanceId, Problem::NotNumeric}, u"1497530"_s);
        row("region of the key", {Field::BaseUrl, Problem::RegionMismatch, u"prod-us / prod-eu"_s},
            u"region prod-us"_s);
        row("region of the address",
            {Field::BaseUrl, Problem::RegionMismatch, u"prod-us / prod-eu"_s},
            u"Base URL to prod-eu"_s);
        row("cut token", {Field::ApiKey, Problem::NotAToken, {}, true}, u"copied whole"_s);
    }
    void namesTheRemedy()
    {
        QFETCH(FieldProblem, problem);
        QFETCH(QString, words);
        const auto text = describe(problem);
        QVERIFY2((text.title + u' ' + text.advice).contains(words), qPrintable(text.title));
        QCOMPARE(text.field, problem.field);
    }

    void pointsAtTheFieldWhereTheRemedyIsApplied_data()
    {
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("words");
        QTest::newRow("scope") << Cause::MissingScope << Field::ApiKey << u"traces:write"_s;
        QTest::newRow("token") << Cause::InvalidToken << Field::ApiKey << u"API Key"_s;
        QTest::newRow("instance") << Cause::InvalidInstanceId << Field::InstanceId
                                  << u"details page"_s;
        QTest::newRow("path") << Cause::WrongPath << Field::BaseUrl << u"without a path"_s;
        QTest::newRow("redirect") << Cause::Redirected << Field::BaseUrl
                                  << u"https://elsewhere.example/login"_s;
        QTest::newRow("tls") << Cause::Tls << Field::BaseUrl << u"administrator"_s;
        QTest::newRow("keychain") << Cause::Keychain << Field::ApiKey << u"Unlock"_s;
        QTest::newRow("server") << Cause::ServerError << Field::None << u"HTTP 503"_s;
    }
    void pointsAtTheFieldWhereTheRemedyIsApplied()
    {
        QFETCH(Cause, cause);
        QFETCH(Field, field);
        QFETCH(QString, words);
        const auto text = describe(verdictOf(cause));
        QCOMPARE(text.field, field);
        QVERIFY2((text.title + u' ' + text.advice).contains(words), qPrintable(text.advice));
    }

    void theVerdictsOwnFieldWins()
    {
        auto verdict = verdictOf(Cause::WrongCredentials);
        verdict.field = Field::InstanceId;
        QCOMPARE(describe(verdict).field, Field::InstanceId);
    }

    void saysHowLongItTook()
    {
        QCOMPARE(describe(verdictOf(Cause::None)).advice,
                 u"One test span was written in 312 ms."_s);
        auto limited = verdictOf(Cause::RateLimited);
        limited.retryAfter = std::chrono::milliseconds(1500);
        QVERIFY(describe(limited).advice.contains(u"Wait 2 s"_s));
        limited.retryAfter.reset();
        QVERIFY(describe(limited).advice.contains(u"Wait a moment"_s));
    }

    void onlyTheKeychainsErrorsOfferMemory_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("offers");
        using Kind = app::Error::Kind;
        QTest::newRow("no keychain") << int(Kind::Unreachable) << true;
        QTest::newRow("locked") << int(Kind::Unauthorized) << true;
        QTest::newRow("too long") << int(Kind::Full) << true;
        QTest::newRow("settings file") << int(Kind::Internal) << false;
    }
    void onlyTheKeychainsErrorsOfferMemory()
    {
        QFETCH(int, kind);
        QFETCH(bool, offers);
        const app::Error error{app::Error::Kind(kind), {}, {}};
        QCOMPARE(ui::isKeychainError(error), offers);
        QCOMPARE(ui::describeSaveError(error).advice.contains(u"in memory"_s), offers);
    }
};

QTEST_GUILESS_MAIN(TstDescribe)
#include "tst_describe.moc"
