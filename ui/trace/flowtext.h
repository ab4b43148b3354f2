#pragma once

#include <QTextEdit>

namespace ui {

/// Text that is as high as it needs to be at its width: to be read, selected and copied. It loads nothing, whatever it is
/// given; wheel and keys scroll what it stands in,
/// with Shift they select.
class FlowText : public QTextEdit
{
    Q_OBJECT
public:
    /// `name` is what assistive technology says before the text.
    explicit FlowText(const QString &name, QWidget *parent = nullptr);

    void showPlain(const QString &text);
    /// As chattext.h writes it; plain where that is not wise.
    void showMarkdown(const QString &text);
    void showCode(const QString &text);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void settle();
    mutable QSize
        m_measured; ///< of heightForWidth(): laying out again would cost as much as the first time
};

} // namespace ui
