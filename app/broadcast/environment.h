#pragma once

#include "app/base/result.h"
#include "app/broadcast/destination.h"

#include <QMap>
#include <QString>

/// The OTEL_EXPORTER_OTLP_* variables (OpenTelemetry specification, "OTLP Exporter Configuration"). Pure.
namespace app::broadcast {

/// By name. Lines as shells, PowerShell, .env files, YAML and docker's -e write them; other lines are skipped.
QMap<QString, QString> environmentVariables(const QString &text);

/// Whether a header of this name usually holds credentials.
bool looksSecret(const QString &headerName);

/// Those of this process.
QMap<QString, QString> ownEnvironment();

/// A new destination from the variables: endpoint (of traces first), headers, protocol, compression, timeout,
/// certificate, client certificate and key. A gateway of Grafana Cloud with Basic credentials becomes that type,
/// everything else a Collector with headers; values of headers that look like credentials are secrets of the draft.
/// Errors: NotFound (no endpoint), Unsupported (grpc), Invalid (an endpoint that is no address).
Result<Draft> draftFrom(const QMap<QString, QString> &variables);

} // namespace app::broadcast
