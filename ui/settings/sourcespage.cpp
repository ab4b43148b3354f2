#include "ui/settings/sourcespage.h"

#include "app/async/deliver.h"
#include "app/async/log.h"
#include "ui/settings/formparts.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/sourcedialog.h"
#include "ui/settings/sourcewords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using app::sources::SavedSource;

namespace ui {

SourcesPage::SourcesPage(app::sources::SavedSources &saved, app::sources::SourceTest &test,
                         QWidget *parent)
    : SettingsPage(tr("Sources"), parent)
    , m_saved(saved)
    , m_test(test)
    , m_configured(new Card)
{
    column()->addWidget(note(tr("Searches ask the traces on this computer, or one of these. Choose "
                                "it under the query.")));
    addHeading(tr("Configured"));
    m_configured->setObjectName(u"sourceList"_s);
    m_configured->setAccessibleName(tr("Configured sources"));
    column()->addWidget(m_configured);
    buildAvailable();
    column()->addStretch();
    connect(&saved, &app::sources::SavedSources::changed, this, &SourcesPage::refresh);
    refresh();
}

void SourcesPage::buildAvailable()
{
    using Kind = SavedSource::Kind;
    addHeading(tr("Available"));
    auto *card = new Card;
    for (const auto kind : {Kind::GrafanaCloud, Kind::Tempo, Kind::Grafana}) {
        if (kind != Kind::GrafanaCloud)
            card->contentLayout()->addWidget(new Separator);
        auto *add = plainButton(tr("Add"), u"addSource-"_s + kindName(kind));
        card->contentLayout()->addWidget(new SettingRow(nameOf(kind), explanationOf(kind), add));
        connect(add, &QPushButton::clicked, this,
                [this, kind] { edit({.kind = kind, .name = nameOf(kind)}); });
    }
    column()->addWidget(card);
}

void SourcesPage::refresh()
{
    auto *content = m_configured->contentLayout();
    while (auto *item = content->takeAt(0)) {
        if (auto *row = item->widget()) {
            row->hide();
            row->deleteLater(); // its button may have led here
        }
        delete item;
    }
    for (const auto &source : m_saved.all())
        addRow(source);
    if (m_saved.all().isEmpty())
        content->addWidget(
            new EmptyState(u"cloud"_s, tr("No other source yet. Add one below."), {}));
}

void SourcesPage::addRow(const SavedSource &source)
{
    auto *content = m_configured->contentLayout();
    if (content->count() > 0)
        content->addWidget(new Separator);
    auto *edits = new IconButton(u"edit"_s, tr("Edit"));
    edits->setObjectName(u"editButton"_s);
    auto *removes = new IconButton(u"remove"_s, tr("Remove"));
    removes->setObjectName(u"removeButton"_s);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(edits);
    row->addWidget(removes);
    const auto address = baseOf(source).toDisplayString();
    content->addWidget(new SettingRow(QString(source.name).replace(u'&', u"&&"_s),
                                      nameOf(source.kind) + u" · "_s + address, buttons));
    connect(edits, &QAbstractButton::clicked, this, [this, source] { edit(source); });
    connect(removes, &QAbstractButton::clicked, this, [this, source] { askToRemove(source); });
}

void SourcesPage::edit(const SavedSource &source)
{
    auto *dialog = new SourceDialog(m_saved, m_test, source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SourcesPage::askToRemove(const SavedSource &source)
{
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Remove a source"),
        tr("Remove “%1” and its stored token? The traces there stay.").arg(source.name),
        QMessageBox::Cancel, this);
    question->setObjectName(u"removeQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QAbstractButton::clicked, this, [this, id = source.id] {
        app::deliver(m_saved.remove(id), this, [](const app::Result<> &removed) {
            if (!removed)
                log(app::logSecrets(), "removing a source", removed.error());
        });
    });
    question->open();
}

} // namespace ui
