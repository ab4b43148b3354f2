#pragma once

#include "app/base/result.h"
#include "app/broadcast/destination.h"

#include <QSslConfiguration>
#include <optional>

namespace app::broadcast {

/// How a connection proves whom it talks to, and who it is, with the files of a destination: its authorities beside the
/// system's, its client certificate (with what follows it in the file as chain) and the key of that. Nothing where no
/// file is named. Errors: Invalid; the detail names the file, never what is in it.
Result<std::optional<QSslConfiguration>> tlsConfigurationFor(const TlsFiles &files);

} // namespace app::broadcast
