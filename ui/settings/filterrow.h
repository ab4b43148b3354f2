#pragma once

#include "app/broadcast/outgoingrules.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

class FieldMessage;
class IconButton;

/// One filter rule: field, operator, value, and what is wrong with it in a line below.
class FilterRow final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterRow(const app::broadcast::FilterRule &rule, QWidget *parent = nullptr);

    app::broadcast::FilterRule rule() const;
    /// "2.1": the first rule of the second group; for names that tell the rows apart.
    void setPlace(const QString &place);
    /// Says what is wrong; the field that is, or null.
    QWidget *showProblem();
    QComboBox *fieldBox() const { return m_field; }

Q_SIGNALS:
    void edited();
    void removeAsked();

private:
    void fillOperators(app::broadcast::FilterRule::Operator wanted);
    void takeEdit();

    QComboBox *m_field;
    QComboBox *m_operator;
    QLineEdit *m_value;
    IconButton *m_remove;
    FieldMessage *m_message;
};

} // namespace ui
