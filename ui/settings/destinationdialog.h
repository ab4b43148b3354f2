#pragma once

#include "app/broadcast/destinationtype.h"
#include "app/broadcast/editor.h"
#include "app/broadcast/teststep.h"
#include "app/trace/ids.h"
#include "ui/widgets/messagebar.h"

#include <QDialog>
#include <QFuture>
#include <QString>
#include <optional>

class QHBoxLayout;
class QPushButton;
namespace app::broadcast {
class ConnectionTest;
class Destinations;
} // namespace app::broadcast
namespace app::sources {
struct Arrivals;
class TraceSource;
} // namespace app::sources

namespace ui {

class DestinationForm;
class TestSteps;

/// Sets up one destination of any type. Only interprets app::broadcast::next(): fields make the draft, the state
/// makes the widgets, actions go to ConnectionTest and Destinations. Nothing is saved before a passed test of exactly
/// what the fields hold; closing at any time leaves the saved destination as it was.
class DestinationDialog final : public QDialog
{
    Q_OBJECT
public:
    /// All outlive the dialog; `source`, for the preview, may be null.
    struct Needs {
        app::broadcast::Destinations &destinations;
        app::broadcast::ConnectionTest &connectionTest;
        app::sources::TraceSource *source = nullptr;
        const app::sources::Arrivals *arrivals =
            nullptr; ///< without them nobody waits for what was sent
    };
    /// A destination without id is a new one. Its type is one of destinationTypes().
    DestinationDialog(const Needs &needs, const app::broadcast::Draft &draft,
                      QWidget *parent = nullptr);
    ~DestinationDialog() override;

    void done(int result) override;

protected:
    bool event(QEvent *event) override;

private:
    struct Notice {
        MessageBar::Tone tone = MessageBar::Tone::Info;
        QString title;
        QString text;
        std::optional<app::trace::TraceId> sent = {}; ///< can be waited for
    };

    void build(app::sources::TraceSource *source);
    QSet<QString> storedSecrets() const;
    void buildButtons(QHBoxLayout *row);
    void connectForm();

    void handle(app::broadcast::EditorEvent event);
    void handle(app::broadcast::EditorEvent::Kind kind);
    void act(app::broadcast::EditorAction action);
    void askForTest();
    void startTest();
    void save();
    void sendTrace();
    bool canWait() const;
    void keepInMemory();

    /// Longer texts make the window higher, as far as the screen goes; it never gets lower by itself.
    void growToContent();
    void render();
    void renderButtons();
    void renderResult();
    void renderVerdict();
    void leadToRemedy();
    void notify(const Notice &notice);

    app::broadcast::Destinations &m_destinations;
    app::broadcast::ConnectionTest &m_connectionTest;
    const app::sources::Arrivals *m_arrivals;
    const app::broadcast::Draft m_draft; ///< as it was at first
    const app::broadcast::DestinationType &m_type;
    app::broadcast::EditorState m_state;
    QFuture<app::broadcast::TestReport> m_test;
    QFuture<app::broadcast::Verdict> m_sample;
    QFuture<app::Result<app::broadcast::Destination>> m_save;
    Notice m_notice; ///< shown where the state has nothing to say
    bool m_keepsKeyInMemory = false;

    DestinationForm *m_form = nullptr;
    TestSteps *m_steps = nullptr;   ///< how far the test is, and which step failed
    MessageBar *m_result = nullptr; ///< everything else there is to say
    QPushButton *m_sendButton = nullptr;
    QPushButton *m_testButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QPushButton *m_saveButton = nullptr;
};

} // namespace ui
