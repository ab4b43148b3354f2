#pragma once

#include "app/broadcast/destination.h"
#include "app/broadcast/otlpclient.h"
#include "app/trace/value.h"

#include <QUrl>

/// How a request to a destination is made, by the recipe of its type. Pure.
namespace app::broadcast {

/// `typed` as an address, with what it lacks of `path` at its end: a base that already ends in a part of it, or in any
/// /v1/traces, gets only the rest. Query and fragment are dropped. Invalid where baseUrlFrom() is.
QUrl withPath(const QString &typed, const QString &path);

/// Address, headers, form and certificates. Invalid url where the address is none or the type is unknown. A header
/// whose field is empty is left out; the person's own headers come last and replace those of the same name.
Endpoint endpointFor(const Destination &destination, const Secrets &secrets);
/// With the API key as the only secret.
Endpoint endpointFor(const Destination &destination, const QString &apiKey);

/// Where a trace of this destination is read by its id. Invalid url where there is no query address.
Endpoint queryEndpointFor(const Destination &destination, const Secrets &secrets,
                          const QString &traceId);

/// What the type adds to every resource; secrets are no part of it.
trace::Attributes resourceAttributesFor(const Destination &destination);

} // namespace app::broadcast
