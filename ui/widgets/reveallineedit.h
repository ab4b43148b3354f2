#pragma once

#include <QLineEdit>

class QAction;

namespace ui {

/// A field for a secret. Dots, with an eye that shows what was typed here; a secret kept elsewhere is never put into
/// the field, the placeholder says that there is one. Pasted text loses the blanks around it.
class RevealLineEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit RevealLineEdit(QWidget *parent = nullptr);
    bool isRevealed() const { return echoMode() == QLineEdit::Normal; }
    void setRevealed(bool isRevealed);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void textEdited(const QString &text);
    void restyle();
    QAction *m_eye;
};

} // namespace ui
