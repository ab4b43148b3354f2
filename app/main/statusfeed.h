#pragma once

#include "app/broadcast/health.h"
#include "app/main/engine.h"
#include "ui/settings/gatewaystate.h"
#include "ui/windows/status.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace app {

/// Makes the status bar's values from what the engine tells, at most twice a second.
class StatusFeed final : public QObject
{
    Q_OBJECT
public:
    explicit StatusFeed(Engine &engine, QObject *parent = nullptr);

    /// `problem` is empty where the receiver listens or is switched off.
    void setReceiver(quint16 port, const QString &problem);

    void setGateway(const ui::GatewayState &state);

Q_SIGNALS:
    void changed(const ui::Status &status);

private:
    void publish();
    ui::Status::Part receiverPart() const;
    ui::Status::Part gatewayPart() const;
    ui::Status::Part destinationsPart() const;

    Engine &m_engine;
    QTimer m_soon;
    quint16 m_port = 0;
    QString m_problem;
    receiver::Counters m_counters;
    ui::GatewayState m_gateway;
    gateway::Counters m_calls;
    QHash<QUuid, broadcast::Health> m_health;
};

} // namespace app
