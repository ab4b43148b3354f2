#include "ui/settings/grafanaform.h"

#include "ui/settings/describe.h"
#include "ui/settings/formfield.h"
#include "ui/settings/pastehelp.h"
#include "ui/settings/regions.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/reveallineedit.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using app::broadcast::Draft;
using app::broadcast::Field;
using app::broadcast::FieldProblem;

namespace ui {
namespace {

TextLabel *note(const QString &text)
{
    auto *label = new TextLabel(TextLabel::Role::Muted, text);
    label->setWordWrap(true);
    return label;
}

QLineEdit *named(QLineEdit *edit, const QString &objectName)
{
    edit->setObjectName(objectName);
    return edit;
}

QLineEdit *baseUrlEdit()
{
    auto *edit = named(new QLineEdit, u"baseUrlField"_s);
    auto *completer = new QCompleter(knownBaseUrls(), edit);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    edit->setCompleter(completer);
    QObject::connect(completer, qOverload<const QString &>(&QCompleter::activated), edit,
                     [edit](const QString &url) {
                         edit->setText(url);
                         Q_EMIT edit->textEdited(url);
                     });
    edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    return edit;
}

QString complaint(const FieldProblem &problem)
{
    const auto text = describe(problem);
    return text.title + u' ' + text.advice;
}

} // namespace

GrafanaForm::GrafanaForm(const app::broadcast::Destination &destination, bool hasStoredKey,
                         QWidget *parent)
    : QWidget(parent)
    , m_base(destination)
    , m_hasStoredKey(hasStoredKey)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 0, space::s, 0); // room for focus rings and a scroll bar
    column->setSpacing(space::s);
    buildConnection(column);
    buildPrivacy(column);
    column->addStretch();
    setDraft({destination, {}});
}

void GrafanaForm::buildConnection(QVBoxLayout *column)
{
    auto *pasteButton = new QPushButton(tr("P&aste Settings…"));
    pasteButton->setObjectName(u"pasteButton"_s);
    pasteButton->setAutoDefault(false);
    pasteButton->setToolTip(
        tr("Fills the fields from OTEL_EXPORTER_OTLP_… variables, a curl line or "
           "a token in the clipboard"));
    connect(pasteButton, &QPushButton::clicked, this,
            [this] { paste(QGuiApplication::clipboard()->text()); });
    auto *top = new QHBoxLayout;
    top->addWidget(new TextLabel(TextLabel::Role::Heading, tr("Connection")), 1);
    top->addWidget(pasteButton);
    column->addLayout(top);
    column->addWidget(note(
        tr("In the Grafana Cloud portal, open Connections > Add new connection > OpenTelemetry "
           "(OTLP). Copy the three values from there, or paste its environment variables.")));
    column->addSpacing(space::xs);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);

    addField(new FormField(Field::Name, named(new QLineEdit, u"nameField"_s),
                           {tr("&Name"), {}, tr("Grafana Cloud")}, grid));
    addField(
        new FormField(Field::BaseUrl, baseUrlEdit(),
                      {tr("Base &URL"),
                       tr("The OTLP gateway, not the dashboard's address. Type a region, such as "
                          "eu-west-2, for suggestions."),
                       u"https://otlp-gateway-prod-us-west-0.grafana.net"_s},
                      grid));
    addField(new FormField(
        Field::InstanceId, named(new QLineEdit, u"instanceIdField"_s),
        {tr("&Instance ID"), tr("The number on your stack's details page."), u"1497530"_s}, grid));
    addField(new FormField(
        Field::ApiKey, named(new RevealLineEdit, u"apiKeyField"_s),
        {tr("API &Key"), tr("A token from an access policy with the scope traces:write."),
         m_hasStoredKey ? tr("stored in the keychain — leave empty to keep") : u"glc_…"_s},
        grid));
}

void GrafanaForm::buildPrivacy(QVBoxLayout *column)
{
    column->addWidget(new TextLabel(TextLabel::Role::Heading, tr("Privacy")));
    m_privacy = new QCheckBox(tr("&Privacy Mode"));
    m_privacy->setObjectName(u"privacyMode"_s);
    const auto explanation =
        tr("Leaves out what was asked and answered. Tokens, cost, timing, model, user.id, "
           "session.id and your own metadata are still sent.");
    m_privacy->setAccessibleDescription(explanation);
    column->addWidget(m_privacy);
    column->addWidget(note(explanation));
    connect(m_privacy, &QCheckBox::toggled, this, &GrafanaForm::edited);
}

FormField *GrafanaForm::addField(FormField *field)
{
    m_fields << field;
    connect(field, &FormField::edited, this, &GrafanaForm::takeEdit);
    connect(field, &FormField::left, this, &GrafanaForm::checkEditedFields);
    connect(field, &FormField::pasted, this,
            [this, field](const QString &inserted, const QString &before) {
                takePaste(field, inserted, before);
            });
    return field;
}

FormField *GrafanaForm::fieldOf(Field id) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [id](const FormField *field) { return field->id() == id; });
    return found == m_fields.end() ? nullptr : *found;
}

Draft GrafanaForm::draft() const
{
    Draft draft{m_base, fieldOf(Field::ApiKey)->text()};
    draft.destination.name = fieldOf(Field::Name)->text();
    draft.destination.baseUrl = fieldOf(Field::BaseUrl)->text();
    draft.destination.instanceId = fieldOf(Field::InstanceId)->text();
    draft.destination.privacyMode = m_privacy->isChecked();
    return draft;
}

void GrafanaForm::setDraft(const Draft &draft)
{
    fieldOf(Field::Name)->setText(draft.destination.name);
    fieldOf(Field::BaseUrl)->setText(draft.destination.baseUrl);
    fieldOf(Field::InstanceId)->setText(draft.destination.instanceId);
    fieldOf(Field::ApiKey)->setText(draft.apiKey);
    m_privacy->setChecked(draft.destination.privacyMode);
}

bool GrafanaForm::isValid() const
{
    const auto problems = validate(draft(), m_hasStoredKey);
    return std::all_of(problems.begin(), problems.end(),
                       [](const FieldProblem &problem) { return problem.isWarning; });
}

void GrafanaForm::showProblems(Field id)
{
    auto *field = fieldOf(id);
    field->clear();
    for (const auto &problem : validate(draft(), m_hasStoredKey)) {
        if (problem.field != id || field->tone() == FieldMessage::Tone::Error)
            continue;
        field->say(problem.isWarning ? FieldMessage::Tone::Warning : FieldMessage::Tone::Error,
                   complaint(problem));
    }
}

void GrafanaForm::takeEdit()
{
    clearWarnings();
    Q_EMIT edited();
}

void GrafanaForm::checkEditedFields()
{
    for (auto *field : m_fields) {
        if (field->wasEdited() && field->tone() == FieldMessage::Tone::Hint)
            showProblems(field->id());
    }
}

void GrafanaForm::clearWarnings()
{
    for (auto *field : m_fields) {
        if (field->tone() == FieldMessage::Tone::Warning)
            field->clear();
    }
}

void GrafanaForm::showAllProblems()
{
    for (auto *field : m_fields)
        showProblems(field->id());
    const auto wrong = std::find_if(m_fields.begin(), m_fields.end(), [](const FormField *field) {
        return field->tone() == FieldMessage::Tone::Error;
    });
    if (wrong != m_fields.end())
        (*wrong)->edit()->setFocus(Qt::OtherFocusReason);
}

void GrafanaForm::markField(Field id, const QString &text)
{
    auto *field = fieldOf(id);
    if (!field)
        return;
    field->say(FieldMessage::Tone::Error, text);
    field->edit()->setFocus(Qt::OtherFocusReason);
    field->edit()->selectAll();
}

void GrafanaForm::focusFirst()
{
    const auto empty =
        std::find_if(m_fields.begin(), m_fields.end(), [this](const FormField *field) {
            return field->text().isEmpty() && !(field->id() == Field::ApiKey && m_hasStoredKey);
        });
    (empty == m_fields.end() ? m_fields.first() : *empty)->edit()->setFocus(Qt::OtherFocusReason);
}

void GrafanaForm::paste(const QString &text)
{
    const auto before = draft();
    const auto after = filledFromPaste(before, text.trimmed());
    if (!after) {
        Q_EMIT nothingFound();
        return;
    }
    setDraft(*after);
    for (auto *field : m_fields)
        field->clear();
    Q_EMIT edited();
    Q_EMIT filled(pasteSummary(before, *after, m_hasStoredKey));
}

void GrafanaForm::takePaste(FormField *field, const QString &inserted, const QString &before)
{
    const auto now = field->text();
    field->setText(before);
    const auto old = draft();
    const auto filledDraft = filledFromPaste(old, inserted.trimmed());
    if (filledDraft && belongsElsewhere(old, *filledDraft, field->id())) {
        paste(inserted);
        return;
    }
    field->setText(now);
    takeEdit();
}

} // namespace ui
