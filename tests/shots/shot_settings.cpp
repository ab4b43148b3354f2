#include "app/broadcast/health.h"
#include "tests/shots/shots.h"
#include "tests/support/settingsworld.h"
#include "ui/settings/connectpage.h"
#include "ui/settings/destinationdialog.h"
#include "ui/settings/gatewaypage.h"
#include "ui/settings/settingswindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

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
    auto *window = new ui::SettingsWindow({.destinations = world.destinations,
                                           .connectionTest = world.connectionTest,
                                           .receiver = world.receiver,
                                           .query = world.query,
                                           .retention = world.retention,
                                           .appearance = world.appearance,
                                           .store = world.store,
                                           .gateway = &world.gateway,
                                           .localProbe = &world.localProbe});
    window->gateway()->setState({.port = 7117});
    window->connecting()->setGateway({.port = 7117});
    window->connecting()->setReceiver(4318);
    return window;
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
    health.keptBackSpans.sampledOut = 310;
    for (int i = 0; i < 24; ++i) {
        app::broadcast::DeliveryRecord record;
        record.atUnixNano = health.lastSentUnixNano - std::uint64_t(i) * 7'000'000'000;
        record.spans = 40 + i;
        record.bytes = 18'000 + 700 * i;
        record.verdict.elapsed = std::chrono::milliseconds(90 + 3 * i);
        if (i % 9 == 4) {
            record.result = app::broadcast::DeliveryRecord::Result::WaitsForAnotherTry;
            record.verdict.cause = app::broadcast::Cause::ServerError;
            record.verdict.status = 503;
            record.verdict.detail = u"upstream connect error"_s;
        }
        health.recent.append(record);
    }
    return health;
}

Page listOfTwo(const QString &pageKey)
{
    const auto made = world();
    made->destinations.setEnabled(true);
    const auto production = made->saved();
    const auto team = made->saved(u"Team Europe"_s);
    const auto spare = made->saved(u"Spare"_s);
    made->destinations.setDestinationEnabled(spare.id, false);
    auto *window = settingsWindow(*made);
    window->setHealth(health(production));
    auto failing = health(team);
    failing.lastFailure.cause = app::broadcast::Cause::MissingScope;
    failing.rejectedSpans = 12;
    failing.waitingRequests = 3;
    failing.recent.first().result = app::broadcast::DeliveryRecord::Result::Blocked;
    failing.recent.first().verdict.cause = app::broadcast::Cause::MissingScope;
    failing.recent.first().verdict.status = 401;
    window->setHealth(failing);
    window->openPage(pageKey);
    return owned(made, window);
}

ui::DestinationDialog *openDialog(SettingsWorld &world, const Destination &destination)
{
    return new ui::DestinationDialog({world.destinations, world.connectionTest},
                                     {destination, {}, {}});
}

ui::DestinationDialog *newDialog(SettingsWorld &world)
{
    return openDialog(world,
                      newDestination(*app::broadcast::findDestinationType(u"grafana-cloud"_s)));
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
    const QSize size(1040, 680);
    shots.push_back({u"settings-empty"_s, size, [] { return page(u"observability"_s); }});
    shots.push_back({u"settings-list"_s, size, [] { return listOfTwo(u"observability"_s); }});
    shots.push_back({u"settings-deliveries"_s, size, [] { return listOfTwo(u"deliveries"_s); }});
    shots.push_back({u"settings-gateway"_s, size, [] { return page(u"gateway"_s); }});
    shots.push_back({u"settings-connect"_s, size, [] { return page(u"connect"_s); }});
    shots.push_back({u"settings-query"_s, size, [] { return page(u"query"_s); }});
    shots.push_back({u"settings-store"_s, size, [] { return page(u"store"_s); }});
    shots.push_back({u"settings-receiver"_s, size, [] { return page(u"receiver"_s); }});
    shots.push_back({u"settings-appearance"_s, size, [] { return page(u"appearance"_s); }});
}

constexpr QSize dialogSize{720, 620};

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

void openTab(QWidget &window, int tab) { window.findChild<QTabWidget *>()->setCurrentIndex(tab); }

void playRules(SettingsWorld &, QWidget &window)
{
    fillIn(window, SettingsWorld::baseUrl());
    openTab(window, 1);
    window.findChild<QDoubleSpinBox *>(u"samplingRate"_s)->setValue(0.25);
    press(window, u"addGroup"_s);
    type(window, u"ruleValue1.1"_s, u"openai/gpt-4o"_s);
    press(window, u"addRule1"_s);
    auto *op = window.findChild<QComboBox *>(u"ruleOperator1.2"_s);
    op->setCurrentText(u"matches (regex)"_s);
    Q_EMIT op->activated(op->currentIndex());
    type(window, u"ruleValue1.2"_s, u"gpt-("_s);
    press(window, u"testButton"_s);
}

void playPrivacy(SettingsWorld &, QWidget &window)
{
    openTab(window, 2);
    window.findChild<QCheckBox *>(u"privacyMode"_s)->setChecked(true);
    window.findChild<QComboBox *>(u"attributeMode"_s)->setCurrentIndex(2);
}

void playPreview(SettingsWorld &, QWidget &window)
{
    window.findChild<QCheckBox *>(u"privacyMode"_s)->setChecked(true);
    openTab(window, 3);
}

/// A type without anything of Grafana, with its headers open.
Page otherDialog(const QString &typeId)
{
    const auto made = world();
    auto fresh = newDestination(*app::broadcast::findDestinationType(typeId));
    fresh.headers = {{u"x-team"_s, u"research"_s, false}, {u"x-token"_s, {}, true}};
    return owned(made, openDialog(*made, fresh));
}

Page savedDialog()
{
    const auto made = world();
    const auto saved = made->saved();
    return owned(made, openDialog(*made, saved));
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
    addDialog(shots, u"destination-rules"_s, playRules);
    addDialog(shots, u"destination-privacy"_s, playPrivacy);
    addDialog(shots, u"destination-preview"_s, playPreview);
    shots.push_back(
        {u"destination-langfuse"_s, dialogSize, [] { return otherDialog(u"langfuse"_s); }});
    shots.push_back({u"destination-saved"_s, dialogSize, savedDialog});
}

} // namespace shots
