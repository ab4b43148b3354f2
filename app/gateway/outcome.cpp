#include "app/gateway/outcome.h"

#include <algorithm>

namespace app::gateway {
namespace {

std::string_view typeOf(int status)
{
    switch (status) {
    case 400: return "invalid_request";
    case 401: return "authentication";
    case 402: return "payment_required";
    case 403: return "permission_denied";
    case 404: return "not_found";
    case 408:
    case 504:
    case 524: return "timeout";
    case 413: return "request_too_large";
    case 422: return "invalid_request";
    case 429: return "rate_limit_exceeded";
    case 502:
    case 503: return "provider_unavailable";
    case 529: return "provider_overloaded";
    default: return status >= 500 ? "server" : "unmapped";
    }
}

std::string sentence(std::string_view what, const std::string &detail)
{
    return detail.empty() ? std::string(what) : std::string(what).append(": ").append(detail);
}

Outcome failed(std::string_view type, std::string message)
{
    Outcome outcome;
    outcome.isError = true;
    outcome.type = type;
    outcome.message = std::move(message);
    return outcome;
}

Outcome fromEnding(const CapturedCall &call)
{
    const auto &detail = call.endingDetail;
    switch (call.ending) {
    case Ending::Complete: return {};
    case Ending::ClientGone: return failed("client_disconnected", "The client has disconnected");
    case Ending::UpstreamCut:
        return failed(
            "provider_unavailable",
            sentence("The provider closed the connection in the middle of its answer", detail));
    case Ending::NotConnected:
        return failed("provider_unavailable", sentence("No connection to the provider", detail));
    case Ending::NoAnswer:
        return failed("timeout", sentence("The provider did not answer", detail));
    case Ending::BadAnswer:
        return failed("provider_unavailable",
                      sentence("The provider's answer is not HTTP", detail));
    case Ending::RefusedLocally:
        return failed("refused", sentence("The gateway refused the call", detail));
    }
    return {};
}

Outcome fromFailure(const CapturedCall &call, const Failure &failure)
{
    Outcome outcome;
    outcome.isError = true;
    outcome.isQuoted = !failure.message.empty();
    const bool isHttpError = call.status >= 400;
    outcome.type = !failure.type.empty() ? failure.type
        : isHttpError                    ? std::string(typeOf(call.status))
                                         : std::string("server");
    outcome.code = failure.code;
    outcome.raw = failure.raw;
    outcome.message = failure.message;
    if (!outcome.isQuoted)
        outcome.message =
            isHttpError ? "HTTP " + std::to_string(call.status) : "Provider returned error";
    return outcome;
}

bool endsInError(const Answer &answer)
{
    return std::any_of(answer.choices.begin(), answer.choices.end(),
                       [](const Choice &choice) { return choice.finishReason == "error"; });
}

} // namespace

Outcome outcomeOf(const CapturedCall &call, const Generation &generation)
{
    const auto &answer = generation.answer;
    const bool isOwn = call.ending != Ending::Complete && call.ending != Ending::ClientGone
        && call.ending != Ending::UpstreamCut;
    if (isOwn)
        return fromEnding(call);
    if (answer.failure)
        return fromFailure(call, *answer.failure);
    if (endsInError(answer))
        return failed("server", "Provider returned error");
    if (call.ending != Ending::Complete && !answer.isFinished)
        return fromEnding(call);
    if (call.status < 200 || call.status >= 300)
        return failed("unmapped", "HTTP " + std::to_string(call.status));
    return {};
}

std::string_view nameOf(Ending ending)
{
    switch (ending) {
    case Ending::Complete: return "complete";
    case Ending::ClientGone: return "client_gone";
    case Ending::UpstreamCut: return "upstream_cut";
    case Ending::NotConnected: return "not_connected";
    case Ending::NoAnswer: return "no_answer";
    case Ending::BadAnswer: return "bad_answer";
    case Ending::RefusedLocally: return "refused";
    }
    return {};
}

} // namespace app::gateway
