#pragma once

#include <QMetaType>
#include <QString>
#include <cstdint>

namespace ui {

/// What the status bar says; the composition root fills it in and hands it to MainWindow::setStatus().
struct Status {
    enum class Level { Off, Ok, Warning, Error };
    struct Part {
        Level level = Level::Off;
        QString text;   ///< short: "Receiving on 127.0.0.1:4318"; empty: not shown
        QString detail; ///< the tooltip: what happened and what to do
        bool operator==(const Part &) const = default;
    };
    Part receiver;
    std::int64_t spansReceived = 0; ///< since the start of the program
    Part gateway;
    std::int64_t gatewayCalls = 0; ///< since the start of the program
    std::int64_t storeBytes = 0;
    std::int64_t storeSpans = 0;
    std::int64_t storeTraces = 0;
    Part destinations;
    bool operator==(const Status &) const = default;
};

/// Something a person should know of and can act on: "Port 4318 is taken".
struct Problem {
    QString id; ///< names it for clearProblem() and for problemActionTriggered()
    QString title;
    QString text;
    QString action; ///< what the button says; empty: no button
    bool operator==(const Problem &) const = default;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Status)
