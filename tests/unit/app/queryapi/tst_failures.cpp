#include "tests/unit/app/queryapi/asker.h"

using app::Error;
using tests::Asker;

/// What a client is told when there is no answer.
class TestFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsNoOtherPath_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/", "/api/nope", "/api/search/", "/api/traces/", "/api/mcp",
                                 "/api/search/tag//values", "/v1/traces"})
            QTest::newRow(path) << QByteArray(path);
    }
    void knowsNoOtherPath()
    {
        QFETCH(QByteArray, path);
        const auto told = Asker().ask(path);
        QCOMPARE(told.status, 404);
        QCOMPARE(told.body, QByteArray("404 page not found\n"));
    }

    void takesNoOtherMethod()
    {
        const auto told = Asker().ask("/api/search", {}, "DELETE");
        QCOMPARE(told.status, 405);
        QVERIFY2(told.head.contains("Allow: GET, POST"), told.head);
    }

    void saysWhyASearchFails_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<Error>("error");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const char *query, const Error &error, int status,
                            const char *text) {
            QTest::newRow(name) << QByteArray(query) << error << status << QByteArray(text);
        };
        const auto invalid = [](int at) {
            return Error{Error::Kind::Invalid, "because", app::TextRange{at, at + 1}};
        };
        row("grammar", "{ .a = ", invalid(7), 400,
            "invalid TraceQL query: parse error at line 1, col 8: because");
        row("grammar, second line", "{\n.a = ", invalid(5), 400,
            "invalid TraceQL query: parse error at line 2, col 4: because");
        row("types", "{ name = 1 }", invalid(2), 400,
            "invalid TraceQL query: because (line 1, col 3)");
        row("on the data", "{ 1 / .a = 1 }", invalid(2), 500, "error querying the store: because");
        row("not yet", "{ .a }", {Error::Kind::Unsupported, "because", {}}, 400,
            "invalid TraceQL query: because");
        row("too large", "{ .a }", {Error::Kind::TooLarge, "because", {}}, 400,
            "invalid TraceQL query: because");
        row("damage", "{ .a }", {Error::Kind::Corrupt, "because", {}}, 500, "because");
        row("no room", "{ .a }", {Error::Kind::Full, "because", {}}, 503, "because");
    }
    void saysWhyASearchFails()
    {
        QFETCH(QByteArray, query);
        QFETCH(Error, error);
        Asker asker;
        asker.source.automatic = true;
        asker.source.automaticError = error;
        const auto told = asker.ask("/api/search?q=" + query.toPercentEncoding());
        QTEST(told.status, "status");
        QTEST(told.body, "text");
        QVERIFY2(told.head.contains("Content-Type: text/plain; charset=utf-8"), told.head);
    }

    void saysWhyMetricsFail()
    {
        Asker asker;
        asker.source.metricsAnswer = app::fail(Error::Kind::Invalid, "not a metrics query");
        const auto told = asker.ask("/api/metrics/query_range?q=%7B%7D");
        QCOMPARE(told.status, 400);
        QCOMPARE(told.body, QByteArray("not a metrics query"));
    }

    void saysWhatIsNoTag()
    {
        Asker asker;
        asker.source.tagValuesAnswer =
            app::fail(Error::Kind::Invalid, "please provide a valid tagName: bogus");
        const auto told = asker.ask("/api/v2/search/tag/bogus/values");
        QCOMPARE(told.status, 400);
        QCOMPARE(told.body, QByteArray("please provide a valid tagName: bogus"));
    }

    void refusesWhatIsNoTraceId_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("version 1") << QByteArray("/api/traces/zzzz");
        QTest::newRow("version 2") << QByteArray("/api/v2/traces/zzzz");
    }
    void refusesWhatIsNoTraceId()
    {
        QFETCH(QByteArray, path);
        const auto told = Asker().ask(path);
        QCOMPARE(told.status, 400);
        QVERIFY2(told.body.startsWith("trace IDs can only contain hex characters"), told.body);
    }

    void knowsThatATraceIsNotThere()
    {
        Asker asker;
        const auto v1 = asker.ask("/api/traces/7");
        QCOMPARE(v1.status, 404);
        QCOMPARE(v1.body, QByteArray());
        const auto v2 = asker.ask("/api/v2/traces/7");
        QCOMPARE(v2.status, 200);
        QCOMPARE(v2.body, QByteArray(R"({"trace":{},"metrics":{}})"));
    }

    void aClientThatLeavesCancelsItsQuestion()
    {
        Asker asker;
        const auto request = asker.start("/api/search?q=%7B%7D");
        QVERIFY(!asker.source.lastSearch().promise.isCanceled());
        request->exchange().noteGone();
        QVERIFY(asker.source.lastSearch().promise.isCanceled());
    }

    void aQuestionThatIsNeverAnsweredIsA500()
    {
        Asker asker;
        const auto request = asker.start("/api/search?q=%7B%7D");
        asker.source.lastSearch().promise.future().cancel();
        asker.source.lastSearch().promise.finish();
        QTRY_VERIFY(request->isAnswered());
        QCOMPARE(request->told().status, 500);
    }

    void staysClosedToPages() { QVERIFY(!Asker().handler.isOpenToPages()); }
};

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
