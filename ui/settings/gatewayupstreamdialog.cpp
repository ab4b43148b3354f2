#include "ui/settings/gatewayupstreamdialog.h"

#include "app/async/deliver.h"
#include "app/gateway/savedgateway.h"
#include "ui/settings/formfield.h"
#include "ui/settings/formparts.h"
#include "ui/settings/gatewaywords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/reveallineedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using app::gateway::Upstream;

namespace {

constexpr int usualWidth = 520;

template <typename Edit>
Edit *named(const QString &objectName)
{
    auto *edit = new Edit;
    edit->setObjectName(objectName);
    return edit;
}

} // namespace

GatewayUpstreamDialog::GatewayUpstreamDialog(app::gateway::SavedGateway &saved,
                                             const Upstream &upstream, QWidget *parent)
    : QDialog(parent)
    , m_saved(saved)
    , m_former(upstream)
{
    setObjectName(u"upstreamDialog"_s);
    setWindowTitle(upstream.name.isEmpty() ? tr("Add Upstream")
                                           : tr("Edit %1").arg(upstreamTitle(upstream)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::s);
    buildFields(formGrid(column));
    buildKey(column);
    m_content = new QCheckBox(tr("Keep what is &asked and answered"));
    m_content->setObjectName(u"upstreamContent"_s);
    m_content->setChecked(upstream.keepsContent);
    addTitle(column, tr("Content"));
    column->addWidget(m_content);
    m_news = new MessageBar;
    m_news->setObjectName(u"upstreamNews"_s);
    column->addStretch();
    column->addWidget(m_news);
    buildButtons(column);
    showKeyField();
    resize(usualWidth, sizeHint().height()); // a longer language makes it wider
}

void GatewayUpstreamDialog::buildFields(QGridLayout *grid)
{
    m_name = new FormField({}, named<QLineEdit>(u"upstreamName"_s),
                           {.label = tr("&Name"),
                            .hint = tr("Callers find it at /u/NAME/v1 of the gateway."),
                            .placeholder = u"openrouter"_s},
                           grid);
    m_address = new FormField({}, named<QLineEdit>(u"upstreamAddress"_s),
                              {.label = tr("&Base URL"),
                               .hint = tr("What an SDK would take, with the version."),
                               .placeholder = u"https://openrouter.ai/api/v1"_s},
                              grid);
    m_name->setText(m_former.name);
    m_address->setText(m_former.baseUrl.toString());
    m_kind = choiceOf(upstreamKinds(), u"upstreamKind"_s);
    m_kind->setCurrentIndex(int(m_former.kind));
    addLabelled(grid, tr("&Kind"), m_kind);
}

void GatewayUpstreamDialog::buildKey(QVBoxLayout *column)
{
    addTitle(column, tr("Key"));
    m_passes = new QRadioButton(tr("Each &caller's own key passes through"));
    m_passes->setObjectName(u"keyPasses"_s);
    m_stored = new QRadioButton(tr("&This key, kept in the keychain; callers need a gateway key"));
    m_stored->setObjectName(u"keyStored"_s);
    (m_former.usesStoredKey ? m_stored : m_passes)->setChecked(true);
    column->addWidget(m_passes);
    column->addWidget(m_stored);
    m_keyBox = new QWidget;
    auto *inner = new QVBoxLayout(m_keyBox);
    inner->setContentsMargins(space::xl, 0, 0, 0);
    const bool hasKey = m_former.usesStoredKey && m_saved.hasApiKey(m_former.name);
    m_key = new FormField(
        {}, named<RevealLineEdit>(u"upstreamKey"_s),
        {.label = tr("AP&I Key"),
         .hint = {},
         .placeholder = hasKey ? tr("stored in the keychain — leave empty to keep") : u"sk-…"_s},
        formGrid(inner));
    column->addWidget(m_keyBox);
    connect(m_stored, &QRadioButton::toggled, this, &GatewayUpstreamDialog::showKeyField);
}

void GatewayUpstreamDialog::buildButtons(QVBoxLayout *column)
{
    auto *cancel = plainButton(tr("Cancel"), u"upstreamCancel"_s);
    m_save = new QPushButton(tr("&Save"));
    m_save->setObjectName(u"upstreamSave"_s);
    m_save->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &GatewayUpstreamDialog::save);
}

void GatewayUpstreamDialog::showKeyField() { m_keyBox->setVisible(m_stored->isChecked()); }

Upstream GatewayUpstreamDialog::upstream() const
{
    return {.name = m_name->text(),
            .baseUrl = QUrl(m_address->text(), QUrl::StrictMode),
            .kind = app::gateway::UpstreamKind(m_kind->currentIndex()),
            .usesStoredKey = m_stored->isChecked(),
            .keepsContent = m_content->isChecked()};
}

bool GatewayUpstreamDialog::showProblems()
{
    QStringList others;
    for (const auto &one : m_saved.upstreams())
        if (one.name != m_former.name)
            others << one.name;
    const bool lacksKey = m_stored->isChecked() && m_key->text().isEmpty()
        && !(m_former.usesStoredKey && m_saved.hasApiKey(m_former.name));
    const std::pair<FormField *, QString> problems[] = {
        {m_name, nameProblem(m_name->text(), others)},
        {m_address, addressProblem(m_address->text())},
        {m_key, lacksKey ? tr("Enter the key this upstream gave you.") : QString()}};
    QWidget *first = nullptr;
    for (const auto &[field, problem] : problems) {
        if (problem.isEmpty())
            continue;
        field->say(FieldMessage::Tone::Error, problem);
        first = first ? first : field->edit();
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return first;
}

void GatewayUpstreamDialog::save()
{
    m_news->clear();
    if (showProblems())
        return;
    m_save->setEnabled(false);
    const auto key = m_stored->isChecked() ? m_key->text() : QString();
    app::deliver(m_saved.saveUpstream(m_former.name, upstream(), key), this,
                 [this](const app::Result<> &saved) {
                     m_save->setEnabled(true);
                     if (saved)
                         return accept();
                     m_news->showMessage(MessageBar::Tone::Error, tr("The upstream was not saved."),
                                         describeSaving(saved.error()));
                 });
}

} // namespace ui
