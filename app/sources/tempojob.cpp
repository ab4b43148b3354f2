#include "app/sources/tempojob.h"

#include "app/otlp/compression.h"
#include "app/sources/limits.h"
#include "app/sources/tempoerror.h"

#include <algorithm>

namespace app::sources {

Result<std::string> bodyOf(const broadcast::Answer &answer, std::string_view query)
{
    if (!isOk(answer))
        return tl::unexpected(errorOf(answer, query));
    const std::string_view body(answer.body.constData(), std::size_t(answer.body.size()));
    if (!answer.isGzip)
        return std::string(body);
    auto plain = otlp::gunzip(body, limits::answerBytes);
    if (plain)
        return plain;
    if (plain.error().kind == Error::Kind::TooLarge)
        return fail(Error::Kind::TooLarge,
                    "the answer is too large; ask for less with a smaller limit or a narrower "
                    "query");
    return fail(Error::Kind::Corrupt, "the answer is damaged: " + plain.error().detail);
}

TempoWork::TempoWork(TempoLink &link, QObject *parent) : QObject(parent), m_link(link) {}

TempoWork::~TempoWork() { m_exchange.cancel(); }

void TempoWork::fetch(const TempoRequest &request, Then then)
{
    m_request = request;
    m_then = std::move(then);
    m_triesLeft = limits::triesAgain;
    send();
}

void TempoWork::send()
{
    const broadcast::Endpoint endpoint{urlOf(m_link.access.base, m_request), m_link.access.headers};
    m_exchange = m_link.client.ask(endpoint, {m_request.accept, qsizetype(limits::answerBytes)},
                                   limits::answerTime);
    deliver(m_exchange, this, [this](const broadcast::Answer &answer) { judge(answer); });
}

void TempoWork::judge(const broadcast::Answer &answer)
{
    using std::chrono::milliseconds;
    if (m_triesLeft == 0 || !isWorthAnotherTry(answer)) {
        const auto then = std::move(m_then);
        return then(answer);
    }
    const auto pause = answer.retryAfter.value_or(
        m_triesLeft == limits::triesAgain ? milliseconds(500) : milliseconds(2000));
    --m_triesLeft;
    m_link.clock.after(std::min(pause, limits::longestPause), this, [this] { send(); });
}

void TempoWork::stop()
{
    m_then = [](const broadcast::Answer &) {};
    m_exchange.cancel();
    deleteLater();
}

} // namespace app::sources
