#pragma once

#include "app/async/clock.h"
#include "app/sources/datasources.h"
#include "app/sources/savedsource.h"

#include <QFuture>
#include <QObject>
#include <chrono>
#include <string>

namespace app::sources {

/// What a test that passed has found.
struct SourceReport {
    SavedSource source;     ///< as it is to be saved: the data source chosen
    std::string version;    ///< of Tempo; empty where it does not tell
    bool hasTraces = false; ///< within the last hour
    std::chrono::milliseconds elapsed{0};
};

/// Asks a source that nobody has saved yet: Grafana for its data sources, Tempo for an echo, its version and one trace, so
/// that also the right to read is proved. Lives on the thread of `client`.
class SourceTest : public QObject
{
    Q_OBJECT
public:
    SourceTest(broadcast::OtlpClient &client, Clock &clock, QObject *parent = nullptr);

    /// `draft` holds its secret. Cancelling the future ends the test. Errors: those of TempoSource and chosenFrom().
    QFuture<Result<SourceReport>> run(const SourceDraft &draft);
    /// The data sources of the Grafana at the draft's address. Where its token may not list them: those Grafana tells its
    /// own pages.
    QFuture<Result<QList<DataSource>>> dataSources(const SourceDraft &draft);

private:
    broadcast::OtlpClient &m_client;
    Clock &m_clock;
};

} // namespace app::sources
