#pragma once

#include "app/sources/livesource.h"
#include "app/sources/tracesource.h"
#include "ui/windows/navigation.h"
#include "ui/windows/status.h"

#include <QList>
#include <QMainWindow>
#include <QStringList>

class QStackedWidget;
namespace app::settings {
struct AppearanceSettings;
struct WindowSettings;
} // namespace app::settings

namespace ui {

class Actions;
class LivePage;
class MessageBar;
class Rail;
class SearchPage;
class StatusLine;
class TracePage;

/// The one window: a rail of places at the left, the page, what runs at the bottom. It owns no service; the
/// composition root connects its signals and feeds setStatus(). Size and time range are found again at the next start.
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
            &appearance; ///< the menu sets it; who applies it listens to changed()
    };
    explicit MainWindow(const Needs &needs, QWidget *parent = nullptr);
    ~MainWindow() override;

    SearchPage &searchPage() { return *m_search; }
    LivePage &livePage() { return *m_live; }
    TracePage &tracePage() { return *m_trace; }
    bool canGoBack() const { return m_places.canGoBack(); }

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
    void goBack();
    void goForward();

Q_SIGNALS:
    void settingsRequested();
    void connectRequested(); ///< how a program's calls get here
    /// Files chosen in the menu; files dropped onto the window.
    void importRequested(const QStringList &paths);
    void filesDropped(const QStringList &paths);
    void problemActionTriggered(const QString &id);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    // wiring.cpp
    void wirePages();
    void wireActions();
    void chooseFiles();
    void followAppearance();

    void layOut();
    void restore();
    void goTo(const Place &place);
    void showPlace();
    void showPage(Page page);
    void showFirstProblem();

    Needs m_needs;
    Navigation m_places;
    QList<Problem> m_problems;
    Actions *m_actions;
    Rail *m_rail;
    MessageBar *m_banner;
    QStackedWidget *m_pages;
    SearchPage *m_search;
    LivePage *m_live;
    TracePage *m_trace;
    StatusLine *m_status;
};

} // namespace ui
