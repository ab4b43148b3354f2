#include "app/main/command.h"
#include "app/main/openstore.h"
#include "app/otlp/otlp.h"
#include "app/query/search.h"

#include <QSaveFile>
#include <cstdio>
#include <limits>
#include <memory>

namespace app::ctl {
namespace {

struct ExportOptions {
    std::string query = "{ }";
    std::string format = "otlp-json";
    std::string file;
};

/// Where the traces go: standard output, or a file that appears whole or not at all.
class Output
{
public:
    explicit Output(const std::string &file) : m_file(QString::fromStdString(file))
    {
        m_isFile = !file.empty();
    }

    Result<> open()
    {
        if (m_isFile && !m_file.open(QIODevice::WriteOnly))
            return failed();
        return {};
    }

    Result<> write(const std::string &bytes)
    {
        const bool isWritten = m_isFile
            ? m_file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size())
            : std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
        return isWritten ? Result<>() : failed();
    }

    Result<> close()
    {
        const bool isDone = m_isFile ? m_file.commit() : std::fflush(stdout) == 0;
        return isDone ? Result<>() : failed();
    }

private:
    Result<> failed() const
    {
        return fail(Error::Kind::Full, "cannot write: " + m_file.errorString().toStdString());
    }

    QSaveFile m_file;
    bool m_isFile = false;
};

/// JSON: one message a line. Protobuf: messages one after the other, which is the message of all their spans.
Result<> exportTraces(const Common &common, const ExportOptions &options)
{
    APP_TRY(const auto store, openForReading(common.dataDir));
    const auto snapshot = store->snapshot();
    APP_TRY(const auto answer,
            query::search(*snapshot,
                          {.query = options.query,
                           .range = {},
                           .limit = std::numeric_limits<int>::max(),
                           .spansPerSpanSet = 1}));
    const bool isJson = options.format == "otlp-json";
    Output output(options.file);
    APP_CHECK(output.open());
    for (const auto &match : answer.traces) {
        const auto stored = snapshot->find(match.summary.id);
        auto bytes = otlp::encode(trace::toBatch(stored->trace),
                                  isJson ? otlp::Encoding::Json : otlp::Encoding::Protobuf);
        APP_CHECK(output.write(isJson ? bytes + '\n' : bytes));
    }
    return output.close();
}

} // namespace

void addExport(CLI::App &app, const Choose &choose)
{
    auto *command = app.add_subcommand("export", "Write whole traces");
    auto options = std::make_shared<ExportOptions>();
    command->add_option("--query", options->query, "TraceQL; the traces that match")
        ->capture_default_str();
    command->add_option("--format", options->format, "otlp-json (one trace a line) or otlp-proto")
        ->check(CLI::IsMember({"otlp-json", "otlp-proto"}));
    command->add_option("-o,--output", options->file, "A file instead of standard output");
    command->callback([options, choose] {
        choose([options](const Common &common, const Exit &exit) {
            const auto done = exportTraces(common, *options);
            exit(done ? int(Done) : exitCodeOf(done.error()));
        });
    });
}

} // namespace app::ctl
