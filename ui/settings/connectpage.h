#pragma once

#include "app/trace/ids.h"
#include "ui/settings/connectlines.h"
#include "ui/settings/gatewaystate.h"
#include "ui/settings/settingspage.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabBar;
namespace app::gateway {
class SavedGateway;
}
namespace app::sources {
class TraceSource;
}

namespace ui {

class CopyButton;
class FirstCall;
class MessageBar;
class TextLabel;

/// Lines to copy into a program, with the ports that are really listened at, and whether its first call has come.
class ConnectPage final : public SettingsPage
{
    Q_OBJECT
public:
    /// Both outlive it; without `source` nothing is waited for.
    ConnectPage(app::gateway::SavedGateway &saved, app::sources::TraceSource *source,
                QWidget *parent = nullptr);

    void setGateway(const GatewayState &state);
    /// 0: it does not listen.
    void setReceiver(quint16 port);

Q_SIGNALS:
    void traceAsked(const app::trace::TraceId &id);
    void gatewayAsked(); ///< where the gateway is switched on

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildChoice();
    void buildLines();
    void buildWaiting(app::sources::TraceSource *source);
    void refreshUpstreams();
    void refreshTabs();
    void showLines();
    void showNews();
    void showWaiting();
    void showSeen(const app::trace::TraceId &id, const QString &name);
    void restyle();

    app::gateway::SavedGateway &m_saved;
    GatewayState m_gateway;
    quint16 m_receiverPort = 0;
    QList<ConnectLines> m_all;
    MessageBar *m_news = nullptr;
    QComboBox *m_upstream = nullptr;
    QTabBar *m_tabs = nullptr;
    TextLabel *m_explanation = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    CopyButton *m_copy = nullptr;
    FirstCall *m_first = nullptr;
    QLabel *m_stateIcon = nullptr;
    TextLabel *m_state = nullptr;
    QPushButton *m_open = nullptr;
    app::trace::TraceId m_seen;
};

} // namespace ui
