#include "tests/shots/shots.h"
#include "tests/support/settingsworld.h"
#include "ui/settings/grafanadialog.h"
#include "ui/settings/observabilitypage.h"
#include "ui/settings/settingswindow.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using app::broadcast::Destination;

namespace shots {
namespace {

using tests::FakeAnswer;
using tests::SettingsWorld;
using Page = std::unique_ptr<QWidget>;
using World = std::shared_ptr<SettingsWorld>;

World world() { return std::make_shared<SettingsWorld>(); }

/// The window keeps its world alive, and goes first.
Page owned(const World &world, QWidget *window)
{
    QObject::connect(window, &QObject::destroyed, [world] {});
    return Page(window);
}

ui::SettingsWindow *settingsWindow(SettingsWorld &world)
{
    return new ui::SettingsWindow(
        {world.destinations, world.connectionTest, world.receiver, world.appearance, world.store});
}

Page page(const QString &key)
{
    const auto made = world();
    auto *window = settingsWindow(*made);
    window->openPage(key);
    return owned(made, window);
}

app::broadcast::Health health(const Destination &destination)
{
    app::broadcast::Health health;
    health.destination = destination.id;
    health.sentSpans = 1204;
    health.lastSentUnixNano = 1'790'000'000'000'000'000;
    return health;
}

Page listOfTwo()
{
    const auto made = world();
    made->destinations.setEnabled(true);
    const auto production = made->saved();
    const auto team = made->saved(u"Team Europe"_s);
    const auto spare = made->saved(u"Spare"_s);
    made->destinations.setDestinationEnabled(spare.id, false);
    auto *window = settingsWindow(*made);
    window->observability().setHealth(health(production));
    auto failing = health(team);
    failing.lastFailure.cause = app::broadcast::Cause::MissingScope;
    window->observability().setHealth(failing);
    return owned(made, window);
}

ui::GrafanaDialog *newDialog(SettingsWorld &world)
{
    Destination fresh;
    fresh.name = u"Grafana Cloud"_s;
    return new ui::GrafanaDialog(world.destinations, world.connectionTest, fresh);
}

void type(QWidget &dialog, const QString &objectName, const QString &text)
{
    auto *edit = dialog.findChild<QLineEdit *>(objectName);
    edit->setFocus();
    edit->selectAll();
    edit->insert(text);
}

void press(QWidget &dialog, const QString &objectName)
{
    dialog.findChild<QPushButton *>(objectName)->click();
}

Page dialog(const std::function<void(SettingsWorld &, QWidget &)> &play)
{
    const auto made = world();
    auto *window = newDialog(*made);
    play(*made, *window);
    return owned(made, window);
}

void fillIn(QWidget &dialog, const QString &baseUrl)
{
    type(dialog, u"baseUrlField"_s, baseUrl);
    type(dialog, u"instanceIdField"_s, SettingsWorld::instanceId());
    type(dialog, u"apiKeyField"_s, SettingsWorld::apiKey());
}

void addWindows(Shots &shots)
{
    const QSize size(900, 620);
    shots.push_back({u"settings-empty"_s, size, [] { return page(u"observability"_s); }});
    shots.push_back({u"settings-list"_s, size, listOfTwo});
    shots.push_back({u"settings-receiver"_s, size, [] { return page(u"receiver"_s); }});
    shots.push_back({u"settings-appearance"_s, size, [] { return page(u"appearance"_s); }});
}

constexpr QSize dialogSize{620, 560};

void addDialog(Shots &shots, const QString &name,
               const std::function<void(SettingsWorld &, QWidget &)> &play)
{
    shots.push_back({name, dialogSize, [play] { return dialog(play); }});
}

void playInvalid(SettingsWorld &, QWidget &window)
{
    fillIn(window, u"https://myteam.grafana.net"_s);
    type(window, u"instanceIdField"_s, u"my-stack"_s);
    press(window, u"testButton"_s);
}

void playPasted(SettingsWorld &, QWidget &window)
{
    type(window, u"baseUrlField"_s, SettingsWorld::environment());
}

void playTest(SettingsWorld &, QWidget &window)
{
    fillIn(window, SettingsWorld::baseUrl());
    press(window, u"testButton"_s);
}

void playFailed(SettingsWorld &world, QWidget &window)
{
    world.network.answer(FakeAnswer::http(401, SettingsWorld::scopeMissing()));
    playTest(world, window);
}

Page savedDialog()
{
    const auto made = world();
    const auto saved = made->saved();
    return owned(made, new ui::GrafanaDialog(made->destinations, made->connectionTest, saved));
}

} // namespace

void addSettingsShots(Shots &shots)
{
    addWindows(shots);
    addDialog(shots, u"destination-empty"_s, [](SettingsWorld &, QWidget &) {});
    addDialog(shots, u"destination-invalid"_s, playInvalid);
    addDialog(shots, u"destination-pasted"_s, playPasted);
    addDialog(shots, u"destination-testing"_s, [](SettingsWorld &world, QWidget &window) {
        world.network.hang();
        playTest(world, window);
    });
    addDialog(shots, u"destination-failed"_s, playFailed);
    addDialog(shots, u"destination-verified"_s, playTest);
    shots.push_back({u"destination-saved"_s, dialogSize, savedDialog});
}

} // namespace shots
