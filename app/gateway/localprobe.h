#pragma once

#include "app/gateway/upstream.h"

#include <QFuture>

class QNetworkAccessManager;

namespace app::gateway {

/// What a server on this computer says to a question for its models.
struct LocalServer {
    enum class State {
        Absent,  ///< nothing listens, or it says nothing in time
        Running, ///< it lists its models
        Other,   ///< something else answers
    };
    State state = State::Absent;
    int models = 0;
    bool operator==(const LocalServer &) const = default;
};

/// Of an answer to `GET …/models`. Pure.
LocalServer localServerFrom(int status, const QByteArray &body);

/// Whether a local upstream runs. Asks nobody but this computer, without a key and without a proxy.
class LocalProbe
{
public:
    /// Outlives it.
    explicit LocalProbe(QNetworkAccessManager &network) : m_network(network) {}

    /// Never fails. Absent, without a question, for an upstream that is not on this computer.
    QFuture<LocalServer> ask(const Upstream &upstream) const;

private:
    QNetworkAccessManager &m_network;
};

} // namespace app::gateway
