#pragma once

#include "app/gateway/localprobe.h"
#include "app/gateway/upstream.h"
#include "ui/widgets/card.h"

#include <QList>

class QMenu;
namespace app::gateway {
class SavedGateway;
}

namespace ui {

class GatewayUpstreamRow;

/// The upstreams in a card: the first is the default. Servers on this computer are asked whether they run.
class GatewayUpstreams final : public Card
{
    Q_OBJECT
public:
    /// Both outlive it; `probe` may be null.
    GatewayUpstreams(app::gateway::SavedGateway &saved, const app::gateway::LocalProbe *probe,
                     QWidget *parent = nullptr);

    /// What is not set up yet, and one of the person's own; made anew whenever it opens.
    QMenu *addMenu();
    /// Opens the dialog of a new one, or of the one that has this name.
    void edit(const app::gateway::Upstream &upstream);
    /// Asks the servers on this computer again.
    void probe();
    /// The upstreams as they were before the last `removed`.
    void undoRemoval();

Q_SIGNALS:
    void removed(const QString &title); ///< and had no key that would be lost with it
    void failed(const QString &title, const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void addRow(const app::gateway::Upstream &upstream, bool isDefault);
    void remove(const app::gateway::Upstream &upstream);
    void confirmRemove(const QString &name);
    void fillMenu(QMenu *menu);

    app::gateway::SavedGateway &m_saved;
    const app::gateway::LocalProbe *m_probe;
    QList<app::gateway::Upstream> m_shown;
    QList<app::gateway::Upstream> m_beforeRemoval;
    QList<GatewayUpstreamRow *> m_rows;
};

} // namespace ui
