#pragma once

#include <QHeaderView>

namespace ui {

/// Column titles that stand exactly over their cells, with a chevron beside the one that sorts.
class ResultHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit ResultHeader(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintChevron(QPainter &painter, const QPointF &center) const;
};

} // namespace ui
