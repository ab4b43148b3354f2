#pragma once

#include "app/gateway/localprobe.h"
#include "app/gateway/upstream.h"

#include <QWidget>

class QMenu;

namespace ui {

class ElidedLabel;
class IconButton;

/// One upstream: its name and address, whose key it gets, whether it runs, edit button and menu.
class GatewayUpstreamRow final : public QWidget
{
    Q_OBJECT
public:
    GatewayUpstreamRow(const app::gateway::Upstream &upstream, bool isDefault,
                       QWidget *parent = nullptr);

    const app::gateway::Upstream &upstream() const { return m_upstream; }
    void setLocal(const app::gateway::LocalServer &server);

Q_SIGNALS:
    void editAsked();
    void defaultAsked();
    void removeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void showFacts(const QString &local);
    QMenu *buildMenu();

    const app::gateway::Upstream m_upstream;
    const bool m_isDefault;
    ElidedLabel *m_facts;
    IconButton *m_edit;
    IconButton *m_more;
};

} // namespace ui
