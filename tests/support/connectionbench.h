#pragma once

#include "app/broadcast/connectiontest.h"
#include "app/broadcast/destinations.h"
#include "app/broadcast/otlpclient.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace tests {

/// Connection tests over real sockets, with the keychain in the test's hand.
struct ConnectionBench {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FakeSecretStore secrets;
    QNetworkAccessManager manager;
    app::broadcast::OtlpClient client{&manager};
    app::broadcast::NetworkProbe probe;
    app::broadcast::Destinations destinations{settings, secrets};
    app::broadcast::ConnectionTest test{client, destinations, probe};

    /// The user guide's three fields.
    static app::broadcast::Draft draft(const QUrl &url)
    {
        app::broadcast::Draft made;
        made.destination.name = QStringLiteral("Test");
        made.destination.baseUrl = url.toString();
        made.destination.instanceId = QStringLiteral("1497530");
        made.apiKey = QStringLiteral("glc_CANARY-of-the-key");
        return made;
    }
    /// That trusts data/tls/authority.pem.
    static app::broadcast::Draft trusting(const QUrl &url)
    {
        auto made = draft(url);
        made.destination.tls.authorities = dataFile(QStringLiteral("tls/authority.pem"));
        return made;
    }

    app::broadcast::TestReport
    check(const app::broadcast::Draft &draft,
          std::chrono::milliseconds limit = app::broadcast::limits::testTime)
    {
        const auto future = test.run(draft, limit);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            return {};
        return future.resultAt(future.resultCount() - 1);
    }
};

inline QByteArray jsonType() { return QByteArrayLiteral("Content-Type: application/json\r\n"); }
inline QByteArray htmlType() { return QByteArrayLiteral("Content-Type: text/html\r\n"); }
inline QByteArray taken()
{
    return ScriptedServer::http(200, jsonType(), QByteArrayLiteral("{\"partialSuccess\":{}}"));
}

} // namespace tests
