#pragma once

#include "tests/support/settingsworld.h"
#include "ui/settings/settingswindow.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <memory>

namespace tests {

/// The settings window over a SettingsWorld.
struct SettingsBench {
    SettingsWorld world;
    std::unique_ptr<ui::SettingsWindow> window;

    void open(app::sources::TraceSource *source = nullptr,
              const app::sources::Arrivals *arrivals = nullptr)
    {
        window = std::make_unique<ui::SettingsWindow>(
            ui::SettingsWindow::Needs{.destinations = world.destinations,
                                      .connectionTest = world.connectionTest,
                                      .receiver = world.receiver,
                                      .query = world.query,
                                      .retention = world.retention,
                                      .appearance = world.appearance,
                                      .store = world.store,
                                      .source = source,
                                      .gateway = &world.gateway,
                                      .localProbe = &world.localProbe,
                                      .arrivals = arrivals});
        window->show();
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    QStringList texts(const QString &labelName) const
    {
        QStringList texts;
        for (const auto *label : window->findChildren<ui::ElidedLabel *>(labelName)) {
            if (label->isVisibleTo(window.get()))
                texts << label->text();
        }
        return texts;
    }
    QStringList states() const { return texts(QStringLiteral("state")); }
    void choose(const QString &actionText) const
    {
        for (auto *action : window->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == actionText)
                action->trigger();
        }
    }
};

} // namespace tests
