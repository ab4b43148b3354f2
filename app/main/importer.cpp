#include "app/main/importer.h"

#include "app/async/deliver.h"
#include "app/async/runon.h"
#include "app/main/engine.h"
#include "app/main/spanintake.h"

namespace app {
namespace {

ImportReport readAll(Engine &engine, const QStringList &files)
{
    ImportReport report;
    SpanTally tally;
    for (const auto &file : files) {
        SpanIntake intake([&engine](trace::Batch batch, store::Store::Acknowledge stored) {
            engine.take(std::move(batch), store::Origin::Import, std::move(stored));
        });
        const auto read = readSpanFile(file, [&](trace::Batch batch) {
            admitInto(tally, batch);
            return intake.take(std::move(batch));
        });
        const auto stored = intake.finish();
        for (const auto &outcome : {read, read ? stored : Result<>()}) {
            if (!outcome)
                report.failures << QString::fromStdString(outcome.error().detail);
        }
    }
    report.spans = tally.spans;
    report.traces = qint64(tally.traces.size());
    report.rejectedSpans = tally.rejectedSpans;
    report.firstTrace = tally.firstTrace;
    return report;
}

} // namespace

Importer::Importer(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    m_pool.setMaxThreadCount(1);
}

Importer::~Importer() { m_pool.waitForDone(); }

void Importer::import(const QStringList &files)
{
    auto job = [&engine = m_engine, files](auto &) { return readAll(engine, files); };
    deliver(runOn<ImportReport>(&m_pool, std::move(job)), this,
            [this](const ImportReport &report) { Q_EMIT imported(report); });
}

} // namespace app
