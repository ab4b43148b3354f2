#pragma once

#include <QString>
#include <QTcpServer>

class QSslSocket;

namespace tests {

/// What a TLS server shows of itself and demands; files in tests/support/data.
struct TlsIdentity {
    QString chain = QStringLiteral("selfsigned.pem");
    QString key = QStringLiteral("selfsigned.key");
    QString clientAuthority = {}; ///< whose certificate a client must bring; empty: none

    /// One of data/tls, signed by data/tls/authority.pem.
    static TlsIdentity of(const QString &name)
    {
        return {QStringLiteral("tls/") + name, QStringLiteral("tls/leaf.key")};
    }
};

/// Speaks TLS with tests/support/data/selfsigned.pem, or as another identity.
class TlsServer final : public QTcpServer
{
public:
    explicit TlsServer(QObject *parent = nullptr) : QTcpServer(parent) {}
    explicit TlsServer(const TlsIdentity &identity) : m_identity(identity) {}

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void demandCertificate(QSslSocket &socket) const;

    const TlsIdentity m_identity;
};

/// The path of a file in tests/support/data.
QString dataFile(const QString &name);

} // namespace tests
