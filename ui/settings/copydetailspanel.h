#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class TextLabel;

/// Why something failed and what to do about it, with the details to be copied. All of it can be selected and reached
/// with the keyboard.
class CopyDetailsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CopyDetailsPanel(QWidget *parent = nullptr);

    /// `words` are the server's own, in quotes below; `details` is what the button copies. Plain text, all of it.
    void say(const QString &title, const QString &advice, const QString &words,
             const QString &details);

private:
    void copy();

    TextLabel *m_title;
    TextLabel *m_advice;
    TextLabel *m_words;
    QPushButton *m_button;
    QString m_details;
};

} // namespace ui
