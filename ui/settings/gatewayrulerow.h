#pragma once

#include "app/gateway/redaction.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class FieldMessage;
class IconButton;

/// One redaction rule: pattern, replacement, and what is wrong with them in a line below.
class GatewayRuleRow final : public QWidget
{
    Q_OBJECT
public:
    explicit GatewayRuleRow(const app::gateway::RedactionRule &rule, QWidget *parent = nullptr);

    app::gateway::RedactionRule rule() const;
    bool isBlank() const;
    bool isValid() const;
    void setNumber(int number);
    QLineEdit *patternEdit() const { return m_pattern; }

Q_SIGNALS:
    void edited();   ///< with each character
    void finished(); ///< the field was left, or Enter was pressed
    void removeAsked();

private:
    void judge();

    QLineEdit *m_pattern;
    QLineEdit *m_replacement;
    IconButton *m_remove;
    FieldMessage *m_message;
};

} // namespace ui
