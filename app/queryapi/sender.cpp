#include "app/queryapi/sender.h"

#include "app/queryapi/limits.h"

#include <algorithm>
#include <memory>

namespace app::queryapi {
namespace {

struct Sending {
    std::string body;
    http::Responder responder;
    std::size_t sent = 0;

    void goOn()
    {
        while (responder.isOpen() && !responder.isSaturated() && sent < body.size()) {
            const auto size = std::min(limits::pieceBytes, body.size() - sent);
            responder.write(QByteArrayView(body.data() + sent, qsizetype(size)));
            sent += size;
        }
        if (sent == body.size())
            responder.end();
    }
};

} // namespace

void send(Encoded answer, http::Responder responder, QObject *context)
{
    if (answer.body.size() <= limits::wholeBytes) {
        answer.head.body =
            QByteArray::fromRawData(answer.body.data(), qsizetype(answer.body.size()));
        return responder.send(answer.head);
    }
    const auto sending =
        std::make_shared<Sending>(Sending{std::move(answer.body), std::move(responder)});
    sending->responder.onDrained(context, [sending] { sending->goOn(); });
    sending->responder.begin(answer.head);
    sending->goOn();
}

} // namespace app::queryapi
