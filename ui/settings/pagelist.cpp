#include "ui/settings/pagelist.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {
namespace {

constexpr int listWidth = 208;
constexpr int iconSize = 18;
constexpr int keyRole = Qt::UserRole;
constexpr int iconRole = Qt::UserRole + 1;

class PageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto colors = colorsFor(option.palette);
        const QRectF ground = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            const bool hasFocus = option.state & QStyle::State_HasFocus;
            painter->setPen(hasFocus ? QPen(colors.accent, 1.5) : QPen(Qt::NoPen));
            painter->setBrush(colors.selection);
            painter->drawRoundedRect(ground, cardRadius, cardRadius);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.border);
            painter->setOpacity(0.5);
            painter->drawRoundedRect(ground, cardRadius, cardRadius);
            painter->setOpacity(1);
        }
        paintContent(painter, option, index, colors.text);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, std::max(controlHeight + space::xs, option.fontMetrics.height() + space::m)};
    }

private:
    static void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index, const QColor &color)
    {
        const auto inner = option.rect.adjusted(space::m, 0, -space::s, 0);
        QRect place(inner.left(), inner.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        auto text = inner.adjusted(iconSize + space::m, 0, 0, 0);
        place = QStyle::visualRect(option.direction, option.rect, place);
        text = QStyle::visualRect(option.direction, option.rect, text);
        icon(index.data(iconRole).toString(), option.palette).paint(painter, place);
        painter->setPen(color);
        painter->drawText(
            text, int(Qt::AlignVCenter | Qt::AlignLeading),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }
};

} // namespace

PageList::PageList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new PageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(listWidth);
    setViewportMargins(space::s, space::m, space::s, space::m);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
}

void PageList::addPage(const QString &key, const QString &iconName, const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(keyRole, key);
    item->setData(iconRole, iconName);
}

void PageList::select(const QString &key)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(keyRole).toString() == key)
            setCurrentRow(row);
    }
}

QString PageList::currentKey() const
{
    return currentItem() ? currentItem()->data(keyRole).toString() : QString();
}

QList<SettingsEntry> PageList::pages() const
{
    QList<SettingsEntry> pages;
    for (int row = 0; row < count(); ++row)
        pages.append({item(row)->data(keyRole).toString(), item(row)->data(iconRole).toString(),
                      item(row)->text()});
    return pages;
}

void PageList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace ui
