#include "ui/theme/style.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int scrollBarWidth = 12;
constexpr int shortestSlider = 28;

/// The handle of a scroll bar without arrows: as long as what is seen is of the whole.
QRect sliderRect(const QStyleOptionSlider &bar)
{
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    if (range <= 0)
        return bar.rect;
    const auto part = int(qint64(bar.pageStep) * length / (range + std::max(1, bar.pageStep)));
    const int slider = std::clamp(part, std::min(shortestSlider, length), length);
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                   length - slider, bar.upsideDown);
    return isHorizontal ? QRect(bar.rect.left() + at, bar.rect.top(), slider, bar.rect.height())
                        : QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), slider);
}

} // namespace

Style::Style() : QProxyStyle(u"fusion"_s) {}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth: return 7;
    case PM_ScrollBarExtent: return scrollBarWidth;
    case PM_ScrollBarSliderMin: return shortestSlider;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::s;
    case PM_TabBarTabHSpace: return 2 * space::m;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_HeaderMargin: return space::s;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space::s;
    case PM_FocusFrameHMargin: return 6;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_FormLayoutLabelAlignment: return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SH_Table_GridLineColor:
        return int(borderColor(option ? option->palette : QPalette()).rgba());
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return {std::max(72, contents.width() + 2 * space::l),
                std::max(controlHeight, contents.height() + space::s)};
    case CT_LineEdit:
    case CT_SpinBox: return {size.width() + space::s, std::max(controlHeight, size.height())};
    case CT_ComboBox: return {size.width() + space::m, std::max(controlHeight, size.height())};
    case CT_ItemViewItem: return {size.width() + space::s, std::max(tableRowHeight, size.height())};
    case CT_HeaderSection: return {size.width(), std::max(tableRowHeight + 2, size.height())};
    case CT_TabBarTab: return {size.width(), std::max(controlHeight + space::xs, size.height())};
    case CT_MenuItem:
        return {size.width() + space::s, std::max(size.height(), contents.height() > 8 ? 26 : 0)};
    default: return size;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return element == SE_LineEditContents && frame && frame->lineWidth > 0
        ? rect.adjusted(5, 0, -3, 0)
        : rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect slider = sliderRect(*bar);
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    QRect page = bar->rect;
    switch (part) {
    case SC_ScrollBarSlider: return slider;
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSubPage:
        isHorizontal ? page.setRight(slider.left() - 1) : page.setBottom(slider.top() - 1);
        return page;
    case SC_ScrollBarAddPage:
        isHorizontal ? page.setLeft(slider.right() + 1) : page.setTop(slider.bottom() + 1);
        return page;
    default: return {};
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: return paintButton(*painter, *option);
    case PE_PanelButtonTool: return paintToolButton(*painter, *option);
    case PE_FrameLineEdit:
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth > 0)
            return paintField(*painter, *option);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return paintCheckBox(*painter, *option);
    case PE_IndicatorRadioButton: return paintRadioButton(*painter, *option);
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget))
            paintFocusRing(*painter, *option);
        return;
    case PE_Frame:
        return qobject_cast<const QPlainTextEdit *>(widget) ? paintField(*painter, *option)
                                                            : paintFrame(*painter, *option);
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget: return paintTabLine(*painter, *option, element == PE_FrameTabBarBase);
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const QStyleOptionViewItem calm = withCalmSelection(*item);
            return QProxyStyle::drawPrimitive(element, &calm, painter, widget);
        }
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_Splitter: return paintSplitter(*painter, *option);
    case CE_TabBarTabShape: return paintTab(*painter, *option);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: return paintHeaderSection(*painter, *option);
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        return paintProgress(*painter, *option, element == CE_ProgressBarContents);
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const QStyleOptionButton inked = withLabelInk(*button);
            return QProxyStyle::drawControl(element, &inked, painter, widget);
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const QStyleOptionViewItem calm = withCalmSelection(*item);
            return QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        return paintScrollBar(*painter, *bar, sliderRect(*bar));
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control != CC_SpinBox || !spin)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    paintField(*painter, *option);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    paintStep(*painter, *spin, subControlRect(control, spin, SC_SpinBoxUp, widget), true);
    paintStep(*painter, *spin, subControlRect(control, spin, SC_SpinBoxDown, widget), false);
}

} // namespace ui
