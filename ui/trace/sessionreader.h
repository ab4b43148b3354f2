#pragma once

#include "app/sources/tracesource.h"
#include "app/trace/transcript.h"
#include "ui/trace/latest.h"

#include <QObject>
#include <string>

namespace ui {

/// The calls of a session across its traces, as far as they have been read.
struct SessionTranscript {
    std::shared_ptr<const app::trace::Transcript> transcript;
    int readTraces = 0;
    int knownTraces = 0;   ///< found and to be read
    int omittedTraces = 0; ///< found beyond the limit: the newest are read
    bool isComplete() const { return readTraces == knownTraces; }
};

/// Asks a source for the traces of a session and reads them one after the other, oldest first. Tells what it has now and then,
/// so that a long session begins to be readable early.
class SessionReader : public QObject
{
    Q_OBJECT
public:
    /// `source` outlives the reader.
    explicit SessionReader(app::sources::TraceSource &source, QObject *parent = nullptr);
    ~SessionReader() override;

    /// Forgets what was asked before.
    void read(const std::string &session);
    void cancel();

    static constexpr int mostTraces = 200;

Q_SIGNALS:
    void told(const ui::SessionTranscript &soFar);
    void failed(const app::Error &error);

private:
    struct Work;
    void takeFound(app::query::SearchAnswer answer);
    void askNext();
    void takeTrace(std::shared_ptr<const app::trace::Trace> trace);
    void tell();

    app::sources::TraceSource &m_source;
    std::shared_ptr<Work> m_work; ///< of the running question
    app::sources::SearchFuture m_searching;
    app::sources::TraceFuture m_fetching;
    Latest<bool> m_reading;
    int m_generation = 0;
};

} // namespace ui
