#include "tests/support/tlsserver.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace tests {

QString dataFile(const QString &name)
{
    return qEnvironmentVariable("SPANCAST_SOURCE_DIR", u"."_s) + u"/tests/support/data/"_s + name;
}

void TlsServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setLocalCertificateChain(
        QSslCertificate::fromPath(dataFile(m_identity.chain), QSsl::Pem));
    socket->setPrivateKey(dataFile(m_identity.key), QSsl::Ec);
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!m_identity.clientAuthority.isEmpty())
        demandCertificate(*socket);
    addPendingConnection(socket);
    socket->startServerEncryption();
}

void TlsServer::demandCertificate(QSslSocket &socket) const
{
    auto configuration = socket.sslConfiguration();
    configuration.setCaCertificates(
        QSslCertificate::fromPath(dataFile(m_identity.clientAuthority), QSsl::Pem));
    socket.setSslConfiguration(configuration);
    socket.setPeerVerifyMode(QSslSocket::VerifyPeer);
}

} // namespace tests
