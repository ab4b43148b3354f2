#pragma once

#include "app/base/result.h"
#include "app/store/store.h"

#include <QString>
#include <memory>

namespace app {

/// Where the store of a data directory is and how much it keeps, as its settings say.
store::Store::Options storeOptions(const QString &dataDir);

/// The store of a data directory beside whoever writes it. NotFound where there is none yet.
Result<std::unique_ptr<store::Store>> openForReading(const QString &dataDir);

} // namespace app
