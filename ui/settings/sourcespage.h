#pragma once

#include "app/sources/savedsources.h"
#include "ui/settings/settingspage.h"

namespace app::sources {
class SourceTest;
}

namespace ui {

class Card;

/// The sources beside this computer: the saved ones, and what can be added.
class SourcesPage final : public SettingsPage
{
    Q_OBJECT
public:
    /// Both outlive the page.
    SourcesPage(app::sources::SavedSources &saved, app::sources::SourceTest &test,
                QWidget *parent = nullptr);

private:
    void buildAvailable();
    void refresh();
    void addRow(const app::sources::SavedSource &source);
    void edit(const app::sources::SavedSource &source);
    void askToRemove(const app::sources::SavedSource &source);

    app::sources::SavedSources &m_saved;
    app::sources::SourceTest &m_test;
    Card *m_configured;
};

} // namespace ui
