#pragma once

#include "app/gateway/redaction.h"
#include "ui/widgets/card.h"

#include <QList>
#include <vector>

class QLineEdit;
class QMenu;
class QPushButton;
class QVBoxLayout;
namespace app::gateway {
class SavedGateway;
}

namespace ui {

class GatewayRuleRow;
class TextLabel;

/// What is taken out of calls before they are kept, and a text to try it on. A rule counts once its field is left.
class GatewayRedaction final : public Card
{
    Q_OBJECT
public:
    /// Outlives it.
    explicit GatewayRedaction(app::gateway::SavedGateway &saved, QWidget *parent = nullptr);

private:
    void buildPreview();
    QMenu *suggestions();
    GatewayRuleRow *addRow(const app::gateway::RedactionRule &rule);
    void remove(GatewayRuleRow *row);
    std::vector<app::gateway::RedactionRule> usableRules() const;
    void refresh();
    void preview();
    void save();

    app::gateway::SavedGateway &m_saved;
    TextLabel *m_empty;
    QVBoxLayout *m_column;
    QList<GatewayRuleRow *> m_rows;
    QWidget *m_previewBox = nullptr;
    QPushButton *m_add;
    QLineEdit *m_sample = nullptr;
    TextLabel *m_result = nullptr;
};

} // namespace ui
