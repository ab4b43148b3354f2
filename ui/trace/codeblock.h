#pragma once

#include <QWidget>

namespace ui {

class CopyButton;
class FlowText;

/// Code, JSON or a tool's output: monospace on its own surface, with a caption and a button that copies it.
class CodeBlock : public QWidget
{
    Q_OBJECT
public:
    /// `caption` says what it is: "python", "Arguments".
    CodeBlock(const QString &caption, const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text);
    /// Where more can be copied than is shown.
    void setCopyText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FlowText *m_text;
    CopyButton *m_copy;
};

} // namespace ui
