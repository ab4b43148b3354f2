#include "tests/support/fakenetwork.h"

#include <QMetaObject>
#include <algorithm>
#include <cstring>
#include <utility>

namespace tests {

FakeAnswer FakeAnswer::http(int status, const QByteArray &body)
{
    FakeAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

FakeAnswer FakeAnswer::redirect(const QByteArray &location)
{
    auto answer = http(302);
    answer.headers << qMakePair(QByteArrayLiteral("Location"), location);
    return answer;
}

FakeAnswer FakeAnswer::broken(QNetworkReply::NetworkError error)
{
    auto answer = http(0);
    answer.error = error;
    return answer;
}

class FakeNetwork::Reply final : public QNetworkReply
{
public:
    Reply(Operation operation, FakeNetwork::Request request, QObject *parent)
        : QNetworkReply(parent)
        , m_request(std::move(request))
    {
        setOperation(operation);
        setRequest(m_request.request);
        setUrl(m_request.url);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    const FakeNetwork::Request &asked() const { return m_request; }

    void finishWith(const FakeAnswer &answer)
    {
        if (isFinished())
            return;
        m_body = answer.body;
        for (const auto &[name, value] : answer.headers)
            setRawHeader(name, value);
        if (answer.status != 0)
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, answer.status);
        if (answer.error != NoError)
            setError(answer.error, QStringLiteral("fake network error"));
        setFinished(true);
        if (answer.error != NoError)
            Q_EMIT errorOccurred(answer.error);
        if (!m_body.isEmpty())
            Q_EMIT readyRead();
        Q_EMIT finished();
    }

    void abort() override
    {
        if (isFinished())
            return;
        finishWith(FakeAnswer::broken(OperationCanceledError));
    }
    qint64 bytesAvailable() const override
    {
        return m_body.size() - m_position + QIODevice::bytesAvailable();
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto size = std::min<qint64>(most, m_body.size() - m_position);
        std::memcpy(data, m_body.constData() + m_position, std::size_t(size));
        m_position += size;
        return size;
    }

private:
    const FakeNetwork::Request m_request;
    QByteArray m_body;
    qint64 m_position = 0;
};

void FakeNetwork::route(const QByteArray &verbAndPath, const FakeAnswer &answer)
{
    m_routes.insert(verbAndPath, answer);
}

FakeAnswer FakeNetwork::answerFor(const Request &request) const
{
    if (m_decision)
        return m_decision(request);
    return m_routes.value(request.verb + ' ' + request.url.path().toUtf8(), m_answer);
}

void FakeNetwork::release()
{
    m_hangs = false;
    const auto open = std::exchange(m_open, {});
    for (const auto &reply : open) {
        if (reply)
            reply->finishWith(answerFor(reply->asked()));
    }
}

int FakeNetwork::openCount() const
{
    return int(std::count_if(m_open.begin(), m_open.end(), [](const QPointer<Reply> &reply) {
        return reply && !reply->isFinished();
    }));
}

QNetworkReply *FakeNetwork::createRequest(Operation operation, const QNetworkRequest &request,
                                          QIODevice *outgoing)
{
    const auto custom = request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    const auto verb = operation == PostOperation ? QByteArrayLiteral("POST")
        : operation == GetOperation              ? QByteArrayLiteral("GET")
                                                 : custom;
    requests << Request{verb, request.url(), request,
                        outgoing ? outgoing->readAll() : QByteArray()};
    auto *reply = new Reply(operation, requests.last(), this);
    m_open << reply;
    if (m_hangs)
        return reply;
    QMetaObject::invokeMethod(
        reply, [this, reply] { reply->finishWith(answerFor(reply->asked())); },
        Qt::QueuedConnection);
    return reply;
}

} // namespace tests
