#pragma once

#include <QToolButton>

namespace ui {

/// A button that is only an icon; its name is mandatory and serves tooltip and assistive technology.
class IconButton : public QToolButton
{
    Q_OBJECT
public:
    IconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    QString iconName() const { return m_iconName; }
    void setName(const QString &name);
    /// Also shown in the tooltip.
    void setKey(const QKeySequence &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateToolTip();
    QString m_iconName;
    QString m_name;
};

} // namespace ui
