#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// What a view shows while it has nothing: one sentence and at most one action, in the middle.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// `iconName` as in ui/theme/icons.h; an empty `action` leaves the button out.
    EmptyState(const QString &iconName, const QString &sentence, const QString &action,
               QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setAction(const QString &action);
    QString sentence() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace ui
