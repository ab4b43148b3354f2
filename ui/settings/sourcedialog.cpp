#include "ui/settings/sourcedialog.h"

#include "app/async/deliver.h"
#include "ui/models/describe.h"
#include "ui/settings/describe.h"
#include "ui/settings/formfield.h"
#include "ui/settings/formparts.h"
#include "ui/settings/sourcewords.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using app::sources::SourceDraft;
using app::sources::SourceReport;
using SourceField = app::sources::SourceField;
using Tone = ui::MessageBar::Tone;

namespace ui {
namespace {

constexpr int firstWidth = 640;

/// Where a field's text is kept; the secret's is nowhere in the source.
QString *textIn(SourceDraft &draft, SourceField field)
{
    switch (field) {
    case SourceField::Name: return &draft.source.name;
    case SourceField::Address: return &draft.source.address;
    case SourceField::User: return &draft.source.user;
    case SourceField::Tenant: return &draft.source.tenant;
    case SourceField::DataSource: return &draft.source.dataSource;
    case SourceField::Stack: return &draft.source.stack;
    case SourceField::Secret: break;
    }
    return &draft.secret;
}

QString objectNameOf(SourceField field)
{
    switch (field) {
    case SourceField::Name: return u"sourceName"_s;
    case SourceField::Address: return u"sourceAddress"_s;
    case SourceField::User: return u"sourceUser"_s;
    case SourceField::Tenant: return u"sourceTenant"_s;
    case SourceField::DataSource: return u"sourceDataSource"_s;
    case SourceField::Stack: return u"sourceStack"_s;
    case SourceField::Secret: break;
    }
    return u"sourceSecret"_s;
}

} // namespace

SourceDialog::SourceDialog(app::sources::SavedSources &saved, app::sources::SourceTest &test,
                           const app::sources::SavedSource &source, QWidget *parent)
    : QDialog(parent)
    , m_saved(saved)
    , m_test(test)
    , m_source(source)
    , m_result(new MessageBar)
{
    setObjectName(u"sourceDialog"_s);
    //: %1 is a kind of source, such as Grafana Cloud
    setWindowTitle((source.id.isNull() ? tr("New Source: %1") : tr("Edit Source: %1"))
                       .arg(nameOf(source.kind)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::l);
    buildFields(formGrid(column));
    m_result->setObjectName(u"resultBar"_s);
    column->addWidget(m_result);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    column->addLayout(buttons);
    buildButtons(buttons);
    connect(m_result, &MessageBar::actionTriggered, this, [this] { save(true); });
    resize(firstWidth, sizeHint().height());
    renderButtons();
}

SourceDialog::~SourceDialog() { cancelWork(); }

void SourceDialog::buildFields(QGridLayout *grid)
{
    SourceDraft present{m_source, {}};
    for (const auto &words : fieldsOf(m_source.kind)) {
        auto *edit = new QLineEdit;
        edit->setObjectName(objectNameOf(words.field));
        const bool isSecret = words.field == SourceField::Secret;
        if (isSecret)
            edit->setEchoMode(QLineEdit::Password);
        const auto placeholder = isSecret && !m_source.secretEntry.isEmpty()
            ? tr("Stored in the keychain")
            : words.placeholder;
        auto *form = new FormField({}, edit, {words.label, words.hint, placeholder}, grid);
        form->setText(*textIn(present, words.field));
        m_fields.append({words.field, form});
        connect(form, &FormField::edited, this, &SourceDialog::edited);
        connect(form, &FormField::pasted, this, &SourceDialog::edited);
    }
    if (m_source.kind == app::sources::SavedSource::Kind::Grafana)
        addChooser();
}

void SourceDialog::addChooser()
{
    auto *choose = plainButton(tr("&Choose…"), u"chooseDataSource"_s);
    choose->setAccessibleName(tr("Choose the data source"));
    field(SourceField::DataSource)->putBeside(choose);
    connect(choose, &QPushButton::clicked, this, &SourceDialog::listDataSources);
}

void SourceDialog::buildButtons(QHBoxLayout *row)
{
    m_testButton = plainButton({}, u"testButton"_s);
    auto *cancel = plainButton(tr("&Cancel"), u"cancelButton"_s);
    m_saveButton = plainButton(tr("&Save"), u"saveButton"_s);
    row->addStretch();
    row->addWidget(m_testButton);
    row->addSpacing(space::s);
    row->addWidget(cancel);
    row->addWidget(m_saveButton);
    connect(m_testButton, &QPushButton::clicked, this, &SourceDialog::askForTest);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_saveButton, &QPushButton::clicked, this, [this] { save(false); });
}

FormField *SourceDialog::field(SourceField id) const
{
    for (const auto &one : m_fields)
        if (one.id == id)
            return one.form;
    return nullptr;
}

SourceDraft SourceDialog::draft() const
{
    SourceDraft draft{m_source, {}};
    for (const auto &one : m_fields)
        *textIn(draft, one.id) = one.form->text();
    return app::sources::trimmed(draft);
}

void SourceDialog::edited()
{
    cancelWork();
    m_result->setAction({});
    m_result->clear();
    renderButtons();
}

bool SourceDialog::isTestable()
{
    const auto findings = findingsFor(draft(), m_saved.all());
    for (const auto &one : m_fields)
        one.form->clear();
    for (auto finding = findings.crbegin(); finding != findings.crend(); ++finding) {
        auto *wrong = field(finding->field);
        if (!wrong)
            continue;
        wrong->say(finding->isWarning ? FieldMessage::Tone::Warning : FieldMessage::Tone::Error,
                   sentenceOf(finding->problem));
        if (!finding->isWarning)
            wrong->edit()->setFocus(Qt::OtherFocusReason);
    }
    return app::sources::isTestable(findings);
}

void SourceDialog::withSecret(const std::function<void(const SourceDraft &)> &then)
{
    m_reading = m_saved.withSecret(draft());
    app::deliver(m_reading, this, [this, then](const app::Result<SourceDraft> &whole) {
        if (whole)
            return then(*whole);
        m_isTesting = false;
        tell(Tone::Error, tr("The stored token cannot be read"), describe(whole.error()));
    });
}

void SourceDialog::askForTest()
{
    if (m_isTesting)
        return edited();
    m_result->clear();
    if (!isTestable())
        return;
    m_isTesting = true;
    tell(Tone::Info, tr("Testing…"), {});
    withSecret([this, asked = draft()](const SourceDraft &whole) {
        m_testing = m_test.run(whole);
        app::deliver(m_testing, this, [this, asked](const app::Result<SourceReport> &report) {
            showReport(report, asked);
        });
    });
}

void SourceDialog::showReport(const app::Result<SourceReport> &report, const SourceDraft &asked)
{
    m_isTesting = false;
    if (!report)
        return tell(Tone::Error, tr("The test failed"), describe(report.error()));
    if (auto *dataSource = field(SourceField::DataSource))
        dataSource->setText(report->source.dataSource);
    m_passed = SourceDraft{asked.source, asked.secret};
    m_passed->source.dataSource = report->source.dataSource;
    const auto version = QString::fromStdString(report->version);
    //: %1 is a version such as 2.9.1
    const auto who =
        version.isEmpty() ? tr("Tempo answers.") : tr("Tempo %1 answers.").arg(version);
    tell(Tone::Ok, who,
         report->hasTraces ? tr("It has traces of the last hour.")
                           : tr("It has no traces of the last hour; older ones may be there."));
    m_saveButton->setFocus(Qt::OtherFocusReason);
}

void SourceDialog::listDataSources()
{
    m_listing.cancel();
    withSecret([this](const SourceDraft &whole) {
        m_listing = m_test.dataSources(whole);
        app::deliver(m_listing, this,
                     [this](const app::Result<QList<app::sources::DataSource>> &all) {
                         if (all)
                             offer(*all);
                         else
                             tell(Tone::Error, tr("The data sources cannot be listed"),
                                  describe(all.error()));
                     });
    });
}

void SourceDialog::offer(const QList<app::sources::DataSource> &all)
{
    auto *edit = field(SourceField::DataSource)->edit();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"dataSourceMenu"_s);
    for (const auto &one : all) {
        auto *action = menu->addAction(QString(one.name).replace(u'&', u"&&"_s));
        action->setEnabled(one.type == "tempo"_L1); // others hold no traces of Tempo
        connect(action, &QAction::triggered, this, [this, uid = one.uid] {
            field(SourceField::DataSource)->setText(uid);
            edited();
        });
    }
    if (all.isEmpty())
        menu->addAction(tr("The token sees none"))->setEnabled(false);
    menu->popup(edit->mapToGlobal(QPoint(0, edit->height())));
}

void SourceDialog::save(bool keepSecretInMemory)
{
    if (!m_passed || *m_passed != draft() || m_isSaving)
        return;
    m_isSaving = true;
    tell(Tone::Info, tr("Saving…"), tr("Your keychain may ask you to unlock it."));
    app::deliver(m_saved.save(*m_passed, keepSecretInMemory), this,
                 [this](const app::Result<app::sources::SavedSource> &saved) {
                     m_isSaving = false;
                     if (saved)
                         return accept();
                     const auto text = describeSaveError(saved.error());
                     tell(Tone::Error, text.title, text.advice);
                     if (isKeychainError(saved.error()))
                         m_result->setAction(tr("Keep in memory until quit"));
                 });
}

void SourceDialog::cancelWork()
{
    m_reading.cancel();
    m_testing.cancel();
    m_listing.cancel();
    m_isTesting = false;
}

void SourceDialog::tell(Tone tone, const QString &title, const QString &text)
{
    m_result->setAction({});
    m_result->showMessage(tone, title, text);
    renderButtons();
}

void SourceDialog::renderButtons()
{
    const bool isVerified = m_passed && *m_passed == draft() && !m_isSaving;
    m_testButton->setText(m_isTesting ? tr("Cancel &Test") : tr("&Test Connection"));
    m_testButton->setEnabled(!m_isSaving);
    m_saveButton->setEnabled(isVerified);
    m_saveButton->setToolTip(isVerified ? QString() : tr("Test the connection first"));
    m_testButton->setDefault(!isVerified);
    m_saveButton->setDefault(isVerified);
}

void SourceDialog::done(int result)
{
    cancelWork();
    QDialog::done(result);
}

} // namespace ui
