#pragma once

#include "app/gateway/upstream.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QPushButton;
class QRadioButton;
class QVBoxLayout;
namespace app::gateway {
class SavedGateway;
}

namespace ui {

class FormField;
class MessageBar;
class RevealLineEdit;

/// Sets up one upstream. A key goes to the keychain before anything is saved; one that is stored is never shown.
class GatewayUpstreamDialog final : public QDialog
{
    Q_OBJECT
public:
    /// An upstream without a name is a new one.
    GatewayUpstreamDialog(app::gateway::SavedGateway &saved, const app::gateway::Upstream &upstream,
                          QWidget *parent = nullptr);

private:
    void buildFields(QGridLayout *grid);
    void buildKey(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    void showKeyField();
    app::gateway::Upstream upstream() const;
    bool showProblems();
    void save();

    app::gateway::SavedGateway &m_saved;
    const app::gateway::Upstream m_former;
    FormField *m_name = nullptr;
    FormField *m_address = nullptr;
    FormField *m_key = nullptr;
    QWidget *m_keyBox = nullptr;
    QComboBox *m_kind = nullptr;
    QRadioButton *m_passes = nullptr;
    QRadioButton *m_stored = nullptr;
    QCheckBox *m_content = nullptr;
    MessageBar *m_news = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace ui
