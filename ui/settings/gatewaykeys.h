#pragma once

#include "app/gateway/gatewaykey.h"
#include "ui/widgets/card.h"

#include <QList>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
namespace app::gateway {
class SavedGateway;
}

namespace ui {

class CopyButton;
class FieldMessage;
class TextLabel;

/// The gateway keys: made here, shown once, revoked here.
class GatewayKeys final : public Card
{
    Q_OBJECT
public:
    /// Outlives it.
    explicit GatewayKeys(app::gateway::SavedGateway &saved, QWidget *parent = nullptr);

private:
    void buildMaking();
    void buildShown();
    void refresh();
    QWidget *addRow(const app::gateway::GatewayKey &key);
    void make();
    void confirmRevoke(const QString &name);

    app::gateway::SavedGateway &m_saved;
    QList<app::gateway::GatewayKey> m_keys;
    TextLabel *m_empty;
    QVBoxLayout *m_rows;
    QLineEdit *m_name = nullptr;
    FieldMessage *m_message = nullptr;
    QWidget *m_shownBox = nullptr; ///< the new key, until it is dismissed
    QLineEdit *m_shown = nullptr;
    CopyButton *m_copy = nullptr;
};

} // namespace ui
