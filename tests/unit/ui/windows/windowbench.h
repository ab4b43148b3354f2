#pragma once

#include "app/settings/appsettings.h"
#include "tests/support/fakelivesource.h"
#include "tests/support/faketracesource.h"
#include "tests/support/named.h"
#include "ui/windows/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace tests {

/// A main window that finds three traces, and all it stands on.
struct WindowBench {
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    app::settings::WindowSettings settings{store};
    app::settings::AppearanceSettings appearance{store};
    FakeTraceSource source;
    FakeLiveSource live;
    ui::MainWindow window;

    WindowBench() : window(needs())
    {
        source.automatic = true;
        source.automaticAnswer = answerOf(3);
    }
    ui::MainWindow::Needs needs()
    {
        return {source, live, settings, appearance, folder.filePath(QStringLiteral("tabs.json"))};
    }
    bool show()
    {
        window.show();
        return QTest::qWaitForWindowActive(&window);
    }
    template <typename T>
    T *find(const char *name) const
    {
        return tests::named<T>(window, name);
    }
};

} // namespace tests
