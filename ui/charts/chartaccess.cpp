#include "ui/charts/chartaccess.h"

#include "ui/charts/timechart.h"

#include <QAccessibleWidget>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

class ChartInterface : public QAccessibleWidget
{
public:
    explicit ChartInterface(TimeChart *chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return static_cast<const TimeChart *>(object())->readoutText();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *chartInterface(const QString &className, QObject *object)
{
    auto *chart = className == "ui::TimeChart"_L1 ? qobject_cast<TimeChart *>(object) : nullptr;
    return chart ? new ChartInterface(chart) : nullptr;
}

} // namespace

void installChartAccessibility() { QAccessible::installFactory(chartInterface); }

} // namespace ui
