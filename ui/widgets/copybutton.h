#pragma once

#include "ui/widgets/iconbutton.h"

#include <QTimer>
#include <functional>

namespace ui {

/// Copies a text; a check mark and the word "Copied" confirm it for a moment.
class CopyButton : public IconButton
{
    Q_OBJECT
public:
    /// `name` says what is copied: "Copy trace ID".
    explicit CopyButton(const QString &name, QWidget *parent = nullptr);
    void setCopyText(const QString &text);
    /// For texts that are long to make: asked when they are copied.
    void setCopySource(std::function<QString()> source) { m_source = std::move(source); }

Q_SIGNALS:
    void copied();

private:
    void copy();
    void settle();
    std::function<QString()> m_source;
    QString m_name;
    QTimer m_confirmation;
};

} // namespace ui
