#pragma once

#include "app/broadcast/connectiontest.h"
#include "app/broadcast/destinations.h"
#include "app/broadcast/otlpclient.h"
#include "app/gateway/localprobe.h"
#include "app/gateway/savedgateway.h"
#include "app/settings/appsettings.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/fakeprobe.h"
#include "tests/support/fakesecretstore.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace tests {

/// Everything the settings window stands on, with network and keychain in the test's hand.
struct SettingsWorld {
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FakeSecretStore secrets;
    FakeNetwork network;
    app::broadcast::OtlpClient client{&network};
    app::broadcast::Destinations destinations{store, secrets};
    FakeProbe probe;
    app::broadcast::ConnectionTest connectionTest{client, destinations, probe};
    app::gateway::SavedGateway gateway{store, secrets};
    app::gateway::LocalProbe localProbe{network};
    app::settings::ReceiverSettings receiver{store};
    app::settings::QueryApiSettings query{store};
    app::settings::StoreSettings retention{store};
    app::settings::AppearanceSettings appearance{store};

    static QString baseUrl()
    {
        return QStringLiteral("https://otlp-gateway-prod-us-west-0.grafana.net");
    }
    static QString instanceId() { return QStringLiteral("1497530"); }
    /// Of the region us; the secret part is "canary".
    static QString apiKey()
    {
        const QByteArray json =
            "{\"o\":\"652992\",\"n\":\"stack-1\",\"k\":\"canary\",\"m\":{\"r\":\"us\"}}";
        return QStringLiteral("glc_") + QString::fromLatin1(json.toBase64());
    }
    /// What Grafana Cloud's portal shows to be copied.
    static QString environment()
    {
        const auto pair = (instanceId() + u':' + apiKey()).toUtf8().toBase64();
        return QStringLiteral("export OTEL_EXPORTER_OTLP_PROTOCOL=\"http/protobuf\"\n"
                              "export OTEL_EXPORTER_OTLP_ENDPOINT=\"%1/otlp\"\n"
                              "export OTEL_EXPORTER_OTLP_HEADERS=\"Authorization=Basic%20%2\"\n")
            .replace(QStringLiteral("%1"), baseUrl())
            .replace(QStringLiteral("Basic%20%2"),
                     QStringLiteral("Basic%20") + QString::fromLatin1(pair));
    }
    /// Grafana's answer to a token without traces:write, sent with 401.
    static QByteArray scopeMissing()
    {
        return QByteArrayLiteral(
            "{\"status\":\"error\",\"error\":\"authentication error: invalid scope requested\"}");
    }
    static app::broadcast::Draft draft(const QString &name = QStringLiteral("Grafana Cloud"))
    {
        app::broadcast::Draft made;
        made.destination.name = name;
        made.destination.baseUrl = baseUrl();
        made.destination.instanceId = instanceId();
        made.apiKey = apiKey();
        return made;
    }
    /// Saved as the dialog would save it.
    app::broadcast::Destination saved(const QString &name = QStringLiteral("Grafana Cloud"))
    {
        const auto saving = destinations.save(draft(name));
        const bool isDone = QTest::qWaitFor([&saving] { return saving.isFinished(); });
        return isDone ? *saving.result() : app::broadcast::Destination{};
    }
};

} // namespace tests
