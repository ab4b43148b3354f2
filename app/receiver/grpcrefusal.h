#pragma once

#include "app/http/handler.h"

namespace app::receiver {

/// Tells a gRPC client, in gRPC, that this port is not for it: SETTINGS, then on its first call `grpc-status: 12`
/// (UNIMPLEMENTED, which SDKs log with the message and do not retry), then GOAWAY with the same text. As little of
/// HTTP/2 (RFC 9113) and HPACK (RFC 7541) as that takes; it never reads what the client sends.
class GrpcRefusal final : public http::Talk
{
public:
    Said hear(QByteArrayView heard) override;

private:
    struct Frame {
        int length = 0;
        quint8 type = 0;
        quint8 flags = 0;
        quint32 stream = 0;
    };
    std::optional<Frame> nextFrame();
    void answer(const Frame &frame);
    void sayGoodbye(quint32 stream);

    QByteArray m_pending;
    qsizetype m_skip = 6; ///< `SM\r\n\r\n`, the rest of the preface
    qsizetype m_heardBytes = 0;
    bool m_hasGreeted = false;
    Said m_said;
};

} // namespace app::receiver
