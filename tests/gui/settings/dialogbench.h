#pragma once

#include "tests/support/settingsworld.h"
#include "ui/settings/destinationdialog.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <memory>

namespace tests {

/// A destination's dialog over a SettingsWorld, and the hands to use it.
struct DialogBench {
    SettingsWorld world;
    app::sources::TraceSource *source = nullptr;
    std::unique_ptr<ui::DestinationDialog> dialog;

    void open(const app::broadcast::Destination &destination)
    {
        dialog = std::make_unique<ui::DestinationDialog>(
            ui::DestinationDialog::Needs{world.destinations, world.connectionTest, source},
            app::broadcast::Draft{destination, {}, {}});
        dialog->show();
    }
    void openNew(const QString &typeId = QStringLiteral("grafana-cloud"))
    {
        open(app::broadcast::newDestination(*app::broadcast::findDestinationType(typeId)));
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = dialog->findChild<Widget *>(name);
        if (!found)
            qFatal("nothing is named %s", qPrintable(name));
        return found;
    }

    QLineEdit *field(const QString &name) const { return dialog->findChild<QLineEdit *>(name); }
    QPushButton *button(const QString &name) const
    {
        return dialog->findChild<QPushButton *>(name);
    }
    ui::MessageBar *bar() const
    {
        return dialog->findChild<ui::MessageBar *>(QStringLiteral("resultBar"));
    }
    /// The title of what failed or was reported; empty where nothing is.
    QString said() const { return failure().isEmpty() ? reported() : failure(); }
    QString reported() const { return bar()->isHidden() ? QString() : bar()->title(); }
    /// Why the test failed, as its steps say it.
    QString failure() const
    {
        const auto *title = dialog->findChild<QLabel *>(QStringLiteral("failureTitle"));
        return title->isVisible() ? title->text() : QString();
    }
    bool canSave() const { return button(QStringLiteral("saveButton"))->isEnabled(); }

    void type(const QString &name, const QString &text) const
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
    void put(const QString &name, const QString &text) const
    {
        field(name)->selectAll();
        field(name)->insert(text);
    }
    void fillIn() const
    {
        put(QStringLiteral("baseUrlField"), SettingsWorld::baseUrl());
        put(QStringLiteral("instanceIdField"), SettingsWorld::instanceId());
        put(QStringLiteral("apiKeyField"), SettingsWorld::apiKey());
    }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void clickBarAction() const
    {
        QTest::mouseClick(bar()->findChild<QPushButton *>(), Qt::LeftButton);
    }

    bool nothingIsWritten() const
    {
        return world.destinations.all().isEmpty() && world.secrets.secrets.isEmpty()
            && world.secrets.calls.isEmpty() && world.store.allKeys().isEmpty();
    }
};

} // namespace tests
