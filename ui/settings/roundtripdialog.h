#pragma once

#include "app/sources/arrivals.h"
#include "app/trace/ids.h"
#include "ui/widgets/messagebar.h"

#include <QDialog>
#include <QFuture>
#include <memory>

class QComboBox;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ui {

class DoubtList;
class TextLabel;

/// Waits until a trace can be read at a saved source, and says after how long it was there; where it does not come, what to look
/// at. Begins at once; another source begins anew. Closing it ends the wait.
class RoundTripDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Sought {
        app::trace::TraceId trace;
        QUuid source;         ///< where to look first
        bool isTaken = false; ///< a destination has just acknowledged it
    };
    /// At least one source is saved.
    RoundTripDialog(const app::sources::Arrivals &arrivals, const Sought &sought,
                    QWidget *parent = nullptr);
    ~RoundTripDialog() override;

    void done(int result) override;

private:
    struct Attempt;

    void build();
    void buildChoice(QVBoxLayout *column);
    void begin();
    void ask(const app::sources::SourceDraft &draft);
    void tick();
    void finish(const app::Result<std::chrono::milliseconds> &seen);
    void fail(const app::Error &error);
    void end();
    std::chrono::milliseconds elapsed() const;

    const app::sources::Arrivals m_arrivals;
    const Sought m_sought;
    app::sources::SavedSource m_source;
    QFuture<app::Result<app::sources::SourceDraft>> m_reading;
    std::unique_ptr<Attempt> m_attempt; ///< null while nothing is asked
    app::UnixNano m_since = 0;

    QComboBox *m_choice;
    QProgressBar *m_progress;
    TextLabel *m_elapsed;
    MessageBar *m_result;
    DoubtList *m_doubts;
    QPushButton *m_again;
    QPushButton *m_close;
};

/// Opens one for a sample trace that a destination at `address` has just taken.
void waitForSample(const app::sources::Arrivals &arrivals, const QString &address,
                   const app::trace::TraceId &id, QWidget *parent);

} // namespace ui
