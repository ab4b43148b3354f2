#pragma once

#include <QWidget>

class QSettings;
class QStackedWidget;
namespace app::broadcast {
class ConnectionTest;
class Destinations;
} // namespace app::broadcast
namespace app::settings {
struct AppearanceSettings;
struct ReceiverSettings;
} // namespace app::settings

namespace ui {

class ObservabilityPage;
class PageList;

/// The settings window: a list of pages on the left, the chosen page on the right. Everything applies at once, but for
/// destinations, which are tested and saved in their dialog. Esc closes; size and last page are remembered.
class SettingsWindow final : public QWidget
{
    Q_OBJECT
public:
    struct Needs {
        app::broadcast::Destinations &destinations;
        app::broadcast::ConnectionTest &connectionTest;
        app::settings::ReceiverSettings &receiver;
        app::settings::AppearanceSettings &appearance;
        QSettings &store; ///< for size and last page
    };
    /// A window of its own even with a parent.
    explicit SettingsWindow(const Needs &needs, QWidget *parent = nullptr);

    ObservabilityPage &observability() { return *m_observability; }
    /// `page` is "observability", "receiver" or "appearance"; others are ignored. Does not show the window.
    void openPage(const QString &page);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPage(const QString &key, const QString &icon, const QString &title, QWidget *page);
    void restore();
    void remember() const;

    QSettings &m_store;
    PageList *m_list;
    QStackedWidget *m_pages;
    ObservabilityPage *m_observability;
};

} // namespace ui
