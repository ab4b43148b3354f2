#pragma once

#include <QTcpServer>

namespace tests {

/// Speaks TLS with tests/support/data/selfsigned.pem.
class TlsServer final : public QTcpServer
{
public:
    using QTcpServer::QTcpServer;

protected:
    void incomingConnection(qintptr descriptor) override;
};

/// The path of a file in tests/support/data.
QString dataFile(const QString &name);

} // namespace tests
