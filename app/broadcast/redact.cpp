#include "app/broadcast/redact.h"

#include "app/broadcast/limits.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

constexpr qsizetype longRun = 24;

/// Host names and paths are as long as secrets, but not in capitals and digits at once.
bool looksRandom(QStringView run)
{
    const auto has = [run](auto test) { return std::any_of(run.begin(), run.end(), test); };
    const bool hasDigit = has([](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool hasUpper = has([](QChar c) { return c >= u'A' && c <= u'Z'; });
    const bool hasLower = has([](QChar c) { return c >= u'a' && c <= u'z'; });
    const bool isHex = std::all_of(run.begin(), run.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    return (hasUpper && hasLower) || (hasUpper && hasDigit) || isHex;
}

void hideLongRuns(QString &text)
{
    static const QRegularExpression run(u"[A-Za-z0-9+/_=-]{%1,}"_s.arg(longRun));
    qsizetype from = 0;
    for (auto match = run.match(text, from); match.hasMatch(); match = run.match(text, from)) {
        from = match.capturedEnd();
        if (!looksRandom(match.capturedView()))
            continue;
        text.replace(match.capturedStart(), match.capturedLength(), u"[hidden]"_s);
        from = match.capturedStart() + 8;
    }
}

} // namespace

QString redacted(const QString &text)
{
    static const QRegularExpression credentials(uR"(\b(basic|bearer)(\s|%20|\+)+[^\s,"'<>]+)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(uR"((glc_|glsa_|eyJ|sk-|pk-)[^\s,"'<>&]*)"_s);
    static const QRegularExpression userInfo(u"//[^/\\s@]+@"_s);
    QString line = text.left(limits::redactedLength).simplified();
    line.replace(credentials, u"\\1 [hidden]"_s);
    line.replace(token, u"[hidden]"_s);
    line.replace(userInfo, u"//[hidden]@"_s);
    hideLongRuns(line);
    return line.size() <= limits::detailLength ? line : line.left(limits::detailLength - 1) + u'…';
}

} // namespace app::broadcast
