#pragma once

#include "app/base/result.h"
#include "app/broadcast/destination.h"

#include <QList>
#include <QObject>
#include <QString>

class QMenu;
class QWidget;
namespace app::broadcast {
class Destinations;
}

namespace ui {

/// Destinations from and to files, and from OTEL_EXPORTER_OTLP_* variables. Secrets never leave with a file. What comes
/// in is a draft: it is tested and saved in its dialog like any other.
class Transfer final : public QObject
{
    Q_OBJECT
public:
    Transfer(app::broadcast::Destinations &destinations, QWidget *parent);

    /// The three ways, for a menu; it belongs to `parent`.
    QMenu *menu(QWidget *parent);
    void importFile(const QString &path);
    void exportFile(const QString &path);
    /// The variables of this process, else those in the clipboard.
    void importEnvironment();

Q_SIGNALS:
    void draftsRead(const QList<app::broadcast::Draft> &drafts);
    void succeeded(const QString &title, const QString &text);
    void failed(const QString &title, const QString &text);

private:
    void chooseImport();
    void chooseExport();

    app::broadcast::Destinations &m_destinations;
    QWidget *m_window;
};

} // namespace ui
