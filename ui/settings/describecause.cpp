#include "ui/settings/causetexts.h"
#include "ui/settings/describe.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using app::broadcast::Cause;
using app::broadcast::Field;
using app::broadcast::Verdict;

namespace ui {
namespace {

QString translated(const char *sentence)
{
    return QCoreApplication::translate("ui::Describe", sentence);
}

QString spoken(std::chrono::milliseconds time)
{
    const QLocale locale;
    if (time < std::chrono::seconds(1))
        return QCoreApplication::translate("ui::Describe", "%1 ms")
            .arg(locale.toString(qlonglong(time.count())));
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(time).count();
    return QCoreApplication::translate("ui::Describe", "%1 s")
        .arg(locale.toString(qlonglong(seconds)));
}

QString shown(const QDateTime &date)
{
    return date.isValid() ? QLocale().toString(date.toLocalTime(), QLocale::ShortFormat) : u"–"_s;
}

/// What stands for %1 where a certificate is the cause.
QString certificateArgument(const Verdict &verdict)
{
    const auto facts = verdict.certificate.value_or(app::broadcast::CertificateFacts{});
    switch (verdict.cause) {
    case Cause::CertificateExpired: return shown(facts.validUntil);
    case Cause::CertificateNotYetValid: return shown(facts.validFrom);
    case Cause::CertificateHost: return facts.names;
    default: return facts.issuer;
    }
}

/// What stands for %1 in the sentences of this verdict's cause.
QString argumentOf(const Verdict &verdict)
{
    switch (verdict.cause) {
    case Cause::Redirected: return verdict.detail;
    case Cause::ServerError: return QString::number(verdict.status);
    case Cause::ProxyUnreachable: return verdict.proxy;
    case Cause::CertificateExpired:
    case Cause::CertificateNotYetValid:
    case Cause::CertificateHost:
    case Cause::CertificateChain:
    case Cause::CertificateAuthority: return certificateArgument(verdict);
    case Cause::RateLimited:
        return verdict.retryAfter ? spoken(*verdict.retryAfter)
                                  : translated(QT_TRANSLATE_NOOP("ui::Describe", "a moment"));
    case Cause::ConnectTimedOut:
    case Cause::TlsTimedOut:
    case Cause::TimedOut: return spoken(std::max(verdict.elapsed, std::chrono::milliseconds(1000)));
    default: return spoken(verdict.elapsed);
    }
}

QString filled(const QString &sentence, const QString &argument)
{
    return sentence.contains("%1"_L1) ? sentence.arg(argument) : sentence;
}

} // namespace

QString clockHint(const Verdict &verdict)
{
    if (!verdict.clockSkew)
        return {};
    const auto minutes = std::chrono::abs(*verdict.clockSkew).count() / 60;
    const auto hint = verdict.clockSkew->count() > 0
        ? QCoreApplication::translate("ui::Describe",
                                      "This computer's clock is %1 min ahead of the server's.")
        : QCoreApplication::translate("ui::Describe",
                                      "This computer's clock is %1 min behind the server's.");
    return u' ' + hint.arg(QLocale().toString(qlonglong(minutes)));
}

Description describe(const Verdict &verdict)
{
    const auto &text = textOf(verdict.cause);
    const auto argument = argumentOf(verdict);
    return {filled(translated(text.title), argument),
            filled(translated(text.advice), argument) + clockHint(verdict),
            verdict.field == Field::None ? text.field : verdict.field};
}

} // namespace ui
