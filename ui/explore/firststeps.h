#pragma once

#include <QWidget>

namespace ui {

/// What the page says while the store is empty: how the first trace gets here, with the line to copy.
class FirstSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit FirstSteps(QWidget *parent = nullptr);

    /// Where the receiver listens: the line to copy names it.
    void setEndpoint(const QString &endpoint);

Q_SIGNALS:
    void connectRequested(); ///< how a program without an SDK gets here

private:
    class CopyLine;
    CopyLine *m_line;
};

} // namespace ui
