#pragma once

#include "app/http/handler.h"

#include <QMap>
#include <functional>
#include <vector>

namespace app::http {

/// What the `{names}` of a pattern stood for, percent-decoded.
using PathValues = QMap<QByteArray, QByteArray>;

struct Route {
    QByteArray method;    ///< a GET answers HEAD, too
    QByteArray pattern;   ///< `/api/traces/{id}`: a name takes one whole segment
    qint64 bodyBytes = 0; ///< the largest body; 0 for none
    std::function<void(Request, PathValues, Responder)> answer;
};

/// A handler by path and method: 404 for an unknown path, 405 with Allow for a known one.
class Router : public Handler
{
public:
    /// Of two patterns that fit, the one added first counts.
    void add(Route route);

    Admission admit(const RequestHead &head) override;
    void handle(Request request, Responder responder) override;

protected:
    virtual Response notFound(const RequestHead &head);
    virtual Response methodNotAllowed(const RequestHead &head, const QByteArray &allowed);

private:
    const Route *find(const RequestHead &head) const;
    QByteArray allowedMethods(const QByteArray &path) const;

    std::vector<Route> m_routes;
};

/// Segment by segment, before percent-decoding; nothing where the path does not fit.
std::optional<PathValues> matchPath(const QByteArray &pattern, const QByteArray &path);

} // namespace app::http
