#include "app/main/gatewaydesk.h"

#include "app/main/porttaken.h"
#include "ui/settings/connectpage.h"
#include "ui/settings/gatewaypage.h"

#include <QHostAddress>
#include <QTcpServer>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const auto portProblem = u"gateway port"_s;
constexpr int portsTried = 50;

/// The next one behind `port` that nobody has; 0 where there is none nearby.
quint16 freePortAfter(quint16 port)
{
    for (int next = port + 1; next <= port + portsTried && next <= 0xffff; ++next)
        if (QTcpServer server; server.listen(QHostAddress::LocalHost, quint16(next)))
            return quint16(next);
    return 0;
}

} // namespace

GatewayDesk::GatewayDesk(Engine &engine, ui::MainWindow &window, ui::SettingsWindow &settings,
                         QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_window(window)
    , m_settings(settings)
{
    auto &wanted = engine.savedGateway().settings();
    for (const auto *setting :
         std::initializer_list<settings::SettingBase *>{&wanted.enabled, &wanted.port})
        connect(setting, &settings::SettingBase::changed, this, &GatewayDesk::start);
    connect(&window, &ui::MainWindow::problemActionTriggered, this, [this](const QString &id) {
        if (id == portProblem)
            m_engine.savedGateway().settings().port.set(m_state.freePort);
    });
}

void GatewayDesk::start()
{
    m_engine.stopGateway([this] {
        m_window.clearProblem(portProblem);
        const auto &wanted = m_engine.savedGateway().settings();
        if (wanted.enabled.get())
            listen(quint16(wanted.port.get()));
        else
            tell({});
    });
}

void GatewayDesk::listen(quint16 port)
{
    if (const auto listening = m_engine.startGateway(port))
        return tell({.port = *listening});
    tell({.takenPort = port, .freePort = freePortAfter(port)});
    m_window.showProblem(
        portTaken(portProblem, port,
                  tr("Another program listens on port %1, so calls to models cannot go through "
                     "Spancast there.")
                      .arg(port),
                  m_state.freePort == 0 ? QString() : tr("Use port %1").arg(m_state.freePort)));
}

void GatewayDesk::tell(const ui::GatewayState &state)
{
    m_state = state;
    m_settings.gateway()->setState(state);
    m_settings.connecting()->setGateway(state);
    Q_EMIT stateChanged(state);
}

} // namespace app
