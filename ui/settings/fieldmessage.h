#pragma once

#include <QWidget>

class QLabel;

namespace ui {

/// The line under a field: its hint, or what is wrong with it, as icon and text. Takes no room while it has no text.
class FieldMessage final : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Hint, Warning, Error };

    explicit FieldMessage(QWidget *parent = nullptr);

    void say(Tone tone, const QString &text);
    Tone tone() const { return m_tone; }
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paint();

    QLabel *m_icon;
    QLabel *m_text;
    Tone m_tone = Tone::Hint;
};

} // namespace ui
