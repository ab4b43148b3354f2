#pragma once

#include <QLabel>

namespace ui {

/// A label in one of the four sizes of type, quiet where it is secondary, red where it tells of an error; follows palette and font changes.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Role { Title, Heading, Body, Muted, Caption, Monospace, Error };
    explicit TextLabel(Role role, const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    Role m_role;
    bool m_isRestyling = false;
};

} // namespace ui
