#pragma once

#include "app/settings/settings.h"

#include <QByteArray>

/// The general settings, one group a page needs. Destinations are kept by app/broadcast, secrets by app/secrets.
namespace app::settings {

/// Whether anything is sent at all. app/broadcast's Destinations owns the one that counts: ask it, not a second copy.
struct BroadcastSettings {
    explicit BroadcastSettings(QSettings &store)
        : enabled(store, QStringLiteral("broadcast/enabled"), false)
    {
    }
    Setting<bool> enabled;
};

/// The OTLP receiver on loopback. A changed port counts from the next start of the listener.
struct ReceiverSettings {
    explicit ReceiverSettings(QSettings &store)
        : enabled(store, QStringLiteral("receiver/enabled"), true)
        , port(store, QStringLiteral("receiver/port"), 4318, isUserPort)
    {
    }
    /// Ports below 1024 need rights this program never has.
    static bool isUserPort(const int &port) { return port >= 1024 && port <= 65535; }

    Setting<bool> enabled;
    Setting<int> port;
};

/// Tempo's query API on loopback.
struct QueryApiSettings {
    explicit QueryApiSettings(QSettings &store)
        : enabled(store, QStringLiteral("query/enabled"), true)
        , port(store, QStringLiteral("query/port"), 3200, ReceiverSettings::isUserPort)
    {
    }
    Setting<bool> enabled;
    Setting<int> port;
};

/// The gateway on loopback. Upstreams, keys and rules are JSON that app/gateway reads and writes.
struct GatewaySettings {
    explicit GatewaySettings(QSettings &store)
        : enabled(store, QStringLiteral("gateway/enabled"), true)
        , port(store, QStringLiteral("gateway/port"), 7117, ReceiverSettings::isUserPort)
        , upstreams(store, QStringLiteral("gateway/upstreams"), {})
        , keys(store, QStringLiteral("gateway/keys"), {})
        , keepsContent(store, QStringLiteral("gateway/keep_content"), true)
        , redaction(store, QStringLiteral("gateway/redaction"), {})
    {
    }
    Setting<bool> enabled;
    Setting<int> port;
    Setting<QString> upstreams; ///< empty: what the program suggests
    Setting<QString> keys;      ///< hashes of gateway keys, never a key
    Setting<bool> keepsContent; ///< of calls: what was asked and answered
    Setting<QString> redaction; ///< rules for what is kept
};

/// The sources beside the own store; JSON that app/sources reads and writes.
struct SourceSettings {
    explicit SourceSettings(QSettings &store) : saved(store, QStringLiteral("sources/saved"), {}) {}
    Setting<QString> saved;
};

/// How much the store keeps; the oldest goes first. Counts from the next start.
struct StoreSettings {
    explicit StoreSettings(QSettings &store)
        : maxMegabytes(store, QStringLiteral("store/max_megabytes"), 4096, isNoLess)
        , maxAgeDays(store, QStringLiteral("store/max_age_days"), 0, isNoLess)
    {
    }
    static bool isNoLess(const int &number) { return number >= 0; }

    Setting<int> maxMegabytes; ///< of 1024 * 1024 bytes; 0: no limit
    Setting<int> maxAgeDays;   ///< 0: no limit
};

struct AppearanceSettings {
    explicit AppearanceSettings(QSettings &store)
        : appearance(store, QStringLiteral("appearance/theme"), QStringLiteral("system"), isKnown)
    {
    }
    static bool isKnown(const QString &name)
    {
        return name == QLatin1String("system") || name == QLatin1String("light")
            || name == QLatin1String("dark");
    }

    Setting<QString> appearance; ///< system, light or dark
};

/// What the main window finds again at the next start; opaque to everything but it.
struct WindowSettings {
    explicit WindowSettings(QSettings &store)
        : geometry(store, QStringLiteral("window/geometry"), {})
        , timeRange(store, QStringLiteral("window/time_range"), {})
        , dailyBudgetDollars(store, QStringLiteral("costs/daily_budget_dollars"), 0)
    {
    }
    Setting<QByteArray> geometry;       ///< QWidget::saveGeometry()
    Setting<QString> timeRange;         ///< as the time picker writes it; empty: its own default
    Setting<double> dailyBudgetDollars; ///< a line in charts of costs; 0: none
};

} // namespace app::settings
