#include "app/main/command.h"
#include "app/main/engine.h"
#include "app/main/healthtext.h"
#include "app/main/signals.h"
#include "app/secrets/keychainstore.h"
#include "app/settings/appsettings.h"

#include <QCoreApplication>
#include <QHash>
#include <memory>

namespace app::ctl {
namespace {

struct ServeOptions {
    std::optional<int> otlpPort;
    std::optional<int> queryPort;
    std::optional<int> gatewayPort;
    std::string upstream;
    bool noGateway = false;
    bool noOtlp = false;
    bool noQuery = false;
    bool noBroadcast = false;
};

/// Nothing for a listener that is off.
std::string listenerField(const char *name, quint16 port, const char *path = "")
{
    if (port == 0)
        return {};
    return std::string(",\"") + name + R"(":"http://127.0.0.1:)" + std::to_string(port) + path
        + '"';
}

std::string readyLine(const Engine &engine)
{
    return R"({"ready":true)" + listenerField("otlp", engine.receiverPort())
        + listenerField("query", engine.queryPort())
        + listenerField("gateway", engine.gatewayPort(), "/v1") + "}";
}

Result<> startListeners(Engine &engine, const ServeOptions &options)
{
    const settings::ReceiverSettings receiver(engine.settings());
    const settings::QueryApiSettings query(engine.settings());
    if (!options.noOtlp) {
        const auto port = quint16(options.otlpPort.value_or(receiver.port.get()));
        APP_TRY([[maybe_unused]] const auto listening, engine.startReceiver(port));
    }
    if (!options.noQuery) {
        const auto port = quint16(options.queryPort.value_or(query.port.get()));
        APP_TRY([[maybe_unused]] const auto listening, engine.startQueryApi(port));
    }
    if (!options.noGateway) {
        auto &saved = engine.savedGateway();
        if (!options.upstream.empty()) {
            const QUrl url(QString::fromStdString(options.upstream), QUrl::StrictMode);
            APP_TRY(const auto upstream, gateway::upstreamAt(url));
            saved.preferUpstream(upstream);
        }
        const auto port = quint16(options.gatewayPort.value_or(saved.settings().port.get()));
        APP_TRY([[maybe_unused]] const auto listening, engine.startGateway(port));
    }
    return {};
}

std::string nameOf(Engine &engine, const QUuid &id)
{
    for (const auto &destination : engine.destinations().all()) {
        if (destination.id == id)
            return destination.name.toStdString();
    }
    return id.toString(QUuid::WithoutBraces).toStdString();
}

/// Without a window nobody else would say that spans wait.
void tellDeliveries(Engine *engine)
{
    QObject::connect(
        engine, &Engine::healthChanged, engine,
        [engine, told = QHash<QUuid, broadcast::Health>()](const broadcast::Health &now) mutable {
            auto &before = told[now.destination];
            const auto text = changeText(nameOf(*engine, now.destination), before, now);
            before = now;
            if (!text.empty())
                complain(text);
        });
}

void serve(const Common &common, const ServeOptions &options, const Exit &exit)
{
    auto opened = Engine::open(common.dataDir, std::make_unique<secrets::KeychainStore>());
    if (!opened) {
        exit(exitCodeOf(opened.error()));
        return;
    }
    auto *engine = opened->release();
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, engine, [engine] { delete engine; });
    tellDeliveries(engine);
    if (!options.noBroadcast)
        engine->startBroadcast();
    if (const auto started = startListeners(*engine, options); !started) {
        complain(started.error().detail);
        exit(CannotStart);
        return;
    }
    for (const auto &damage : engine->store().damage())
        complain(damage);
    onStopSignal(engine, [engine, exit] { engine->stop([exit] { exit(Done); }); });
    print(readyLine(*engine));
}

} // namespace

void addServe(CLI::App &app, const Choose &choose)
{
    auto *command = app.add_subcommand(
        "serve", "Receive, pass calls on, broadcast and answer queries until SIGTERM or SIGINT");
    auto options = std::make_shared<ServeOptions>();
    command
        ->add_option("--otlp-port", options->otlpPort,
                     "Port of the OTLP receiver; 0: any free one (default 4318)")
        ->check(CLI::Range(0, 65535));
    command->add_flag("--no-otlp", options->noOtlp, "Without the OTLP receiver");
    command
        ->add_option("--query-port", options->queryPort,
                     "Port of the query API, which is Tempo's; 0: any free one (default 3200)")
        ->check(CLI::Range(0, 65535));
    command->add_flag("--no-query", options->noQuery, "Without the query API");
    command
        ->add_option("--gateway-port", options->gatewayPort,
                     "Port of the gateway; 0: any free one (default 7117)")
        ->check(CLI::Range(0, 65535));
    command->add_option("--upstream", options->upstream,
                        "Where the gateway sends calls to, such as https://openrouter.ai/api/v1");
    command->add_flag("--no-gateway", options->noGateway, "Without the gateway");
    command->add_flag("--no-broadcast", options->noBroadcast, "Without sending to destinations");
    command->callback([options, choose] {
        choose(
            [options](const Common &common, const Exit &exit) { serve(common, *options, exit); });
    });
}

} // namespace app::ctl
