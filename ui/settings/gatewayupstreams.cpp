#include "ui/settings/gatewayupstreams.h"

#include "app/async/deliver.h"
#include "app/gateway/savedgateway.h"
#include "ui/settings/formparts.h"
#include "ui/settings/gatewayupstreamdialog.h"
#include "ui/settings/gatewayupstreamrow.h"
#include "ui/settings/gatewaywords.h"
#include "ui/settings/settingrow.h"

#include <QLayoutItem>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>

namespace ui {

using namespace Qt::StringLiterals;
using app::gateway::LocalServer;
using app::gateway::Upstream;

GatewayUpstreams::GatewayUpstreams(app::gateway::SavedGateway &saved,
                                   const app::gateway::LocalProbe *probe, QWidget *parent)
    : Card(parent)
    , m_saved(saved)
    , m_probe(probe)
{
    setObjectName(u"upstreamList"_s);
    setAccessibleName(tr("Upstreams"));
    connect(&saved.settings().upstreams, &app::settings::SettingBase::changed, this,
            &GatewayUpstreams::refresh);
    refresh();
}

void GatewayUpstreams::refresh()
{
    const auto wanted = m_saved.upstreams();
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    m_rows.clear();
    while (const std::unique_ptr<QLayoutItem> item{contentLayout()->takeAt(0)}) {
        item->widget()->hide(); // it may be the sender
        item->widget()->deleteLater();
    }
    for (const auto &one : wanted)
        addRow(one, m_rows.isEmpty());
    tabBefore(nextOutside(this), QList<QWidget *>(m_rows.begin(), m_rows.end()));
    if (isVisible())
        probe();
}

void GatewayUpstreams::addRow(const Upstream &upstream, bool isDefault)
{
    if (!m_rows.isEmpty())
        contentLayout()->addWidget(new Separator);
    auto *row = new GatewayUpstreamRow(upstream, isDefault);
    contentLayout()->addWidget(row);
    m_rows.append(row);
    connect(row, &GatewayUpstreamRow::editAsked, this, [this, upstream] { edit(upstream); });
    connect(row, &GatewayUpstreamRow::defaultAsked, this,
            [this, upstream] { (void)m_saved.makeDefault(upstream.name); });
    connect(row, &GatewayUpstreamRow::removeAsked, this, [this, upstream] { remove(upstream); });
}

void GatewayUpstreams::probe()
{
    if (!m_probe)
        return;
    for (auto *row : std::as_const(m_rows))
        if (app::gateway::targetOf(row->upstream(), {})->isLocal)
            app::deliver(m_probe->ask(row->upstream()), row,
                         [row](const LocalServer &server) { row->setLocal(server); });
}

void GatewayUpstreams::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    probe();
}

void GatewayUpstreams::edit(const Upstream &upstream)
{
    auto *dialog = new GatewayUpstreamDialog(m_saved, upstream, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void GatewayUpstreams::remove(const Upstream &upstream)
{
    if (upstream.usesStoredKey && m_shown.size() > 1)
        return confirmRemove(upstream.name);
    m_beforeRemoval = m_shown;
    if (const auto removed = m_saved.removeUpstream(upstream.name); removed)
        Q_EMIT this->removed(upstreamTitle(upstream));
    else if (removed.error().kind == app::Error::Kind::Invalid)
        Q_EMIT failed(tr("The gateway needs an upstream."),
                      tr("Add another one before you remove this one."));
}

void GatewayUpstreams::undoRemoval() { (void)m_saved.setUpstreams(m_beforeRemoval); }

/// Its key cannot come back.
void GatewayUpstreams::confirmRemove(const QString &name)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Remove"),
                        tr("Remove the upstream “%1”?").arg(name), QMessageBox::Cancel, this);
    box->setObjectName(u"removeUpstreamQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Its key is removed from the keychain, too."));
    auto *button = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    button->setObjectName(u"removeUpstreamConfirmed"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, this,
            [this, name] { (void)m_saved.removeUpstream(name); });
    box->open();
}

QMenu *GatewayUpstreams::addMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"addUpstreamMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    return menu;
}

void GatewayUpstreams::fillMenu(QMenu *menu)
{
    menu->clear();
    for (const auto &known : app::gateway::suggestedUpstreams()) {
        const bool isThere =
            std::any_of(m_shown.begin(), m_shown.end(),
                        [&known](const Upstream &one) { return one.name == known.name; });
        if (isThere)
            continue;
        auto *add = menu->addAction(
            tr("%1 (%2)").arg(upstreamTitle(known), known.baseUrl.authority()), this,
            [this, known] { (void)m_saved.setUpstreams(m_saved.upstreams() << known); });
        add->setObjectName(u"addUpstream-"_s + known.name);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("&Another one…"), this, [this] { edit({}); })
        ->setObjectName(u"addOtherUpstream"_s);
}

} // namespace ui
