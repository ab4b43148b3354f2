#pragma once

#include <QWidget>

namespace ui {

/// Grey rows where the results will stand, so that the page keeps its shape while it waits.
class ResultSkeleton final : public QWidget
{
    Q_OBJECT
public:
    explicit ResultSkeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
