#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace ui {

/// Read-only monospace text of any length: the beginning at once, the rest in steps when asked for.
class LongText : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the objectName of the text, `accessibleName` what assistive technology says.
    LongText(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    QPlainTextEdit *edit() const { return m_edit; }

private:
    void showMore(qsizetype step);

    QString m_text;
    qsizetype m_shown = 0;
    QPlainTextEdit *m_edit;
    QPushButton *m_more;
};

} // namespace ui
