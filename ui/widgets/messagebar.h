#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// A line of news inside a page: icon, word and text in one tone, with at most one action. Hidden until it has
/// something to say; stays until clear(). Announces itself to assistive technology as an alert.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Info, Ok, Warning, Error };
    explicit MessageBar(QWidget *parent = nullptr);

    /// `title` is bold and short, `text` says what to do about it; both are plain text.
    void showMessage(Tone tone, const QString &title, const QString &text = {});
    void clear();
    /// An empty text takes the button away.
    void setAction(const QString &text);

    Tone tone() const { return m_tone; }
    QString title() const;
    QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QColor toneColor() const;
    void updateIcon();

    Tone m_tone = Tone::Info;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace ui
