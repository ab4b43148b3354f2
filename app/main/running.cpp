#include "app/main/running.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bytesAtMost = 4096;

QString fileName(const QString &dataDir) { return dataDir + u"/running.json"_s; }

} // namespace

Result<> announce(const QString &dataDir, const Running &running)
{
    const QJsonObject json{{u"pid"_s, running.processId}, {u"otlp"_s, running.otlp.toString()}};
    QSaveFile file(fileName(dataDir));
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(json).toJson(QJsonDocument::Compact)) > 0 && file.commit();
    if (!isWritten)
        return fail(Error::Kind::Full, "cannot write " + file.fileName().toStdString());
    return {};
}

void withdraw(const QString &dataDir) { QFile::remove(fileName(dataDir)); }

std::optional<Running> findRunning(const QString &dataDir)
{
    QFile file(fileName(dataDir));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto json = QJsonDocument::fromJson(file.read(bytesAtMost)).object();
    if (!json.contains("pid"_L1))
        return {};
    return Running{.processId = json.value("pid"_L1).toInteger(),
                   .otlp = QUrl(json.value("otlp"_L1).toString())};
}

} // namespace app
