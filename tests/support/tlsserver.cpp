#include "tests/support/tlsserver.h"

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
    socket->setLocalCertificate(dataFile(u"selfsigned.pem"_s));
    socket->setPrivateKey(dataFile(u"selfsigned.key"_s), QSsl::Ec);
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    addPendingConnection(socket);
    socket->startServerEncryption();
}

} // namespace tests
