#pragma once

#include <QWidget>

namespace ui {

/// The shape of a waterfall in grey, while the trace is on its way. Still, so that it asks nothing of the eye.
class WaterfallSkeleton : public QWidget
{
    Q_OBJECT
public:
    explicit WaterfallSkeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
