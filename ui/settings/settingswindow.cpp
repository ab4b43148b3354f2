#include "ui/settings/settingswindow.h"

#include "ui/settings/appearancepage.h"
#include "ui/settings/observabilitypage.h"
#include "ui/settings/pagelist.h"
#include "ui/settings/receiverpage.h"
#include "ui/settings/settingrow.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr QSize firstSize{900, 620};
constexpr QSize smallestSize{640, 420};

QString geometryKey() { return u"settings_window/geometry"_s; }
QString pageKey() { return u"settings_window/page"_s; }

} // namespace

SettingsWindow::SettingsWindow(const Needs &needs, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_store(needs.store)
    , m_list(new PageList)
    , m_pages(new QStackedWidget)
    , m_observability(new ObservabilityPage(needs.destinations, needs.connectionTest))
{
    setWindowTitle(tr("Settings"));
    setMinimumSize(smallestSize);
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Settings pages"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(new Separator(Qt::Vertical));
    row->addWidget(m_pages, 1);

    addPage(u"observability"_s, u"send"_s, tr("Observability"), m_observability);
    addPage(u"receiver"_s, u"inbox"_s, tr("Receiver"), new ReceiverPage(needs.receiver));
    addPage(u"appearance"_s, u"contrast"_s, tr("Appearance"), new AppearancePage(needs.appearance));
    connect(m_list, &PageList::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    restore();
}

void SettingsWindow::addPage(const QString &key, const QString &icon, const QString &title,
                             QWidget *page)
{
    m_list->addPage(key, icon, title);
    m_pages->addWidget(page);
}

void SettingsWindow::openPage(const QString &page) { m_list->select(page); }

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
    m_store.setValue(pageKey(), m_list->currentKey());
}

void SettingsWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QWidget::closeEvent(event);
}

} // namespace ui
