#include "app/broadcast/tlsconfiguration.h"

#include "app/broadcast/limits.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace app::broadcast {
namespace {

tl::unexpected<Error> unusable(const QString &path, const char *why)
{
    return fail(Error::Kind::Invalid, path.toStdString() + ": " + why);
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(path, "cannot be read");
    const auto bytes = file.read(limits::certificateBytes);
    if (bytes.contains("ENCRYPTED PRIVATE KEY") || bytes.contains("Proc-Type: 4,ENCRYPTED"))
        return unusable(path, "is protected by a password, which cannot be asked for");
    return bytes;
}

Result<QList<QSslCertificate>> certificatesIn(const QString &path)
{
    APP_TRY(const auto bytes, contentOf(path));
    const auto certificates = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (certificates.isEmpty())
        return unusable(path, "holds no certificate in PEM");
    return certificates;
}

Result<QSslKey> keyIn(const QString &path)
{
    APP_TRY(const auto bytes, contentOf(path));
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa})
        if (const QSslKey key(bytes, algorithm, QSsl::Pem, QSsl::PrivateKey); !key.isNull())
            return key;
    return unusable(path, "holds no private key in PEM");
}

} // namespace

Result<std::optional<QSslConfiguration>> tlsConfigurationFor(const TlsFiles &files)
{
    if (files == TlsFiles{})
        return std::nullopt;
    auto configuration = QSslConfiguration::defaultConfiguration();
    if (!files.authorities.isEmpty()) {
        APP_TRY(const auto authorities, certificatesIn(files.authorities));
        configuration.addCaCertificates(authorities);
    }
    if (!files.certificate.isEmpty()) {
        APP_TRY(const auto chain, certificatesIn(files.certificate));
        // one file may hold both
        APP_TRY(const auto key,
                keyIn(files.privateKey.isEmpty() ? files.certificate : files.privateKey));
        configuration.setLocalCertificateChain(chain);
        configuration.setPrivateKey(key);
    }
    return configuration;
}

} // namespace app::broadcast
