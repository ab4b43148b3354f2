#include "app/http/router.h"

namespace app::http {

std::optional<PathValues> matchPath(const QByteArray &pattern, const QByteArray &path)
{
    const auto wanted = pattern.split('/');
    const auto given = path.split('/');
    if (wanted.size() != given.size())
        return {};
    PathValues values;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto &segment = wanted[i];
        const bool isName = segment.startsWith('{') && segment.endsWith('}');
        if (isName && !given[i].isEmpty())
            values[segment.mid(1, segment.size() - 2)] = QByteArray::fromPercentEncoding(given[i]);
        else if (segment != given[i])
            return {};
    }
    return values;
}

static bool takesMethod(const Route &route, const QByteArray &method)
{
    return route.method == method || (route.method == "GET" && method == "HEAD");
}

void Router::add(Route route) { m_routes.push_back(std::move(route)); }

const Route *Router::find(const RequestHead &head) const
{
    for (const auto &route : m_routes)
        if (takesMethod(route, head.method) && matchPath(route.pattern, head.path()))
            return &route;
    return nullptr;
}

QByteArray Router::allowedMethods(const QByteArray &path) const
{
    QByteArrayList methods;
    for (const auto &route : m_routes)
        if (matchPath(route.pattern, path) && !methods.contains(route.method))
            methods.append(route.method);
    return methods.join(", ");
}

Handler::Admission Router::admit(const RequestHead &head)
{
    if (const auto *route = find(head))
        return route->bodyBytes;
    if (const auto allowed = allowedMethods(head.path()); !allowed.isEmpty())
        return methodNotAllowed(head, allowed);
    return notFound(head);
}

void Router::handle(Request request, Responder responder)
{
    const auto *route = find(request.head);
    const auto values = matchPath(route->pattern, request.head.path());
    route->answer(std::move(request), *values, std::move(responder));
}

Response Router::notFound(const RequestHead &) { return textResponse(404, "404 page not found"); }

Response Router::methodNotAllowed(const RequestHead &, const QByteArray &allowed)
{
    auto response = textResponse(405, "405 method not allowed, supported: [" + allowed + ']');
    response.headers.append(Header{"Allow", allowed});
    return response;
}

} // namespace app::http
