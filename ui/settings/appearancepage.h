#pragma once

#include "app/settings/appsettings.h"
#include "ui/settings/settingspage.h"

namespace ui {

/// System, light or dark; takes effect at once.
class AppearancePage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit AppearancePage(app::settings::AppearanceSettings &settings, QWidget *parent = nullptr);
};

} // namespace ui
