#include "ui/windows/palette.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int widest = 680;
constexpr int rowsShown = 12;

} // namespace

Palette::Palette(QWidget *window)
    : QFrame(window)
    , m_window(window)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new TextLabel(TextLabel::Role::Muted, tr("Nothing is called that"), this))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Command palette"));
    m_edit->setObjectName(u"paletteEdit"_s);
    m_edit->setAccessibleName(tr("What to do or to open"));
    m_edit->setPlaceholderText(tr("Pages, actions, settings, queries, tabs, or a trace ID"));
    m_edit->setMinimumHeight(controlHeight);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setModel(&m_offers);
    m_list->setItemDelegate(new PaletteCell(m_list));
    m_list->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 0, Qt::AlignHCenter);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_offers.setTyped(text);
        showFound();
    });
    connect(m_list, &QListView::clicked, this, &Palette::runChosen);
    m_edit->installEventFilter(this);
    m_window->installEventFilter(this);
    hide();
}

void Palette::open(QList<Offer> fixed, std::function<QList<Offer>(const QString &)> typed)
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    m_offers.setOffers(std::move(fixed), std::move(typed));
    m_edit->clear();
    showFound();
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void Palette::showFound()
{
    const bool isEmpty = m_offers.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    place();
    choose(0);
}

void Palette::place()
{
    const int width = std::min(widest, m_window->width() - 2 * space::xl);
    const int row = std::max(1, m_list->sizeHintForRow(0));
    const int rows = std::clamp(m_offers.rowCount(), 1, rowsShown);
    const int wanted = m_edit->sizeHint().height() + rows * row + 4 * space::s;
    const int top = std::min(96, m_window->height() / 8);
    setGeometry((m_window->width() - width) / 2, top, width,
                std::min(wanted, m_window->height() - top - space::xl));
}

void Palette::choose(int row)
{
    const auto index = m_offers.index(std::clamp(row, 0, std::max(0, m_offers.rowCount() - 1)), 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    // the list never has the focus, so the field tells what is chosen
    m_edit->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent told(m_edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void Palette::runChosen()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const auto run = m_offers.at(row).run;
    leave();
    run();
}

void Palette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool Palette::takeKey(int key)
{
    const int row = m_list->currentIndex().row();
    const int rows = std::max(1, m_offers.rowCount());
    switch (key) {
    case Qt::Key_Down: choose((row + 1) % rows); return true;
    case Qt::Key_Up: choose((row + rows - 1) % rows); return true;
    case Qt::Key_PageDown: choose(row + rowsShown - 1); return true;
    case Qt::Key_PageUp: choose(row - rowsShown + 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runChosen(); return true;
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // there is nowhere else to go
    default: return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_edit && event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent *>(event)->key());
    // a menu or another window may take the focus for a while
    const bool isLeft = watched == m_edit && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason;
    if (isLeft)
        hide();
    return QFrame::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = colorsFor(palette());
    painter.setPen(colors.muted);
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

} // namespace ui
