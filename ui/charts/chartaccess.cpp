#include "ui/charts/chartaccess.h"

#include "ui/charts/heatmap.h"
#include "ui/charts/timechart.h"

#include <QAccessibleWidget>

namespace ui {
namespace {

template <typename Chart>
class ChartInterface : public QAccessibleWidget
{
public:
    explicit ChartInterface(Chart *chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return static_cast<const Chart *>(object())->readoutText();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *chartInterface(const QString &className, QObject *object)
{
    if (className == QLatin1String(TimeChart::staticMetaObject.className()))
        return new ChartInterface<TimeChart>(static_cast<TimeChart *>(object));
    if (className == QLatin1String(HeatMap::staticMetaObject.className()))
        return new ChartInterface<HeatMap>(static_cast<HeatMap *>(object));
    return nullptr;
}

} // namespace

void installChartAccessibility() { QAccessible::installFactory(chartInterface); }

} // namespace ui
