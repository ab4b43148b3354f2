#include "ui/settings/settingswindow.h"

#include "ui/settings/appearancepage.h"
#include "ui/settings/observabilitypage.h"
#include "ui/settings/receiverpage.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QListWidget>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int listWidth = 196;
constexpr QSize firstSize{900, 620};
constexpr QSize smallestSize{640, 420};
constexpr int keyRole = Qt::UserRole;
constexpr int iconRole = Qt::UserRole + 1;

QString geometryKey() { return u"settings_window/geometry"_s; }
QString pageKey() { return u"settings_window/page"_s; }

} // namespace

SettingsWindow::SettingsWindow(const Needs &needs, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_store(needs.store)
    , m_list(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_observability(new ObservabilityPage(needs.destinations, needs.connectionTest))
{
    setWindowTitle(tr("Settings"));
    setMinimumSize(smallestSize);
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Settings pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(listWidth);
    m_list->setIconSize({18, 18});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);

    addPage(u"observability"_s, u"send"_s, tr("Observability"), m_observability);
    addPage(u"receiver"_s, u"inbox"_s, tr("Receiver"), new ReceiverPage(needs.receiver));
    addPage(u"appearance"_s, u"contrast"_s, tr("Appearance"), new AppearancePage(needs.appearance));
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    restyle();
    restore();
}

void SettingsWindow::addPage(const QString &key, const QString &icon, const QString &title,
                             QWidget *page)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(keyRole, key);
    item->setData(iconRole, icon);
    item->setSizeHint({listWidth, controlHeight + space::xs});
    m_pages->addWidget(page);
}

void SettingsWindow::openPage(const QString &page)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(keyRole).toString() == page)
            m_list->setCurrentRow(row);
    }
}

void SettingsWindow::restore()
{
    resize(firstSize);
    restoreGeometry(m_store.value(geometryKey()).toByteArray());
    m_list->setCurrentRow(0);
    openPage(m_store.value(pageKey()).toString());
}

void SettingsWindow::remember() const
{
    m_store.setValue(geometryKey(), saveGeometry());
    m_store.setValue(pageKey(), m_list->currentItem()->data(keyRole));
}

void SettingsWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QWidget::closeEvent(event);
}

void SettingsWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void SettingsWindow::restyle()
{
    for (int row = 0; row < m_list->count(); ++row) {
        auto *item = m_list->item(row);
        item->setIcon(icon(item->data(iconRole).toString(), palette()));
    }
}

} // namespace ui
