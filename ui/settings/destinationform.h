#pragma once

#include "app/broadcast/destinationtype.h"
#include "app/broadcast/editor.h"

#include <QList>
#include <QSet>
#include <QStringList>
#include <QWidget>

class QTabWidget;
namespace app::sources {
class TraceSource;
}

namespace ui {

class ConnectionForm;
class DraftSection;
class KeyFilterForm;
class PreviewPane;

/// Everything about one destination, on four tabs; knows nothing of testing and saving.
class DestinationForm final : public QWidget
{
    Q_OBJECT
public:
    /// `type` and `source` outlive the form; `source` may be null. `stored`: fields whose secret is kept.
    struct Needs {
        const app::broadcast::DestinationType &type;
        app::sources::TraceSource *source = nullptr;
        QSet<QString> stored;
    };
    DestinationForm(const app::broadcast::Draft &draft, const Needs &needs,
                    QWidget *parent = nullptr);

    app::broadcast::Draft draft() const;
    /// Nothing is wrong that is more than a warning.
    bool isValid() const;
    /// Says beside every field what is wrong with it, and goes to the first one that is.
    void showAllProblems();
    /// Also brings the field's tab to the front.
    void markField(app::broadcast::Field field, const QString &text);
    void focusFirst();
    ConnectionForm &connection() const { return *m_connection; }

Q_SIGNALS:
    void edited();

private:
    void addPage(QWidget *page, const QString &title, bool scrolls);
    QWidget *choicePage();
    void take(DraftSection *section);
    void reveal(QWidget *field);
    void askForKeyNames(app::sources::TraceSource *source);

    const app::broadcast::Destination m_base;
    QTabWidget *m_tabs;
    ConnectionForm *m_connection;
    KeyFilterForm *m_keys;
    PreviewPane *m_preview;
    QList<DraftSection *> m_sections; ///< in the order of the screen
};

} // namespace ui
