#include "ui/explore/resultskeleton.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <array>

namespace ui {
namespace {

constexpr int lineHeight = 9;
/// Left edge and width of each block, in shares of the row.
struct Block {
    double left;
    double width;
};
constexpr std::array blocks = {Block{0.0, 0.18},  Block{0.22, 0.10}, Block{0.36, 0.26},
                               Block{0.78, 0.06}, Block{0.88, 0.04}, Block{0.96, 0.04}};
/// Names differ in length; so do the blocks that stand for them.
constexpr std::array widths = {1.0, 0.7, 0.85, 0.55, 0.95};

} // namespace

ResultSkeleton::ResultSkeleton(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Searching"));
}

void ResultSkeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto ink = colorsFor(palette()).text;
    const double room = width() - 2.0 * space::m;
    const int rows = height() / tableRowHeight;
    for (int row = 0; row < rows; ++row) {
        auto faded = ink;
        faded.setAlphaF(0.10F * float(rows - row) / float(rows));
        painter.setBrush(faded);
        const double top = row * tableRowHeight + (tableRowHeight - lineHeight) / 2.0;
        for (const auto &[left, width] : blocks) {
            const double share = left > 0.3 && left < 0.4 ? widths[std::size_t(row) % 5] : 1.0;
            painter.drawRoundedRect(
                QRectF(space::m + left * room, top, width * room * share, lineHeight), 3, 3);
        }
    }
}

} // namespace ui
