#pragma once

#include "app/broadcast/destination.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace ui {

class FieldMessage;
class IconButton;

/// One header: name, value, whether the value is a secret, and a button that takes it away.
class HeaderRow final : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderRow(QWidget *parent = nullptr);

    void present(const app::broadcast::Header &header, const QString &secret, bool isStored);
    /// Of a secret one without its value.
    app::broadcast::Header header() const;
    QString value() const;
    bool isBlank() const;
    /// For names that tell the rows apart, from 1.
    void setNumber(int number);
    void complain(const QString &text);
    QLineEdit *nameEdit() const { return m_name; }

Q_SIGNALS:
    void edited();
    void removeAsked();

private:
    void restyle();

    QLineEdit *m_name;
    QLineEdit *m_value;
    QCheckBox *m_secret;
    IconButton *m_remove;
    FieldMessage *m_message;
    bool m_isStored = false;
};

} // namespace ui
