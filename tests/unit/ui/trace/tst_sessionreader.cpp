#include "app/async/ready.h"
#include "tests/support/spans.h"
#include "ui/trace/attributefilter.h"
#include "ui/trace/sessionreader.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <map>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

using Found = app::Result<app::query::SearchAnswer>;
using Answer = app::Result<std::shared_ptr<const app::trace::Trace>>;

std::string said(const std::string &role, const std::string &text)
{
    return "{\"role\":\"" + role + "\",\"content\":\"" + text + "\"}";
}

/// Trace `number`, whose call was sent the first `turns` letters and answers with the next.
std::shared_ptr<const app::trace::Trace> talk(std::uint64_t number, int turns)
{
    auto span = tests::span({.trace = number, .number = number, .start = number * 100});
    std::string sent;
    for (int i = 0; i < turns; ++i)
        sent +=
            (i > 0 ? "," : "") + said(i % 2 ? "assistant" : "user", std::string(1, char('a' + i)));
    span.attributes = {{"gen_ai.operation.name", "chat"},
                       {"session.id", "s1"},
                       {"gen_ai.input.messages", "[" + sent + "]"},
                       {"gen_ai.output.messages",
                        "[" + said("assistant", std::string(1, char('a' + turns))) + "]"}};
    return tests::traceOf({span});
}

/// Traces by their number; the search waits for the test.
class Source : public app::sources::TraceSource
{
public:
    app::sources::SearchFuture search(app::query::SearchRequest request) override
    {
        asked = std::move(request);
        searching = QPromise<Found>();
        searching.start();
        return searching.future();
    }
    app::sources::TraceFuture trace(app::trace::TraceId id) override
    {
        const auto found = traces.find(id);
        return app::ready<Answer>(found != traces.end()
                                      ? Answer(found->second)
                                      : app::fail(app::Error::Kind::NotFound, "no such trace"));
    }
    app::sources::MetricsFuture metrics(app::query::MetricsRequest) override { return {}; }
    app::sources::TagNamesFuture tagNames(app::query::TagsRequest) override { return {}; }
    app::sources::TagValuesFuture tagValues(app::query::TagValuesRequest) override { return {}; }

    /// Newest first, as searches answer.
    void find(const std::vector<std::uint64_t> &numbers, int matched)
    {
        app::query::SearchAnswer answer;
        for (const auto number : numbers) {
            app::query::TraceMatch match;
            match.summary.id = tests::traceId(number);
            match.summary.startUnixNano = number * 100;
            answer.traces.push_back(match);
        }
        answer.matchedTraces = matched;
        searching.addResult(Found(std::move(answer)));
        searching.finish();
    }

    app::query::SearchRequest asked;
    QPromise<Found> searching;
    std::map<app::trace::TraceId, std::shared_ptr<const app::trace::Trace>> traces;
};

} // namespace

class TestSessionReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<Source>();
        m_reader = std::make_unique<SessionReader>(*m_source);
        connect(m_reader.get(), &SessionReader::told, this,
                [this](const SessionTranscript &soFar) { m_told.append(soFar); });
        m_told.clear();
    }
    void cleanup() { m_reader.reset(); }

    void tracesBecomeOneTalkInOrder()
    {
        m_source->traces = {{tests::traceId(1), talk(1, 1)}, {tests::traceId(2), talk(2, 3)}};
        m_reader->read("s1");
        QCOMPARE(m_source->asked.query, filterForSession("s1"));
        m_source->find({2, 1}, 2);
        QTRY_COMPARE(m_told.size(), 1);
        QVERIFY(m_told[0].isComplete());
        const auto &calls = m_told[0].transcript->calls;
        QCOMPARE(calls.size(), 2U);
        QCOMPARE(calls[0].located.span->traceId, tests::traceId(1));
        QCOMPARE(calls[1].earlierCount, 2U);
        QCOMPARE(calls[1].turns.size(), 2U);
    }

    void aTraceThatIsGoneIsPassedOver()
    {
        m_source->traces = {{tests::traceId(2), talk(2, 1)}};
        m_reader->read("s1");
        m_source->find({2, 1}, 2);
        QTRY_COMPARE(m_told.size(), 1);
        QCOMPARE(m_told[0].transcript->calls.size(), 1U);
    }

    void whatIsLeftOutIsCounted()
    {
        m_source->traces = {{tests::traceId(1), talk(1, 1)}};
        m_reader->read("s1");
        m_source->find({1}, 41);
        QTRY_COMPARE(m_told.size(), 1);
        QCOMPARE(m_told[0].omittedTraces, 40);
    }

    void aLongSessionIsToldEarly()
    {
        std::vector<std::uint64_t> numbers;
        for (std::uint64_t number = 60; number > 0; --number) {
            numbers.push_back(number);
            m_source->traces[tests::traceId(number)] = talk(number, 1);
        }
        m_reader->read("s1");
        m_source->find(numbers, 60);
        QTRY_VERIFY(!m_told.isEmpty() && m_told.back().isComplete());
        QCOMPARE(m_told.size(), 3);
        QCOMPARE(m_told[0].readTraces, 25);
    }

    void aFailureIsTold()
    {
        QSignalSpy failed(m_reader.get(), &SessionReader::failed);
        m_reader->read("s1");
        m_source->searching.addResult(Found(app::fail(app::Error::Kind::Unreachable, "no answer")));
        m_source->searching.finish();
        QTRY_COMPARE(failed.size(), 1);
    }

    void cancelledItSaysNothing()
    {
        m_source->traces = {{tests::traceId(1), talk(1, 1)}};
        m_reader->read("s1");
        m_reader->cancel();
        m_source->find({1}, 1);
        QCoreApplication::sendPostedEvents();
        QVERIFY(m_told.isEmpty());
    }

    void everyNameOfASessionIsAskedFor()
    {
        const auto query = filterForSession("a\"b");
        QVERIFY(query.starts_with("{ span.session.id = \"a\\\"b\" || "));
        QVERIFY(query.find("span.gen_ai.conversation.id = ") != std::string::npos);
    }

private:
    std::unique_ptr<Source> m_source;
    std::unique_ptr<SessionReader> m_reader;
    QList<SessionTranscript> m_told;
};

QTEST_GUILESS_MAIN(TestSessionReader)
#include "tst_sessionreader.moc"
