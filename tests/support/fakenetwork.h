#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPair>
#include <QPointer>
#include <QString>
#include <functional>
#include <utility>

namespace tests {

/// What a FakeNetwork answers. With `error` there is no HTTP answer at all, unless `status` is set, too.
struct FakeAnswer {
    int status = 200;
    QByteArray body = QByteArrayLiteral("{\"partialSuccess\":{}}");
    QList<QPair<QByteArray, QByteArray>> headers = {
        {QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")}};
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    static FakeAnswer http(int status, const QByteArray &body = {});
    static FakeAnswer redirect(const QByteArray &location);
    static FakeAnswer broken(QNetworkReply::NetworkError error);
};

/// A network without a network: answers from a table, on the next turn of the event loop, and keeps what it was asked.
class FakeNetwork final : public QNetworkAccessManager
{
public:
    struct Request {
        QByteArray verb;
        QUrl url;
        QNetworkRequest request;
        QByteArray body;
    };
    QList<Request> requests;

    /// For "POST /otlp/v1/traces"; before answer().
    void route(const QByteArray &verbAndPath, const FakeAnswer &answer);
    /// For everything without a route.
    void answer(const FakeAnswer &answer) { m_answer = answer; }
    /// Decides about each request, before route() and answer().
    void decide(std::function<FakeAnswer(const Request &)> decision)
    {
        m_decision = std::move(decision);
    }
    /// From now on replies stay open until release() or abort().
    void hang() { m_hangs = true; }
    /// Answers what is open, as answer() and route() say now, and all that comes.
    void release();
    int openCount() const;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoing) override;

private:
    class Reply;
    FakeAnswer answerFor(const Request &request) const;

    FakeAnswer m_answer;
    std::function<FakeAnswer(const Request &)> m_decision;
    QHash<QByteArray, FakeAnswer> m_routes;
    QList<QPointer<Reply>> m_open;
    bool m_hangs = false;
};

} // namespace tests
