#pragma once

#include "ui/settings/gatewaystate.h"
#include "ui/settings/settingspage.h"

namespace app::gateway {
class LocalProbe;
class SavedGateway;
} // namespace app::gateway

namespace ui {

class CopyButton;
class GatewayUpstreams;
class MessageBar;
class SettingRow;

/// The gateway: whether and where it listens, where calls may go, who may call, and what of a call is kept.
class GatewayPage final : public SettingsPage
{
    Q_OBJECT
public:
    /// Both outlive it; `probe` may be null.
    GatewayPage(app::gateway::SavedGateway &saved, const app::gateway::LocalProbe *probe,
                QWidget *parent = nullptr);

    void setState(const GatewayState &state);

Q_SIGNALS:
    void connectAsked(); ///< how a program gets here

private:
    void buildSwitch();
    void buildUpstreams(const app::gateway::LocalProbe *probe);
    void buildContent();
    void showAddress();

    app::gateway::SavedGateway &m_saved;
    GatewayState m_state;
    MessageBar *m_news = nullptr;
    SettingRow *m_addressRow = nullptr;
    CopyButton *m_copy = nullptr;
    GatewayUpstreams *m_upstreams = nullptr;
};

} // namespace ui
