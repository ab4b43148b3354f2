#include "app/broadcast/testdetails.h"

#include "app/broadcast/endpoint.h"
#include "app/broadcast/redact.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

/// Webhooks have their secret in the path.
QString publicPath(const QString &path)
{
    static const QRegularExpression usual(
        u"^(otlp|otel|api|tempo|public|intake|v[0-9]{1,2}|traces|ingest)?$"_s);
    auto parts = path.split(u'/');
    for (auto &part : parts)
        if (!usual.match(part).hasMatch())
            part = u"[hidden]"_s;
    return parts.join(u'/');
}

QString lineOf(const TestStep &step)
{
    QString line = nameOf(step.part) + u": "_s + nameOf(step.state);
    if (step.state == TestStep::State::Passed || step.state == TestStep::State::Failed)
        line += u" (%1 ms)"_s.arg(step.elapsed.count());
    if (step.note != TestStep::Note::None)
        line += u", "_s + nameOf(step.note);
    return step.detail.isEmpty() ? line : line + u", "_s + redacted(step.detail);
}

QStringList factsOf(const Verdict &verdict)
{
    QStringList lines;
    if (verdict.status != 0)
        lines << u"HTTP status: %1"_s.arg(verdict.status);
    if (!verdict.proxy.isEmpty())
        lines << u"Proxy: "_s + verdict.proxy;
    if (verdict.clockSkew)
        lines << u"Clock minus server's: %1 s"_s.arg(verdict.clockSkew->count());
    if (const auto &facts = verdict.certificate)
        lines << u"Certificate: for %1, issued by %2, valid from %3 until %4"_s.arg(
            facts->names, facts->issuer, facts->validFrom.toString(Qt::ISODate),
            facts->validUntil.toString(Qt::ISODate));
    if (!verdict.detail.isEmpty())
        lines << u"Answer: "_s + redacted(verdict.detail);
    return lines;
}

} // namespace

QString publicAddress(const QString &baseUrl)
{
    auto url = baseUrlFrom(baseUrl);
    if (!url.isValid())
        return u"(invalid)"_s;
    url.setPath(publicPath(url.path()));
    // what looks like a token was typed into the field for the address
    return redacted(url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

QString detailsOf(const TestReport &report, const Destination &destination)
{
    QStringList lines{u"Test Connection: "_s + nameOf(report.verdict.cause),
                      u"Destination type: "_s + destination.type,
                      u"Address: "_s + publicAddress(destination.baseUrl)};
    for (const auto &step : report.steps)
        lines << lineOf(step);
    return (lines + factsOf(report.verdict)).join(u'\n');
}

} // namespace app::broadcast
