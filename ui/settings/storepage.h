#pragma once

#include "app/settings/appsettings.h"
#include "ui/settings/settingspage.h"

namespace ui {

/// How much is kept, and for how long.
class StorePage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit StorePage(app::settings::StoreSettings &settings, QWidget *parent = nullptr);
};

} // namespace ui
