#include "app/http/responder.h"

#include "app/http/exchange.h"

#include <QPointer>
#include <QThread>

namespace app::http {

/// Shared by all copies; the last one settles what the handler forgot.
struct Responder::Token {
    explicit Token(Exchange *given) : exchange(given) {}
    ~Token()
    {
        if (!exchange || exchange->isOver())
            return;
        Q_ASSERT(exchange->thread() == QThread::currentThread());
        exchange->send(textResponse(500, "the request was not answered"));
        exchange->breakOff();
    }
    QPointer<Exchange> exchange;
};

Responder::Responder(Exchange *exchange) : m_token(std::make_shared<Token>(exchange)) {}

void Responder::send(const Response &response)
{
    if (isOpen())
        m_token->exchange->send(response);
}

void Responder::begin(const Response &head)
{
    if (isOpen())
        m_token->exchange->begin(head);
}

void Responder::write(QByteArrayView piece)
{
    if (isOpen())
        m_token->exchange->write(piece);
}

void Responder::end()
{
    if (isOpen())
        m_token->exchange->end();
}

bool Responder::isSaturated() const { return isOpen() && m_token->exchange->isSaturated(); }

bool Responder::isOpen() const { return m_token->exchange && !m_token->exchange->isOver(); }

void Responder::onDrained(QObject *context, std::function<void()> callback)
{
    if (isOpen())
        QObject::connect(m_token->exchange, &Exchange::drained, context, std::move(callback));
}

void Responder::onAborted(QObject *context, std::function<void()> callback)
{
    if (isOpen())
        QObject::connect(m_token->exchange, &Exchange::aborted, context, std::move(callback));
}

} // namespace app::http
