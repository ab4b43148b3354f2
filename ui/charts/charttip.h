#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

namespace ui {

/// What a chart says at the pointer: a moment, then one line with colour, name and value for each series. Floats over
/// everything, takes nothing.
class ChartTip final : public QWidget
{
    Q_OBJECT
public:
    struct Line {
        QColor color;
        QString name;
        QString value;
        bool isStrong = false;
    };
    explicit ChartTip(QWidget *parent);

    void setContent(const QString &title, QList<Line> lines, int moreLines);
    /// Beside a point of the screen, and on it.
    void showBeside(const QPoint &global);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_more;
    QList<Line> m_lines;
};

} // namespace ui
