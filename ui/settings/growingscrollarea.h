#pragma once

#include <QScrollArea>

namespace ui {

/// Asks for as much room as its content needs at its width, and scrolls only where it does not get it.
class GrowingScrollArea final : public QScrollArea
{
    Q_OBJECT
public:
    explicit GrowingScrollArea(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int contentHeight() const;
};

} // namespace ui
