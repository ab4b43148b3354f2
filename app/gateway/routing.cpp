#include "app/gateway/routing.h"

#include <algorithm>

namespace app::gateway {

namespace {

/// What stands behind `prefix` in `path`, where that ends at a segment.
std::optional<QByteArrayView> behind(QByteArrayView path, QByteArrayView prefix)
{
    if (!path.startsWith(prefix))
        return {};
    const auto rest = path.sliced(prefix.size());
    if (rest.isEmpty() || rest.front() == '/' || rest.front() == '?')
        return rest;
    return {};
}

qsizetype endOfSegment(QByteArrayView text)
{
    const auto found = std::ranges::find_if(text, [](char c) { return c == '/' || c == '?'; });
    return found - text.begin();
}

QByteArray mapped(QByteArrayView path, const Target &target)
{
    for (const QByteArrayView prefix : {"/api/v1", "/v1"})
        if (const auto rest = behind(path, prefix))
            return QByteArray(target.root + target.version).append(*rest);
    if (target.root.isEmpty() || behind(path, target.root))
        return path.toByteArray();
    return QByteArray(target.root).append(path);
}

std::string namesOf(const Routing &routing)
{
    std::string names;
    for (const auto &target : routing.targets)
        names += (names.empty() ? "" : ", ") + target->name.toStdString();
    return names;
}

TargetPtr find(const Routing &routing, QByteArrayView name)
{
    for (const auto &target : routing.targets)
        if (target->name == name)
            return target;
    return nullptr;
}

/// What a caller presents as its key, in whichever field its API uses.
QByteArrayList keysIn(const http::Headers &headers)
{
    QByteArrayList keys;
    auto bearer = http::find(headers, "Authorization");
    if (bearer.size() > 7 && bearer.first(7).compare("Bearer ", Qt::CaseInsensitive) == 0)
        keys.append(bearer.sliced(7).trimmed());
    for (const char *name : {"x-api-key", "api-key", "x-goog-api-key"})
        if (const auto key = http::find(headers, name); !key.isEmpty())
            keys.append(key);
    return keys;
}

} // namespace

Result<Route> routeOf(const QByteArray &requestTarget, const Routing &routing)
{
    QByteArrayView path = requestTarget;
    TargetPtr target = routing.targets.value(0);
    if (path.startsWith("/u/")) {
        const auto rest = path.sliced(3);
        const auto end = endOfSegment(rest);
        target = find(routing, rest.first(end));
        if (!target)
            return fail(Error::Kind::NotFound,
                        "no upstream of that name is set up; there is " + namesOf(routing));
        path = rest.sliced(end);
    }
    if (!target)
        return fail(Error::Kind::NotFound, "no upstream is set up");
    auto onward = mapped(path, *target);
    if (!onward.startsWith('/'))
        onward.prepend('/');
    return Route{target, onward};
}

Result<Access> accessOf(const http::Headers &headers, const Target &target, const Routing &routing)
{
    if (target.needsGatewayKey && target.apiKey.isEmpty())
        return fail(Error::Kind::Unreachable,
                    "the key of the upstream " + target.name.toStdString()
                        + " could not be read from the keychain");
    for (const auto &key : keysIn(headers)) {
        if (!key.startsWith(gatewayKeyPrefix))
            continue;
        const auto *known = findKey(routing.keys, key);
        if (!known)
            return fail(Error::Kind::Unauthorized,
                        "the gateway key is unknown or was revoked; make one in Spancast");
        return Access{*known, true};
    }
    if (!target.needsGatewayKey)
        return Access{};
    return fail(Error::Kind::Unauthorized,
                "the upstream " + target.name.toStdString()
                    + " takes only gateway keys (sk-spancast-…) made in Spancast");
}

} // namespace app::gateway
