#pragma once

#include "app/broadcast/verdict.h"

#include <QList>
#include <QSslError>
#include <QString>
#include <optional>

/// Why no secure connection came about, read from Qt's and OpenSSL's words. Pure.
namespace app::broadcast {

struct TlsFinding {
    Cause cause = Cause::Tls;
    std::optional<CertificateFacts> certificate;
    QString detail; ///< every error in Qt's words; not redacted yet
};

/// From the certificate's errors where there are any, else from `errorText`, which is OpenSSL's reason.
TlsFinding tlsFinding(const QList<QSslError> &errors, const QString &errorText);

} // namespace app::broadcast
