#include "app/main/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 messageBytesAtMost = 1 << 20;
constexpr int patienceMs = 2000;

QString serverName(const QString &dataDir)
{
    const auto path = QDir(dataDir).absolutePath().toUtf8();
    const auto hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return u"spancast-"_s + QString::fromLatin1(hash);
}

QStringList toArguments(const QByteArray &message)
{
    QStringList arguments;
    for (const auto &value : QJsonDocument::fromJson(message).array())
        arguments << value.toString();
    return arguments;
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_name(serverName(dataDir))
    , m_server(this)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

Result<> SingleInstance::listen()
{
    QLocalServer::removeServer(
        m_name); // left behind by a crash: the store's lock says nobody else runs
    if (!m_server.listen(m_name))
        return fail(Error::Kind::Busy, m_server.errorString().toStdString());
    return {};
}

void SingleInstance::receive()
{
    auto *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > messageBytesAtMost)
            return socket->abort();
        if (!socket->canReadLine())
            return;
        Q_EMIT called(toArguments(socket->readLine(messageBytesAtMost)));
        socket->write("ok\n");
        socket->disconnectFromServer();
    });
}

bool SingleInstance::handOver(const QString &dataDir, const QStringList &arguments)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(dataDir));
    if (!socket.waitForConnected(patienceMs))
        return false;
    const auto message = QJsonDocument(QJsonArray::fromStringList(arguments));
    socket.write(message.toJson(QJsonDocument::Compact) + '\n');
    return socket.waitForReadyRead(patienceMs);
}

} // namespace app
