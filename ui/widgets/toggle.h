#pragma once

#include <QCheckBox>

namespace ui {

/// A switch that acts at once. To keyboard and assistive technology it is a check box.
class Toggle : public QCheckBox
{
    Q_OBJECT
public:
    explicit Toggle(const QString &text = {}, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    void paintTrack(QPainter &painter, const QRectF &track) const;
};

} // namespace ui
