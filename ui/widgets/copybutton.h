#pragma once

#include "ui/widgets/iconbutton.h"

#include <QTimer>

namespace ui {

/// Copies a text; a check mark and the word "Copied" confirm it for a moment.
class CopyButton : public IconButton
{
    Q_OBJECT
public:
    /// `name` says what is copied: "Copy trace ID".
    explicit CopyButton(const QString &name, QWidget *parent = nullptr);
    void setCopyText(const QString &text) { m_text = text; }

Q_SIGNALS:
    void copied();

private:
    void copy();
    void settle();
    QString m_text;
    QString m_name;
    QTimer m_confirmation;
};

} // namespace ui
