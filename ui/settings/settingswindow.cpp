#include "ui/settings/settingswindow.h"

#include "app/broadcast/health.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/connectpage.h"
#include "ui/settings/deliveriespage.h"
#include "ui/settings/gatewaypage.h"
#include "ui/settings/observabilitypage.h"
#include "ui/settings/pagelist.h"
#include "ui/settings/querypage.h"
#include "ui/settings/receiverpage.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/sourcespage.h"
#include "ui/settings/storepage.h"
#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr QSize firstSize{1040, 680};
constexpr QSize smallestSize{640, 420};

QString geometryKey() { return u"settings_window/geometry"_s; }
/// Every word a person can read on a page.
QString pageWords(const QWidget &page)
{
    QStringList words;
    for (const auto *label : page.findChildren<QLabel *>())
        words << label->text().remove(u'&');
    for (const auto *button : page.findChildren<QAbstractButton *>())
        words << button->text().remove(u'&');
    return words.join(u'\n');
}

QString pageKey() { return u"settings_window/page"_s; }

} // namespace

SettingsWindow::SettingsWindow(const Needs &needs, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_store(needs.store)
    , m_list(new PageList)
    , m_pages(new QStackedWidget)
    , m_search(new QLineEdit)
    , m_observability(new ObservabilityPage({.destinations = needs.destinations,
                                             .connectionTest = needs.connectionTest,
                                             .source = needs.source,
                                             .arrivals = needs.arrivals}))
    , m_deliveries(new DeliveriesPage(needs.destinations, needs.setAsides))
{
    setObjectName(u"settingsWindow"_s);
    setWindowTitle(tr("Settings"));
    setMinimumSize(smallestSize);
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Settings pages"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(listSide());
    row->addWidget(new Separator(Qt::Vertical));
    row->addWidget(m_pages, 1);

    addPage(u"observability"_s, u"send"_s, tr("Observability"), m_observability);
    addPage(u"deliveries"_s, u"clock"_s, tr("Deliveries"), m_deliveries);
    if (needs.gateway)
        addGateway(needs);
    if (needs.savedSources && needs.sourceTest)
        addPage(u"sources"_s, u"cloud"_s, tr("Sources"),
                new SourcesPage(*needs.savedSources, *needs.sourceTest));
    addPage(u"receiver"_s, u"inbox"_s, tr("Receiver"), new ReceiverPage(needs.receiver));
    addPage(u"query"_s, u"search"_s, tr("Query API"), new QueryPage(needs.query));
    addPage(u"store"_s, u"trace"_s, tr("Store and Retention"), new StorePage(needs.retention));
    addPage(u"appearance"_s, u"contrast"_s, tr("Appearance"), new AppearancePage(needs.appearance));
    connect(m_list, &PageList::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_observability, &ObservabilityPage::logAsked, this, [this](const QUuid &id) {
        m_deliveries->choose(id);
        openPage(u"deliveries"_s);
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            qOverload<>(&QWidget::setFocus));
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    restore();
}

void SettingsWindow::addGateway(const Needs &needs)
{
    m_connect = new ConnectPage(*needs.gateway, needs.source);
    m_gateway = new GatewayPage(*needs.gateway, needs.localProbe);
    addPage(u"connect"_s, u"play"_s, tr("Connect your program"), m_connect);
    addPage(u"gateway"_s, u"live"_s, tr("Gateway"), m_gateway);
    connect(m_gateway, &GatewayPage::connectAsked, this, [this] { openPage(u"connect"_s); });
    connect(m_connect, &ConnectPage::gatewayAsked, this, [this] { openPage(u"gateway"_s); });
    connect(m_connect, &ConnectPage::traceAsked, this, &SettingsWindow::traceAsked);
}

QWidget *SettingsWindow::listSide()
{
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(controlHeight);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::filterPages);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    auto *side = new QWidget;
    side->setFixedWidth(m_list->width());
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::s, 0, space::s, 0);
    top->addWidget(m_search);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    return side;
}

void SettingsWindow::filterPages(const QString &text)
{
    const auto wanted = text.trimmed();
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isFound = wanted.isEmpty()
            || pageWords(*m_pages->widget(row)).contains(wanted, Qt::CaseInsensitive);
        m_list->setRowHidden(row, !isFound);
        first = isFound && first < 0 ? row : first;
    }
    if (first >= 0 && m_list->isRowHidden(m_list->currentRow()))
        m_list->setCurrentRow(first);
}

void SettingsWindow::setHealth(const app::broadcast::Health &health)
{
    m_observability->setHealth(health);
    m_deliveries->setHealth(health);
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
