#include "app/main/application.h"

#include "app/base/time.h"
#include "app/main/paths.h"
#include "app/main/porttaken.h"
#include "app/trace/demo.h"
#include "ui/explore/querybook.h"
#include "ui/explore/searchpage.h"
#include "ui/settings/connectpage.h"
#include "ui/settings/observabilitypage.h"
#include "ui/settings/roundtripdialog.h"
#include "ui/theme/colors.h"
#include "ui/windows/link.h"

#include <QApplication>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const auto portProblem = u"port"_s;
const auto queryPortProblem = u"query port"_s;
const auto importProblem = u"import"_s;
constexpr qsizetype longestShownLink = 200;

ui::Appearance appearanceFrom(const QString &name)
{
    if (name == "light"_L1)
        return ui::Appearance::Light;
    return name == "dark"_L1 ? ui::Appearance::Dark : ui::Appearance::System;
}

} // namespace

Application::Application(std::unique_ptr<Engine> engine, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_appearance(m_engine->settings())
    , m_receiver(m_engine->settings())
    , m_queryApi(m_engine->settings())
    , m_retention(m_engine->settings())
    , m_windowSettings(m_engine->settings())
    , m_importer(*m_engine)
    , m_window({.source = m_engine->chosenSource(),
                .live = m_engine->live(),
                .window = m_windowSettings,
                .appearance = m_appearance,
                .tabFile = tabsPath(m_engine->dataDir())})
    , m_status(*m_engine)
    , m_tray(*m_engine, m_window)
    , m_settings({.destinations = m_engine->destinations(),
                  .connectionTest = m_engine->connectionTest(),
                  .receiver = m_receiver,
                  .query = m_queryApi,
                  .retention = m_retention,
                  .appearance = m_appearance,
                  .store = m_engine->settings(),
                  .source = &m_engine->source(),
                  .setAsides = &m_engine->setAsides(),
                  .gateway = &m_engine->savedGateway(),
                  .localProbe = &m_engine->localProbe(),
                  .savedSources = &m_engine->savedSources(),
                  .sourceTest = &m_engine->sourceTest(),
                  .arrivals = &m_engine->arrivals()},
                 &m_window)
    , m_gateway(*m_engine, m_window, m_settings)
{
    applyAppearance();
    m_window.searchPage().queryBook().keepIn(queriesPath(m_engine->dataDir()));
    connectWindow();
}

Application::~Application() = default;

void Application::connectWindow()
{
    connect(&m_appearance.appearance, &settings::SettingBase::changed, this,
            &Application::applyAppearance);
    connect(&m_receiver.enabled, &settings::SettingBase::changed, this,
            &Application::restartReceiver);
    connect(&m_receiver.port, &settings::SettingBase::changed, this, &Application::restartReceiver);
    for (const auto *setting :
         std::initializer_list<settings::SettingBase *>{&m_queryApi.enabled, &m_queryApi.port})
        connect(setting, &settings::SettingBase::changed, this, &Application::restartQueryApi);
    connect(&m_window, &ui::MainWindow::settingsRequested, this, [this] { showSettings({}); });
    m_window.setSettingsPages(m_settings.pages());
    connect(&m_window, &ui::MainWindow::settingsPageRequested, this, &Application::showSettings);
    connect(&m_window, &ui::MainWindow::connectRequested, this,
            [this] { showSettings(u"connect"_s); });
    m_window.offerSources(m_engine->chosenSource());
    connect(&m_window, &ui::MainWindow::sourcesRequested, this,
            [this] { showSettings(u"sources"_s); });
    connect(&m_window, &ui::MainWindow::arrivalAsked, this,
            [this](const trace::TraceId &id, const QUuid &source) {
                auto *dialog = new ui::RoundTripDialog(m_engine->arrivals(),
                                                       {.trace = id, .source = source}, &m_window);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
    connect(&m_window, &ui::MainWindow::importRequested, &m_importer, &Importer::import);
    connect(&m_window, &ui::MainWindow::filesDropped, &m_importer, &Importer::import);
    connect(&m_importer, &Importer::imported, this, &Application::showImport);
    connect(&m_status, &StatusFeed::changed, &m_window, &ui::MainWindow::setStatus);
    connect(&m_gateway, &GatewayDesk::stateChanged, &m_status, &StatusFeed::setGateway);
    connect(m_engine.get(), &Engine::healthChanged, &m_settings, &ui::SettingsWindow::setHealth);
    connect(&m_settings, &ui::SettingsWindow::traceAsked, this, [this](const trace::TraceId &id) {
        m_window.openTrace(id);
        raise();
    });
    connect(&m_tray, &TrayFeed::windowAsked, this, &Application::raise);
    connect(&m_tray, &TrayFeed::settingsAsked, this, &Application::showSettings);
    connect(&m_window, &ui::MainWindow::problemActionTriggered, this, [this](const QString &id) {
        m_window.clearProblem(id);
        if (id == portProblem)
            startReceiver(0);
        if (id == queryPortProblem)
            startQueryApi(0);
        if (TrayFeed::isOwnProblem(id))
            showSettings(u"observability"_s);
    });
}

void Application::start()
{
    m_window.show();
    m_tray.start();
    m_engine->startBroadcast();
    restartReceiver();
    restartQueryApi();
    m_gateway.start();
    for (const auto &damage : m_engine->store().damage())
        m_window.showProblem({.id = u"damage"_s,
                              .title = tr("Part of the store cannot be read"),
                              .text = QString::fromStdString(damage)});
}

void Application::fillWithDemo()
{
    m_engine->take(trace::demoBatch(now()), store::Origin::Sample, [](const Result<> &) {});
}

void Application::restartReceiver()
{
    m_engine->stopReceiver([this] {
        if (m_receiver.enabled.get())
            startReceiver(quint16(m_receiver.port.get()));
        else
            tellReceiver(0, {});
    });
}

void Application::startReceiver(quint16 port)
{
    const auto listening = m_engine->startReceiver(port);
    if (listening) {
        m_window.searchPage().setEndpoint(u"http://127.0.0.1:%1"_s.arg(*listening));
        m_window.clearProblem(portProblem);
        tellReceiver(*listening, {});
        return;
    }
    const auto text =
        tr("Another program listens on port %1, so nothing can be received there.").arg(port);
    tellReceiver(0, text);
    m_window.showProblem(portTaken(portProblem, port, text, tr("Use another port")));
}

void Application::tellReceiver(quint16 port, const QString &problem)
{
    m_status.setReceiver(port, problem);
    m_settings.connecting()->setReceiver(port);
}

void Application::restartQueryApi()
{
    m_engine->stopQueryApi([this] {
        m_window.clearProblem(queryPortProblem);
        if (m_queryApi.enabled.get())
            startQueryApi(quint16(m_queryApi.port.get()));
    });
}

void Application::startQueryApi(quint16 port)
{
    if (m_engine->startQueryApi(port))
        return;
    m_window.showProblem(portTaken(
        queryPortProblem, port,
        tr("Another program listens on port %1, so Grafana cannot ask Spancast there.").arg(port),
        tr("Use another port")));
}

void Application::open(const QStringList &arguments)
{
    QStringList files;
    for (const auto &argument : arguments) {
        if (!argument.startsWith("spancast:"_L1, Qt::CaseInsensitive))
            files << argument;
        else if (const auto link = ui::linkFrom(argument, now()))
            m_window.open(*link);
        else
            m_window.showProblem(
                {.id = u"link"_s,
                 .title = tr("This link cannot be opened"),
                 .text = u"%1\n%2"_s.arg(argument.left(longestShownLink),
                                         QString::fromStdString(link.error().detail)),
                 .action = tr("Close")});
    }
    if (!files.isEmpty())
        m_importer.import(files);
}

void Application::raise()
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Application::showSettings(const QString &page)
{
    m_settings.openPage(page);
    m_settings.show();
    m_settings.raise();
    m_settings.activateWindow();
}

void Application::showImport(const ImportReport &report)
{
    if (!report.failures.isEmpty())
        m_window.showProblem({.id = importProblem,
                              .title = tr("Not everything could be imported"),
                              .text = report.failures.join(u'\n')});
    if (report.traces == 0)
        return;
    if (report.traces == 1)
        return m_window.openTrace(report.firstTrace);
    // what a file holds is rarely from the last hours
    m_window.searchPage().setTime({.kind = ui::TimeChoice::Kind::All});
    m_window.openSearchWith(u"{ }"_s);
}

void Application::applyAppearance()
{
    ui::applyAppearance(*qApp, appearanceFrom(m_appearance.appearance.get()));
}

} // namespace app
