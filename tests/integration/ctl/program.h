#pragma once

#include "app/otlp/otlp.h"
#include "app/trace/span.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace tests {

/// How a run of a program ended. `code` -1: not at all, or by a signal.
struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// spancastctl as it is built, on a data directory of its own.
class Program
{
public:
    static constexpr int patienceMs = 30'000;

    QString dataDir() const { return m_folder.filePath(QStringLiteral("data")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Writes a file beside the data directory.
    QString file(const QString &name, const std::string &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes.data(), qint64(bytes.size()));
        return path(name);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Starts `spancastctl --data-dir DIR ARGUMENTS`.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        const auto folder = qEnvironmentVariable("SPANCAST_BIN_DIR", QStringLiteral("bin"));
        process->start(folder + QStringLiteral("/spancastctl"),
                       QStringList{QStringLiteral("--data-dir"), dataDir()} + arguments);
        return process;
    }
    /// Until it ends; the event loop turns, so that a server of the test can answer.
    Ended run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        const auto process = start(arguments);
        process->write(input);
        process->closeWriteChannel();
        return ended(*process);
    }
    static Ended ended(QProcess &process)
    {
        const bool isOver = QTest::qWaitFor(
            [&process] { return process.state() == QProcess::NotRunning; }, patienceMs);
        if (!isOver)
            process.kill();
        const bool isExit = isOver && process.exitStatus() == QProcess::NormalExit;
        return {isExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    /// Waits for the line that says where `serve` listens; empty where it ended instead.
    static QJsonObject readyLine(QProcess &process)
    {
        const bool isReady =
            QTest::qWaitFor([&process] { return process.canReadLine(); }, patienceMs);
        return isReady ? QJsonDocument::fromJson(process.readLine()).object() : QJsonObject();
    }

private:
    QTemporaryDir m_folder;
};

inline std::string json(const app::trace::Batch &batch)
{
    return app::otlp::encode(batch, app::otlp::Encoding::Json);
}

} // namespace tests
