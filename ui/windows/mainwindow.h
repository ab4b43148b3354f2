#pragma once

#include "app/sources/livesource.h"
#include "app/sources/tracesource.h"
#include "ui/settings/pagelist.h"
#include "ui/widgets/keylist.h"
#include "ui/windows/palettelist.h"
#include "ui/windows/status.h"
#include "ui/windows/tabfile.h"

#include <QList>
#include <QMainWindow>
#include <QStringList>
#include <QTimer>

class QStackedWidget;
namespace app::sources {
class ChosenSource;
}
namespace app::settings {
struct AppearanceSettings;
struct WindowSettings;
} // namespace app::settings

namespace ui {

class Actions;
struct Link;
class CostsPage;
class DrilldownPage;
class LivePage;
class MessageBar;
class Palette;
class Rail;
class SearchPage;
class SessionsPage;
class StatusLine;
class TabBar;
class TracePage;

/// The one window: a rail of places at the left, the page, what runs at the bottom. It owns no service; the
/// composition root connects its signals and feeds setStatus(). Size, time range and tabs, each as it was left, are found again
/// at the next start, also after a crash.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// All outlive the window.
    struct Needs {
        app::sources::TraceSource &source;
        app::sources::LiveSource &live;
        app::settings::WindowSettings &window;
        app::settings::AppearanceSettings
            &appearance;      ///< the menu sets it; who applies it listens to changed()
        QString tabFile = {}; ///< where the tabs are kept; empty: nowhere
    };
    explicit MainWindow(const Needs &needs, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Lets a person choose whom to ask; `source` is that of the needs.
    void offerSources(app::sources::ChosenSource &source);
    /// For the palette; without it no page of the settings is offered there.
    void setSettingsPages(const QList<SettingsEntry> &pages) { m_settingsPages = pages; }
    SearchPage &searchPage() { return *m_search; }
    LivePage &livePage() { return *m_live; }
    TracePage &tracePage() { return *m_trace; }
    bool canGoBack() const { return m_tabs.places().canGoBack(); }
    const Tabs &tabs() const { return m_tabs; }

public Q_SLOTS:
    void setStatus(const ui::Status &status);
    /// A banner on top of every page; a second one with the same id takes the place of the first.
    void showProblem(const ui::Problem &problem);
    void clearProblem(const QString &id);

    void openPage(ui::Page page);
    void openSearch() { openPage(Page::Search); }
    /// With `query`, runs it.
    void openSearchWith(const QString &query);
    void openTrace(const app::trace::TraceId &id, const app::trace::SpanId &select = {});
    void open(const ui::Link &link);
    /// Where the window is, as an address for the clipboard; empty on pages that have none.
    QString link() const;
    void goBack();
    void goForward();
    void openNewTab();
    void showPalette();
    void showKeys();

Q_SIGNALS:
    void settingsRequested();
    void settingsPageRequested(const QString &key);
    void connectRequested(); ///< how a program's calls get here
    void sourcesRequested();
    /// Files chosen in the menu; files dropped onto the window.
    void importRequested(const QStringList &paths);
    void filesDropped(const QStringList &paths);
    void problemActionTriggered(const QString &id);
    /// Wait until the trace can be read at a saved source.
    void arrivalAsked(const app::trace::TraceId &id, const QUuid &source);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // wiring.cpp
    void wirePages();
    void wireActions();
    void chooseFiles();
    void followAppearance();

    // investigations.cpp
    void wireTabs();
    void openTab(int index);
    void closeTab(int index);
    void keepPlace();
    void keepTabs();
    void showTrace(const Stop &stop);

    // offers.cpp
    QList<KeyGroup> keyGroups() const;
    QList<Offer> placeOffers();
    QList<Offer> actionOffers();
    QList<Offer> queryOffers();
    QList<Offer> typedOffers(const QString &text);

    void layOut();
    void restore();
    void goTo(const Place &place);
    void showPlace();
    void showPage(const Stop &stop);
    void showFirstProblem();

    Needs m_needs;
    Tabs m_tabs;
    TabFile m_tabFile;
    QTimer m_keeping; ///< since something was done: the tabs are to be written
    QString m_traceTitle;
    QList<Problem> m_problems;
    Actions *m_actions;
    Rail *m_rail;
    MessageBar *m_banner;
    QStackedWidget *m_pages;
    SearchPage *m_search;
    LivePage *m_live;
    DrilldownPage *m_drilldown;
    SessionsPage *m_sessions;
    CostsPage *m_costs;
    TracePage *m_trace;
    StatusLine *m_status;
    TabBar *m_tabBar;
    Palette *m_palette;
    QList<SettingsEntry> m_settingsPages;
};

} // namespace ui
