#pragma once

#include "app/settings/appsettings.h"
#include "ui/settings/settingspage.h"

namespace ui {

class CopyButton;
class SettingRow;

/// Where Grafana and other programs on this computer ask for traces.
class QueryPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit QueryPage(app::settings::QueryApiSettings &settings, QWidget *parent = nullptr);

private:
    void showAddress();

    app::settings::QueryApiSettings &m_settings;
    SettingRow *m_addressRow;
    CopyButton *m_copy;
};

} // namespace ui
