#pragma once

#include "app/settings/appsettings.h"
#include "ui/settings/settingspage.h"

namespace ui {

class CopyButton;
class SettingRow;

/// Where other programs on this computer send their traces.
class ReceiverPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit ReceiverPage(app::settings::ReceiverSettings &settings, QWidget *parent = nullptr);

private:
    void showAddress();

    app::settings::ReceiverSettings &m_settings;
    SettingRow *m_addressRow;
    CopyButton *m_copy;
};

} // namespace ui
