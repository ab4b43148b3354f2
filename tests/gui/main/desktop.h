#pragma once

#include "app/main/application.h"
#include "app/main/paths.h"
#include "app/otlp/otlp.h"
#include "app/secrets/memorystore.h"
#include "tests/support/named.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/wire.h"
#include "ui/explore/resultstable.h"
#include "ui/models/tracelistmodel.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QSet>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace tests {

/// The desktop program on a data directory of its own, and the hands to use it.
class Desktop
{
public:
    explicit Desktop(quint16 port = closedPort())
    {
        QSettings settings(app::settingsPath(m_folder.path()), QSettings::IniFormat);
        settings.setValue(QStringLiteral("receiver/port"), port);
        settings.setValue(QStringLiteral("query/port"), closedPort());
        settings.setValue(QStringLiteral("gateway/port"), closedPort());
        settings.sync();
        start();
    }

    /// Quits and starts again on the same data.
    void restart()
    {
        m_application.reset();
        start();
    }

    app::Engine &engine() const { return *m_engine; }
    app::Application &application() const { return *m_application; }
    ui::MainWindow &window() const { return *m_window; }
    bool isListening() const
    {
        return QTest::qWaitFor([this] { return m_engine->receiverPort() != 0; });
    }

    template <typename T>
    T *find(const char *name) const
    {
        return tests::named<T>(*m_window, name);
    }
    bool shows(const char *name) const { return find<QWidget>(name)->isVisible(); }
    ui::ResultsTable *table() const { return find<ui::ResultsTable>("resultsTable"); }
    /// The traces in the results, in hex.
    QSet<QString> rows() const
    {
        QSet<QString> ids;
        const auto *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto id = model->index(row, 0).data(ui::TraceListModel::TraceIdRole);
            ids << QString::fromStdString(app::trace::toHex(id.value<app::trace::TraceId>()));
        }
        return ids;
    }
    /// As a program that uses a language model; the status of the answer.
    int post(const app::trace::Batch &batch) const
    {
        Wire wire(m_engine->receiverPort());
        const auto json = app::otlp::encode(batch, app::otlp::Encoding::Json);
        return wire
            .ask(tests::post("/v1/traces", "application/json", QByteArray::fromStdString(json)))
            .status;
    }
    QString file(const QString &name, const std::string &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes.data(), qint64(bytes.size()));
        return file.fileName();
    }

private:
    void start()
    {
        auto opened =
            app::Engine::open(m_folder.path(), std::make_unique<app::secrets::MemoryStore>());
        if (!opened)
            qFatal("the data directory cannot be opened");
        m_engine = opened->get();
        m_application = std::make_unique<app::Application>(*std::move(opened));
        m_application->start();
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<ui::MainWindow *>(widget))
                m_window = window;
        }
    }

    QTemporaryDir m_folder;
    app::Engine *m_engine = nullptr; // the application's
    std::unique_ptr<app::Application> m_application;
    ui::MainWindow *m_window = nullptr;
};

} // namespace tests
