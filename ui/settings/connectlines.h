#pragma once

#include "app/gateway/upstream.h"

#include <QList>
#include <QString>

/// What a person copies into a program so that Spancast sees its calls. Pure.
namespace ui {

struct ConnectLines {
    QString id;    ///< stable, for names of widgets
    QString title; ///< the program's own name
    QString explanation;
    QString lines; ///< as they are copied
};

struct ConnectTo {
    quint16 gatewayPort = 0;
    quint16 receiverPort = 0;
    app::gateway::Upstream upstream;
    bool isDefault = true; ///< else its name is part of the address
};

/// For each kind of program that can call this upstream; the OpenTelemetry SDKs, which need none, last.
QList<ConnectLines> connectLines(const ConnectTo &to);

} // namespace ui
