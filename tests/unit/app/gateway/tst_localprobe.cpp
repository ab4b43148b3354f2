#include "app/gateway/localprobe.h"
#include "tests/support/fakenetwork.h"

#include <QTest>

using namespace app::gateway;
using namespace Qt::StringLiterals;
using State = LocalServer::State;
using tests::FakeAnswer;

Q_DECLARE_METATYPE(tests::FakeAnswer)
Q_DECLARE_METATYPE(app::gateway::LocalServer::State)

/// Whether a server on this computer runs.
class TstLocalProbe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheAnswer_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("models");
        const auto list = R"({"object":"list","data":[{"id":"a"},{"id":"b"}]})"_ba;
        QTest::newRow("a list of models") << FakeAnswer::http(200, list) << State::Running << 2;
        QTest::newRow("none yet") << FakeAnswer::http(200, R"({"data":[]})") << State::Running << 0;
        QTest::newRow("a web page") << FakeAnswer::http(200, "<html></html>") << State::Other << 0;
        QTest::newRow("no such page") << FakeAnswer::http(404, "{}") << State::Other << 0;
        QTest::newRow("a redirection")
            << FakeAnswer::redirect("http://elsewhere.test/") << State::Other << 0;
        QTest::newRow("nobody") << FakeAnswer::broken(QNetworkReply::ConnectionRefusedError)
                                << State::Absent << 0;
        QTest::newRow("too long a list")
            << FakeAnswer::http(200, list + QByteArray(2 << 20, ' ')) << State::Other << 0;
    }
    void readsTheAnswer()
    {
        QFETCH(FakeAnswer, answer);
        tests::FakeNetwork network;
        network.answer(answer);
        const auto found = ask(network, u"http://127.0.0.1:11434"_s);
        QTEST(found.state, "state");
        QTEST(found.models, "models");
        QCOMPARE(network.requests.size(), 1);
        QCOMPARE(network.requests.first().url, QUrl(u"http://127.0.0.1:11434/v1/models"_s));
        QVERIFY(!network.requests.first().request.hasRawHeader("Authorization"));
    }

    void asksNobodyElsewhere()
    {
        tests::FakeNetwork network;
        QCOMPARE(ask(network, u"https://openrouter.ai/api/v1"_s).state, State::Absent);
        QVERIFY(network.requests.isEmpty());
    }

private:
    static LocalServer ask(tests::FakeNetwork &network, const QString &url)
    {
        auto asking = LocalProbe(network).ask({u"one"_s, QUrl(url)});
        if (!QTest::qWaitFor([&asking] { return asking.isFinished(); }))
            qFatal("no answer");
        return asking.result();
    }
};

QTEST_GUILESS_MAIN(TstLocalProbe)
#include "tst_localprobe.moc"
