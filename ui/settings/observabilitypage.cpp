#include "ui/settings/observabilitypage.h"

#include "app/async/deliver.h"
#include "app/broadcast/connectiontest.h"
#include "app/broadcast/destinations.h"
#include "app/broadcast/destinationtype.h"
#include "ui/settings/availablelist.h"
#include "ui/settings/destinationdialog.h"
#include "ui/settings/destinationrow.h"
#include "ui/settings/removal.h"
#include "ui/settings/roundtripdialog.h"
#include "ui/settings/transfer.h"
#include "ui/settings/typewords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toggle.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using app::broadcast::Destination;

namespace ui {

ObservabilityPage::ObservabilityPage(const Needs &needs, QWidget *parent)
    : SettingsPage(tr("Observability"), parent)
    , m_destinations(needs.destinations)
    , m_test(needs.connectionTest)
    , m_source(needs.source)
    , m_arrivals(needs.arrivals)
    , m_removal(new Removal(needs.destinations, this))
    , m_transfer(new Transfer(needs.destinations, this))
{
    buildSwitch();
    buildConfigured();
    buildTransfer();
    buildAvailable();
    column()->addStretch();

    connect(&m_destinations, &app::broadcast::Destinations::changed, this,
            &ObservabilityPage::refresh);
    connect(m_removal, &Removal::changed, this, [this] {
        if (m_newsOffersUndo)
            m_news->clear();
        refresh();
    });
    connect(m_removal, &Removal::failed, this, [this] {
        tell(MessageBar::Tone::Warning,
             tr("The destination is gone, but its API Key is still in the keychain."),
             tr("Remove the entry “spancast” with your keychain's own program."));
    });
    refresh();
}

/// A pending removal is finished after this, and must not come back as a refresh of half a page.
ObservabilityPage::~ObservabilityPage() { m_destinations.disconnect(this); }

void ObservabilityPage::buildSwitch()
{
    m_switch = new Toggle;
    m_switch->setObjectName(u"enableBroadcast"_s);
    m_switch->setAccessibleName(tr("Enable Broadcast"));
    const auto sentence = tr("Sends the traces of your requests to the platforms below by itself. "
                             "Your programs need no extra code.");
    m_switch->setAccessibleDescription(sentence);
    connect(m_switch, &Toggle::toggled, this,
            [this](bool isOn) { m_destinations.setEnabled(isOn); });

    auto *explanation = new TextLabel(TextLabel::Role::Muted, sentence);
    explanation->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(TextLabel::Role::Heading, tr("Broadcast")));
    words->addWidget(explanation);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addLayout(words, 1);
    row->addWidget(m_switch, 0, Qt::AlignVCenter);
    auto *card = new Card;
    card->contentLayout()->addLayout(row);
    column()->addWidget(card);

    m_news = new MessageBar;
    m_news->setObjectName(u"newsBar"_s);
    connect(m_news, &MessageBar::actionTriggered, this, [this] {
        if (m_newsAction)
            m_newsAction();
    });
    column()->addWidget(m_news);
}

void ObservabilityPage::buildConfigured()
{
    auto *more = new IconButton(u"more"_s, tr("Import and export destinations"));
    more->setObjectName(u"transferButton"_s);
    auto *menu = m_transfer->menu(this);
    connect(more, &IconButton::clicked, this,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    addHeading(tr("Configured"), more);
    m_configured = new Card;
    m_configured->setObjectName(u"configuredList"_s);
    m_configured->setAccessibleName(tr("Configured destinations"));
    m_configured->contentLayout()->setSpacing(0);
    m_empty = new EmptyState(u"cloud"_s, tr("No destination yet. Add one below."), {});
    m_configured->contentLayout()->addWidget(m_empty);
    column()->addWidget(m_configured);
}

void ObservabilityPage::buildAvailable()
{
    addHeading(tr("Available"));
    auto *list = new AvailableList;
    connect(list, &AvailableList::addAsked, this, &ObservabilityPage::addDestination);
    column()->addWidget(list);
}

void ObservabilityPage::buildTransfer()
{
    connect(m_transfer, &Transfer::succeeded, this,
            [this](const QString &title, const QString &text) {
                tell(MessageBar::Tone::Ok, title, text);
            });
    connect(m_transfer, &Transfer::failed, this, [this](const QString &title, const QString &text) {
        tell(MessageBar::Tone::Warning, title, text);
    });
    connect(m_transfer, &Transfer::draftsRead, this,
            [this](const QList<app::broadcast::Draft> &drafts) {
                m_waitingDrafts = drafts;
                tell(MessageBar::Tone::Info,
                     tr("%n destinations were read.", nullptr, int(drafts.size())),
                     tr("Each one is tested and saved by itself; keys have to be entered anew."));
                openNextDraft();
            });
}

void ObservabilityPage::tell(MessageBar::Tone tone, const QString &title, const QString &text)
{
    m_newsOffersUndo = false;
    m_news->setAction({});
    m_news->showMessage(tone, title, text);
}

void ObservabilityPage::setHealth(const app::broadcast::Health &health)
{
    m_health.insert(health.destination, health);
    refresh();
}

void ObservabilityPage::setTimeToUndo(std::chrono::milliseconds time)
{
    m_removal->setTimeToUndo(time);
}

QList<Destination> ObservabilityPage::shownDestinations() const
{
    auto shown = m_destinations.all();
    shown.removeIf([this](const Destination &one) { return m_removal->isRemoving(one.id); });
    return shown;
}

Destination ObservabilityPage::destination(const QUuid &id) const
{
    const auto all = m_destinations.all();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&id](const Destination &one) { return one.id == id; });
    return found == all.end() ? Destination{} : *found;
}

void ObservabilityPage::refresh()
{
    refreshSwitch();
    const auto shown = shownDestinations();
    removeRowsBut(shown);
    for (int place = 0; place < shown.size(); ++place)
        presentRow(shown.at(place), place);
    m_empty->setVisible(shown.isEmpty());
}

void ObservabilityPage::presentRow(const Destination &one, int place)
{
    auto *row = m_rows.value(one.id);
    if (!row)
        row = addRow(one.id);
    auto *layout = m_configured->contentLayout();
    if (layout->indexOf(row) != place)
        layout->insertWidget(place, row);
    row->setLineAbove(place > 0);
    const auto health = m_health.value(one.id);
    row->present(one,
                 healthLine(one, m_destinations.isEnabled(), m_destinations.hasStoredKey(one.id),
                            health, QDateTime::currentDateTime()));
    row->presentHistory(healthFacts(health), health.recent);
}

void ObservabilityPage::refreshSwitch()
{
    m_switch->setChecked(m_destinations.isEnabled());
    m_switch->setText(m_switch->isChecked() ? tr("Enabled") : tr("&Enable Broadcast"));
    m_switch->updateGeometry();
}

void ObservabilityPage::removeRowsBut(const QList<Destination> &destinations)
{
    const auto ids = m_rows.keys();
    for (const auto &id : ids) {
        const auto isKept = std::any_of(destinations.begin(), destinations.end(),
                                        [&id](const Destination &one) { return one.id == id; });
        if (isKept)
            continue;
        auto *row = m_rows.take(id);
        row->hide();
        row->deleteLater();
    }
}

DestinationRow *ObservabilityPage::addRow(const QUuid &id)
{
    auto *row = new DestinationRow;
    m_rows.insert(id, row);
    connect(row, &DestinationRow::editAsked, this, [this, id] { edit(destination(id)); });
    connect(row, &DestinationRow::enableAsked, this,
            [this, id](bool isOn) { m_destinations.setDestinationEnabled(id, isOn); });
    connect(row, &DestinationRow::pauseAsked, this,
            [this, id](bool isPaused) { m_destinations.setDestinationPaused(id, isPaused); });
    connect(row, &DestinationRow::logAsked, this, [this, id] { Q_EMIT logAsked(id); });
    connect(row, &DestinationRow::sendAsked, this, [this, id] { sendTrace(destination(id)); });
    connect(row, &DestinationRow::deleteAsked, this, [this, id] { remove(destination(id)); });
    return row;
}

void ObservabilityPage::addDestination(const QString &typeId)
{
    if (const auto *type = app::broadcast::findDestinationType(typeId))
        openDialog({app::broadcast::newDestination(*type), {}, {}});
}

void ObservabilityPage::edit(const Destination &destination)
{
    if (app::broadcast::findDestinationType(destination.type))
        openDialog({destination, {}, {}});
    else
        tell(MessageBar::Tone::Warning,
             tr("“%1” is of a type this version does not know.").arg(destination.name),
             tr("It is kept as it is. A newer Spancast can edit it."));
}

void ObservabilityPage::openNextDraft()
{
    if (!m_waitingDrafts.isEmpty())
        openDialog(m_waitingDrafts.takeFirst());
}

void ObservabilityPage::openDialog(const app::broadcast::Draft &draft)
{
    auto *dialog = new DestinationDialog({.destinations = m_destinations,
                                          .connectionTest = m_test,
                                          .source = m_source,
                                          .arrivals = m_arrivals},
                                         draft, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &ObservabilityPage::openNextDraft);
    dialog->open();
}

void ObservabilityPage::sendTrace(const Destination &destination)
{
    const auto id = app::trace::randomTraceId();
    app::deliver(m_test.sendSample(destination, id), this,
                 [this, destination, id](const app::broadcast::Verdict &verdict) {
                     const auto *type = app::broadcast::findDestinationType(destination.type);
                     const auto text =
                         type ? describeSample(verdict, *type) : describeSample(verdict);
                     tell(verdict.isOk() ? MessageBar::Tone::Ok : MessageBar::Tone::Error,
                          text.title, text.advice);
                     if (verdict.isOk())
                         offerWait(destination, id);
                 });
}

void ObservabilityPage::offerWait(const Destination &destination, const app::trace::TraceId &id)
{
    if (!m_arrivals || m_arrivals->saved.all().isEmpty())
        return;
    m_newsAction = [this, address = destination.baseUrl, id] {
        waitForSample(*m_arrivals, address, id, this);
    };
    m_news->setAction(tr("Wait for It…"));
}

void ObservabilityPage::remove(const Destination &destination)
{
    m_removal->remove(destination);
    m_newsOffersUndo = true;
    m_news->showMessage(MessageBar::Tone::Info, tr("“%1” was deleted.").arg(destination.name),
                        tr("Its API Key leaves the keychain in 10 seconds."));
    m_newsAction = [this] { m_removal->undo(); };
    m_news->setAction(tr("Undo"));
}

} // namespace ui
