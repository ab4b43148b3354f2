#include "app/async/deliver.h"
#include "app/broadcast/otlpclient.h"
#include "app/main/command.h"
#include "app/main/paths.h"
#include "app/main/running.h"
#include "app/main/spanintake.h"
#include "app/otlp/otlp.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <deque>
#include <memory>

namespace app::ctl {
namespace {

/// Imports file after file, into the store or, where another program writes to it, through that program's receiver.
class Import final : public QObject
{
public:
    Import(const Common &common, std::vector<std::string> files, Exit exit)
        : m_common(common)
        , m_files(std::move(files))
        , m_exit(std::move(exit))
        , m_client(&m_manager)
    {
    }

    void start()
    {
        if (const auto ready = connectToStore(); !ready)
            return finish(exitCodeOf(ready.error()));
        for (const auto &file : m_files) {
            if (const auto taken = read(QString::fromStdString(file)); !taken) {
                complain(taken.error().detail);
                m_code = No;
            }
        }
        m_store ? finish(m_code) : postNext();
    }

private:
    Result<> connectToStore()
    {
        APP_CHECK(makeDataDir(m_common.dataDir));
        auto opened = store::Store::open({.path = storePath(m_common.dataDir).toStdString()});
        if (opened) {
            m_store = *std::move(opened);
            return {};
        }
        const auto running = findRunning(m_common.dataDir);
        const bool canPost =
            opened.error().kind == Error::Kind::Busy && running && !running->otlp.isEmpty();
        if (!canPost)
            return tl::unexpected(opened.error());
        m_endpoint.url = running->otlp.resolved(QUrl(QStringLiteral("/v1/traces")));
        return {};
    }

    Result<> read(const QString &file)
    {
        SpanIntake intake([this](trace::Batch batch, store::Store::Acknowledge stored) {
            m_store->append({.batch = std::make_shared<const trace::Batch>(std::move(batch)),
                             .origin = store::Origin::Import},
                            std::move(stored));
        });
        const auto outcome =
            readSpanFile(file, [&](trace::Batch batch) { return take(std::move(batch), intake); });
        const auto stored = intake.finish();
        return outcome ? stored : outcome;
    }

    Result<> take(trace::Batch batch, SpanIntake &intake)
    {
        const auto rejectedBefore = m_tally.rejectedSpans;
        admitInto(m_tally, batch);
        if (m_tally.rejectedSpans > rejectedBefore)
            complain(m_tally.rejection);
        if (m_store)
            return intake.take(std::move(batch));
        m_waiting.push_back(std::move(batch));
        return {};
    }

    void postNext()
    {
        if (m_waiting.empty())
            return finish(m_code);
        const auto json = otlp::encode(m_waiting.front(), otlp::Encoding::Json);
        m_waiting.pop_front();
        deliver(m_client.post(m_endpoint, QByteArray::fromStdString(json), std::chrono::minutes(1)),
                this, [this](const broadcast::Answer &answer) {
                    if (answer.status == 200)
                        return postNext();
                    complain("the running program answered " + std::to_string(answer.status) + " "
                             + answer.body.left(300).toStdString());
                    finish(CannotStart);
                });
    }

    void finish(int code)
    {
        if (code != CannotStart)
            print(R"({"spans":)" + std::to_string(m_tally.spans) + R"(,"traces":)"
                  + std::to_string(m_tally.traces.size()) + R"(,"rejected":)"
                  + std::to_string(m_tally.rejectedSpans) + "}");
        m_store.reset();
        m_exit(code);
    }

    const Common m_common;
    const std::vector<std::string> m_files;
    const Exit m_exit;
    QNetworkAccessManager m_manager;
    broadcast::OtlpClient m_client;
    broadcast::Endpoint m_endpoint;
    std::unique_ptr<store::Store> m_store;
    std::deque<trace::Batch> m_waiting;
    SpanTally m_tally;
    int m_code = Done;
};

} // namespace

void addImport(CLI::App &app, const Choose &choose)
{
    auto *command = app.add_subcommand("import", "Take spans from files");
    auto files = std::make_shared<std::vector<std::string>>();
    command
        ->add_option("FILE", *files,
                     "OTLP JSON or protobuf, JSON lines, Tempo's trace JSON; .gz, .zst; - for "
                     "standard input")
        ->required();
    command->callback([files, choose] {
        choose([files](const Common &common, const Exit &exit) {
            auto import = std::make_shared<Import>(common, *files, exit);
            QObject::connect(qApp, &QCoreApplication::aboutToQuit,
                             [import]() mutable { import.reset(); });
            import->start();
        });
    });
}

} // namespace app::ctl
