#include "app/broadcast/tlsfinding.h"

#include "app/broadcast/limits.h"

#include <QSslCertificate>
#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

using Errors = QList<QSslError>;

QString shown(const QStringList &names)
{
    const auto text = names.join(u", "_s).simplified();
    return text.size() <= limits::certificateNames ? text
                                                   : text.left(limits::certificateNames - 1) + u'…';
}

CertificateFacts factsOf(const QSslCertificate &certificate)
{
    const auto names = certificate.subjectAlternativeNames();
    QStringList hosts = names.values(QSsl::DnsEntry) + names.values(QSsl::IpAddressEntry);
    if (hosts.isEmpty())
        hosts << certificate.subjectDisplayName();
    std::sort(hosts.begin(), hosts.end());
    return {shown(hosts), shown({certificate.issuerDisplayName()}),
            certificate.effectiveDate().toUTC(), certificate.expiryDate().toUTC()};
}

QString described(const QSslError &error)
{
    const auto certificate = error.certificate();
    if (certificate.isNull())
        return error.errorString();
    return u"%1 (certificate of %2, issued by %3, valid until %4)"_s.arg(
        error.errorString(), shown({certificate.subjectDisplayName()}),
        shown({certificate.issuerDisplayName()}),
        certificate.expiryDate().toUTC().toString(Qt::ISODate));
}

/// What must be mended first comes first: a date decides about trust, and trust about names.
struct Row {
    QSslError::SslError error;
    Cause cause;
};
constexpr std::array rows = {
    Row{QSslError::CertificateNotYetValid, Cause::CertificateNotYetValid},
    Row{QSslError::CertificateExpired, Cause::CertificateExpired},
    Row{QSslError::SelfSignedCertificate, Cause::CertificateSelfSigned},
    Row{QSslError::SelfSignedCertificateInChain, Cause::CertificateAuthority},
    Row{QSslError::UnableToGetIssuerCertificate, Cause::CertificateChain},
    Row{QSslError::UnableToGetLocalIssuerCertificate, Cause::CertificateChain},
    Row{QSslError::UnableToVerifyFirstCertificate, Cause::CertificateChain},
    Row{QSslError::CertificateUntrusted, Cause::CertificateAuthority},
    Row{QSslError::HostNameMismatch, Cause::CertificateHost},
};

bool hasError(const Errors &errors, QSslError::SslError wanted)
{
    return std::any_of(errors.begin(), errors.end(),
                       [wanted](const QSslError &error) { return error.error() == wanted; });
}

/// An authority that begins in the future is hardly its own fault.
bool isClockBehind(const Errors &errors)
{
    return std::any_of(errors.begin(), errors.end(), [](const QSslError &error) {
        const auto usage = error.certificate();
        return error.error() == QSslError::CertificateNotYetValid
            && usage.issuerInfo(QSslCertificate::CommonName)
            == usage.subjectInfo(QSslCertificate::CommonName);
    });
}

TlsFinding ofCertificate(const Errors &errors)
{
    TlsFinding finding;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &candidate) {
        return hasError(errors, candidate.error);
    });
    if (row != rows.end()) {
        finding.cause = row->cause;
        const auto error = std::find_if(errors.begin(), errors.end(), [&](const QSslError &one) {
            return one.error() == row->error;
        });
        finding.certificate = factsOf(error->certificate());
    }
    if (isClockBehind(errors))
        finding.cause = Cause::ClockWrong;
    QStringList lines;
    for (const QSslError &error : errors)
        if (const QString line = described(error); !lines.contains(line))
            lines << line;
    finding.detail = lines.join(u"; "_s);
    return finding;
}

/// OpenSSL's reasons, which Qt hands on as text only.
Cause causeIn(const QString &reason)
{
    struct Words {
        QLatin1StringView words;
        Cause cause;
    };
    constexpr std::array known = {
        Words{"certificate required"_L1, Cause::ClientCertificate},
        Words{"alert bad certificate"_L1, Cause::ClientCertificate},
        Words{"alert unknown ca"_L1, Cause::ClientCertificate},
        Words{"alert certificate unknown"_L1, Cause::ClientCertificate},
        Words{"wrong version number"_L1, Cause::NotTls},
        Words{"packet length too long"_L1, Cause::NotTls},
        Words{"::http request"_L1, Cause::NotTls},
    };
    for (const auto &row : known)
        if (reason.contains(row.words, Qt::CaseInsensitive))
            return row.cause;
    return Cause::Tls;
}

} // namespace

TlsFinding tlsFinding(const QList<QSslError> &errors, const QString &errorText)
{
    if (!errors.isEmpty())
        return ofCertificate(errors);
    return {causeIn(errorText), std::nullopt, errorText};
}

} // namespace app::broadcast
