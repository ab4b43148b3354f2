#include "app/sources/tempoerror.h"

#include "app/base/utf8.h"
#include "app/broadcast/answertext.h"
#include "app/broadcast/redact.h"
#include "app/broadcast/verdict.h"
#include "app/traceql/duration.h"
#include "app/traceql/parser.h"

#include <QRegularExpression>
#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace app::sources {
namespace {

using broadcast::Answer;
using broadcast::Cause;
using Kind = Error::Kind;

struct Finding {
    Kind kind = Kind::Internal;
    const char *sentence = "";
};

Finding unreachable(Cause cause)
{
    switch (cause) {
    case Cause::HostNotFound:
        return {Kind::Unreachable, "the host of the address is unknown; check its spelling"};
    case Cause::Unreachable:
    case Cause::ConnectionRefused:
        return {Kind::Unreachable, "nothing listens at the address; is Tempo running there?"};
    case Cause::ConnectTimedOut:
        return {Kind::Unreachable, "no connection in time; check the address and the network"};
    case Cause::TimedOut:
        return {Kind::Unreachable, "no answer in time; ask for a shorter range of time"};
    case Cause::Proxy:
        return {Kind::Unreachable, "the proxy of this machine does not let the question through"};
    case Cause::Cancelled: return {Kind::Cancelled, "cancelled"};
    case Cause::NotHttp:
    case Cause::NotOtlp: return {Kind::Corrupt, "what answers there speaks no HTTP"};
    case Cause::TlsExpected: return {Kind::Unreachable, "the server speaks https, not http"};
    case Cause::NotTls: return {Kind::Unreachable, "the server speaks http, not https"};
    case Cause::ConnectionLost:
    case Cause::AnswerCutOff:
        return {Kind::Unreachable, "the connection was lost before the answer was whole"};
    default: return {Kind::Unreachable, "no secure connection came about"};
    }
}

Finding refused(int status)
{
    switch (status) {
    case 401:
        return {Kind::Unauthorized,
                "the server does not know these credentials; user, token and tenant are those for "
                "reading traces (scope traces:read), not those for sending"};
    case 403:
        return {Kind::Unauthorized,
                "these credentials may not read here; the token needs the scope traces:read, in "
                "Grafana the permission to query the data source"};
    case 404:
        return {Kind::NotFound, "no Tempo at this address; that of Grafana Cloud ends in /tempo"};
    case 407:
        return {Kind::Unreachable, "the proxy of this machine does not let the question through"};
    case 413:
    case 414:
    case 431: return {Kind::TooLarge, "the question is too long for the server; shorten the query"};
    case 422: return {Kind::TooLarge, "the answer is larger than the server allows"};
    case 429:
        return {Kind::Busy, "the server asks for fewer questions; wait a little, then ask again"};
    default: return {Kind::Invalid, ""};
    }
}

Finding redirected(const Answer &answer)
{
    if (broadcast::judge(answer).cause == Cause::Dashboard)
        return {Kind::Unauthorized,
                "the address leads to a login page; enter that of Tempo, or add Grafana with a "
                "service account token"};
    return {Kind::Unreachable,
            "the server redirects, which is never followed with credentials; enter this address"};
}

Finding findingOf(const Answer &answer)
{
    const auto cause = broadcast::judge(answer).cause;
    if (answer.isTooLarge)
        return {Kind::TooLarge,
                "the answer is too large; ask for less with a smaller limit or a narrower query"};
    const bool isBroken =
        answer.status >= 200 && answer.status < 300 && answer.error != QNetworkReply::NoError;
    if (answer.timedOut || answer.status == 0 || isBroken)
        return unreachable(cause);
    if (answer.status >= 300 && answer.status < 400)
        return redirected(answer);
    if (answer.status == 404 || answer.status == 401 || answer.status == 403)
        return refused(answer.status);
    if (broadcast::isHtml(answer))
        return {Kind::Corrupt, "a web page answers, not Tempo; check the address"};
    if (answer.status == 502 || answer.status == 503 || answer.status == 504)
        return {Kind::Unreachable, "Tempo is out of reach behind the address; try again later"};
    if (answer.status >= 500)
        return {Kind::Internal, "Tempo failed at this query"};
    if (answer.status >= 400)
        return refused(answer.status);
    return {Kind::Corrupt, "what answers there is not Tempo; check the address"};
}

/// The place the server names, or the one our own check finds.
std::optional<TextRange> placeOf(std::string_view query, std::string_view message)
{
    if (query.empty())
        return {};
    const auto checked = traceql::parseAndCheck(query);
    const auto ours = checked ? std::nullopt : checked.error().place;
    if (const auto named = placeIn(query, message))
        return ours && ours->begin <= named->begin && named->begin < ours->end ? ours : named;
    return ours;
}

std::size_t lineStart(std::string_view text, int line)
{
    std::size_t at = 0;
    for (; line > 1; --line) {
        const auto end = text.find('\n', at);
        if (end == std::string_view::npos)
            return text.size();
        at = end + 1;
    }
    return at;
}

bool isOfWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.' || c == ':';
}

} // namespace

Error errorOf(const Answer &answer, std::string_view query)
{
    const auto finding = findingOf(answer);
    const auto words = broadcast::redacted(broadcast::messageOf(answer)).toStdString();
    std::string detail = finding.sentence;
    if (!words.empty() && !answer.isTooLarge)
        detail += detail.empty() ? words : ": " + words;
    if (detail.empty())
        detail = "the server refuses the question";
    if (answer.status > 0 && finding.kind != Kind::Invalid)
        detail += " (HTTP " + std::to_string(answer.status) + ')';
    const bool isAboutQuery = finding.kind == Kind::Invalid || finding.kind == Kind::Internal;
    return {finding.kind, detail, isAboutQuery ? placeOf(query, words) : std::nullopt};
}

bool isOk(const Answer &answer)
{
    return answer.status == 200 && answer.error == QNetworkReply::NoError && !answer.timedOut
        && !answer.isTooLarge && !answer.contentType.toLower().contains("html");
}

bool isWorthAnotherTry(const Answer &answer)
{
    const auto status = answer.status;
    return !answer.timedOut && (status == 429 || (status >= 502 && status <= 504));
}

bool isUnknownPath(const Answer &answer) { return answer.status == 404 && !answer.timedOut; }

std::optional<TextRange> placeIn(std::string_view query, std::string_view message)
{
    static const QRegularExpression place(u"line (\\d{1,6}), col (\\d{1,6})"_s);
    const auto match = place.match(QString::fromUtf8(message.data(), qsizetype(message.size())));
    if (!match.hasMatch())
        return {};
    auto begin = lineStart(query, match.captured(1).toInt());
    for (int column = match.captured(2).toInt(); column > 1 && begin < query.size(); --column)
        begin += std::size_t(codePointLength(query, begin));
    auto end = begin;
    while (end < query.size() && isOfWord(query[end]))
        ++end;
    if (end == begin && begin < query.size())
        end += std::size_t(codePointLength(query, begin));
    return TextRange{int(begin), int(end)};
}

std::optional<std::uint64_t> allowedRangeNs(const Answer &answer)
{
    static const QRegularExpression limit(
        u"exceeds (?:the maximum allowed duration of )?((?:\\d+(?:\\.\\d+)?[dhms]+)+)"_s);
    if (answer.status != 400)
        return {};
    const auto match = limit.match(QString::fromUtf8(answer.body));
    const auto ns = traceql::parseDuration(match.captured(1).toStdString());
    return match.hasMatch() && ns && *ns > 0 ? std::optional(std::uint64_t(*ns)) : std::nullopt;
}

} // namespace app::sources
