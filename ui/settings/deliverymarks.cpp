#include "ui/settings/deliverymarks.h"

#include "ui/theme/colors.h"

#include <QPainter>
#include <QStringList>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
using app::broadcast::DeliveryRecord;
using Result = DeliveryRecord::Result;
namespace {

constexpr qsizetype mostMarks = 20;
constexpr int markWidth = 3;
constexpr int step = 5;
constexpr int wholeHeight = 18;

void paintMark(QPainter &painter, const Colors &colors, Result result, int x)
{
    switch (result) {
    case Result::Taken: painter.fillRect(x, 0, markWidth, wholeHeight, colors.ok); break;
    case Result::WaitsForAnotherTry:
        painter.fillRect(x, wholeHeight / 2, markWidth, wholeHeight / 2, colors.warning);
        break;
    case Result::Refused:
    case Result::Blocked:
        painter.fillRect(x, 0, markWidth, 6, colors.error);
        painter.fillRect(x, wholeHeight - 6, markWidth, 6, colors.error);
        break;
    }
}

} // namespace

DeliveryMarks::DeliveryMarks(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"deliveryMarks"_s);
    setFixedSize(int(mostMarks) * step, wholeHeight);
}

void DeliveryMarks::present(const QList<DeliveryRecord> &recent)
{
    m_results.clear();
    for (const auto &record : recent.first(std::min(recent.size(), mostMarks)))
        m_results.prepend(record.result);
    setFixedWidth(int(m_results.size()) * step);
    setToolTip(marksSentence(m_results));
    setAccessibleName(toolTip());
    update();
}

void DeliveryMarks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colors = colorsFor(palette());
    int x = width() - int(m_results.size()) * step;
    for (const auto result : m_results) {
        paintMark(painter, colors, result, x);
        x += step;
    }
}

QString marksSentence(const QList<Result> &results)
{
    const auto taken = int(results.count(Result::Taken));
    const auto again = int(results.count(Result::WaitsForAnotherTry));
    const auto refused = int(results.size()) - taken - again;
    QStringList parts{DeliveryMarks::tr("%n taken", nullptr, taken)};
    if (again > 0)
        parts << DeliveryMarks::tr("%n tried again", nullptr, again);
    if (refused > 0)
        parts << DeliveryMarks::tr("%n refused", nullptr, refused);
    //: before it the counts: "Last 20 requests: 18 taken, 2 refused"
    return DeliveryMarks::tr("Last %n requests: %1", nullptr, int(results.size()))
        .arg(parts.join(u", "_s));
}

} // namespace ui
