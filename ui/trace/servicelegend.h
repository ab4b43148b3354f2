#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace ui {

/// Dots with service names in one line; what does not fit is counted, and named in the tooltip.
class ServiceLegend : public QWidget
{
    Q_OBJECT
public:
    struct Entry {
        QString name;
        QColor color;
    };
    explicit ServiceLegend(QWidget *parent = nullptr);
    void setEntries(QList<Entry> entries);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(const Entry &entry) const;
    QList<Entry> m_entries;
};

} // namespace ui
