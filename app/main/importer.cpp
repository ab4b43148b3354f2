#include "app/main/importer.h"

#include "app/async/deliver.h"
#include "app/async/runon.h"
#include "app/main/engine.h"
#include "app/main/spanfile.h"
#include "app/otlp/otlp.h"

#include <future>
#include <unordered_set>

namespace app {
namespace {

using TraceIds = std::unordered_set<trace::TraceId>;

void count(const trace::Batch &batch, ImportReport &report, TraceIds &seen)
{
    for (const auto &resourceSpans : batch.resourceSpans) {
        for (const auto &scopeSpans : resourceSpans.scopeSpans) {
            for (const auto &span : scopeSpans.spans) {
                if (seen.empty())
                    report.firstTrace = span.traceId;
                seen.insert(span.traceId);
                ++report.spans;
            }
        }
    }
    report.traces = qint64(seen.size());
}

Result<> store(Engine &engine, trace::Batch batch)
{
    std::promise<Result<>> done;
    engine.take(std::move(batch), store::Origin::Import,
                [&done](Result<> stored) { done.set_value(std::move(stored)); });
    return done.get_future().get();
}

ImportReport readAll(Engine &engine, const QStringList &files)
{
    ImportReport report;
    TraceIds seen;
    for (const auto &file : files) {
        const auto read = readSpanFile(file, [&](trace::Batch batch) {
            report.rejectedSpans += qint64(otlp::admit(batch).rejectedSpans);
            count(batch, report, seen);
            return store(engine, std::move(batch));
        });
        if (!read)
            report.failures << QString::fromStdString(read.error().detail);
    }
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
