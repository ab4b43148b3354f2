#pragma once

#include <QWidget>

class QToolButton;

namespace ui {

/// A line with an arrow that shows or hides what is below it.
class Disclosure final : public QWidget
{
    Q_OBJECT
public:
    /// Closed at first; takes `content` over.
    Disclosure(const QString &title, QWidget *content, QWidget *parent = nullptr);

    bool isOpen() const;
    void setOpen(bool isOpen);

Q_SIGNALS:
    /// Before the content is shown, so that it can be made late.
    void toggled(bool isOpen);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QToolButton *m_button;
    QWidget *m_content;
};

} // namespace ui
