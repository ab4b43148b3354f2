#include "app/main/openstore.h"

#include "app/main/paths.h"

#include <QFile>

namespace app {

Result<std::unique_ptr<store::Store>> openForReading(const QString &dataDir)
{
    const auto path = storePath(dataDir);
    if (!QFile::exists(path))
        return fail(Error::Kind::NotFound,
                    "no store at " + path.toStdString()
                        + ": nothing has been received or imported yet");
    return store::Store::open({.path = path.toStdString(), .readOnly = true});
}

} // namespace app
