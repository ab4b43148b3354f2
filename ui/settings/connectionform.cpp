#include "ui/settings/connectionform.h"

#include "ui/settings/formfield.h"
#include "ui/settings/formparts.h"
#include "ui/settings/headerseditor.h"
#include "ui/settings/pastehelp.h"
#include "ui/settings/transportform.h"
#include "ui/settings/typefield.h"
#include "ui/settings/typewords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using app::broadcast::DestinationType;
using app::broadcast::Draft;
using app::broadcast::Field;
using app::broadcast::FieldProblem;

namespace ui {

ConnectionForm::ConnectionForm(const DestinationType &type,
                               const app::broadcast::Destination &destination,
                               const QSet<QString> &stored, QWidget *parent)
    : DraftSection(parent)
    , m_type(type)
    , m_base(destination)
    , m_stored(stored)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, space::m, space::s, 0); // room for focus rings and a scroll bar
    column->setSpacing(space::s);
    buildHead(column);
    buildFields(column);
    buildMore(column);
    column->addStretch();
}

void ConnectionForm::buildHead(QVBoxLayout *column)
{
    auto *top = new QHBoxLayout;
    top->setSpacing(space::l);
    top->addWidget(
        note(isGrafana(m_type)
                 ? tr("In the Grafana Cloud portal, open Connections > Add new connection > "
                      "OpenTelemetry (OTLP). Copy the three values from there, or paste its "
                      "environment variables.")
                 : spoken(m_type.summary)),
        1);
    column->addLayout(top);
    column->addSpacing(space::xs);
    if (!isGrafana(m_type))
        return;
    auto *pasteButton = plainButton(tr("P&aste Settings…"), u"pasteButton"_s);
    pasteButton->setToolTip(
        tr("Fills the fields from OTEL_EXPORTER_OTLP_… variables, a curl line or "
           "a token in the clipboard"));
    connect(pasteButton, &QPushButton::clicked, this,
            [this] { paste(QGuiApplication::clipboard()->text()); });
    top->addWidget(pasteButton, 0, Qt::AlignTop);
}

void ConnectionForm::buildFields(QVBoxLayout *column)
{
    auto *grid = formGrid(column);
    auto *name = new QLineEdit;
    name->setObjectName(u"nameField"_s);
    QString taken = u"tcse"_s; // the dialog's buttons
    if (isGrafana(m_type))
        taken += u'a';
    addField(new FormField({Field::Name, u"name"_s}, name,
                           {withMnemonic(tr("Name"), taken), {}, m_type.name}, grid));
    for (const auto &spec : m_type.fields)
        if (!spec.isForReading)
            addField(typeField(m_type, spec, {taken, m_stored.contains(spec.key), grid}));
    buildReading(column, taken);
}

/// What only the last step of the connection test needs stands apart, so that nobody takes it for what sending needs.
void ConnectionForm::buildReading(QVBoxLayout *column, QString &taken)
{
    const auto isForReading = [](const auto &spec) { return spec.isForReading; };
    if (std::none_of(m_type.fields.begin(), m_type.fields.end(), isForReading))
        return;
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(space::m, 0, 0, 0);
    parts->setSpacing(space::s);
    parts->addWidget(note(tr("Optional. With an address for queries, the connection test reads its "
                             "span back. Nothing here is needed for sending.")));
    auto *grid = formGrid(parts);
    for (const auto &spec : m_type.fields)
        if (spec.isForReading)
            addField(typeField(m_type, spec, {taken, m_stored.contains(spec.key), grid}));
    m_reading = new Disclosure(tr("Reading the test's span back"), content);
    m_reading->setObjectName(u"readingSection"_s);
    column->addWidget(m_reading);
}

void ConnectionForm::buildMore(QVBoxLayout *column)
{
    m_headers = new HeadersEditor(m_stored);
    m_transport = new TransportForm;
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(space::m, 0, 0, 0);
    parts->setSpacing(space::s);
    addTitle(parts, tr("Headers"), tr("Sent with every request."));
    parts->addWidget(m_headers);
    addTitle(parts, tr("Certificates, format and limits"));
    parts->addWidget(m_transport);
    m_more = new Disclosure(tr("Headers, certificates, format and limits"), content);
    column->addWidget(m_more);
    connect(m_headers, &DraftSection::edited, this, &ConnectionForm::takeEdit);
    connect(m_transport, &DraftSection::edited, this, &ConnectionForm::takeEdit);
}

FormField *ConnectionForm::addField(FormField *field)
{
    m_fields << field;
    connect(field, &FormField::edited, this, &ConnectionForm::takeEdit);
    connect(field, &FormField::left, this, &ConnectionForm::checkEditedFields);
    connect(field, &FormField::pasted, this,
            [this, field](const QString &inserted, const QString &before) {
                takePaste(field, inserted, before);
            });
    return field;
}

FormField *ConnectionForm::fieldOf(const FieldId &id) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&id](const FormField *field) {
            return field->id().role == id.role
                && (id.role != Field::Other || field->id().key == id.key);
        });
    return found == m_fields.end() ? nullptr : *found;
}

Draft ConnectionForm::draft() const
{
    Draft made{m_base, {}, {}};
    writeTo(made);
    return made;
}

void ConnectionForm::present(const Draft &draft)
{
    const auto secrets = typedSecrets(draft);
    fieldOf({Field::Name})->setText(draft.destination.name);
    for (const auto &spec : m_type.fields)
        fieldOf({spec.role, spec.key})
            ->setText(spec.isSecret ? secrets.value(spec.key) : draft.destination.value(spec.key));
    m_headers->present(draft);
    m_transport->present(draft);
    const auto isUsed = [&draft](const auto &spec) {
        return spec.isForReading && !draft.destination.value(spec.key).isEmpty();
    };
    if (m_reading && std::any_of(m_type.fields.begin(), m_type.fields.end(), isUsed))
        m_reading->setOpen(true);
    if (!m_headers->isEmpty() || !TransportForm::isUsual(draft.destination))
        m_more->setOpen(true);
}

void ConnectionForm::writeTo(Draft &draft) const
{
    draft.destination.name = fieldOf({Field::Name})->text();
    for (const auto &spec : m_type.fields) {
        const auto text = fieldOf({spec.role, spec.key})->text();
        if (!spec.isSecret)
            draft.destination.setValue(spec.key, text);
        else if (spec.key == app::broadcast::apiKeyField())
            draft.apiKey = text;
        else if (!text.isEmpty())
            draft.secrets.insert(spec.key, text);
    }
    m_headers->writeTo(draft);
    m_transport->writeTo(draft);
}

bool ConnectionForm::isValid() const
{
    const auto problems = validate(draft(), m_stored);
    return m_transport->isValid()
        && std::all_of(problems.begin(), problems.end(),
                       [](const FieldProblem &problem) { return problem.isWarning; });
}

void ConnectionForm::showProblemsAt(const QList<FormField *> &fields)
{
    const auto problems = validate(draft(), m_stored);
    for (auto *field : fields) {
        field->clear();
        for (const auto &problem : problems) {
            if (!field->id().isMeantBy(problem) || field->tone() == FieldMessage::Tone::Error)
                continue;
            const auto words = describe(problem, m_type);
            field->say(problem.isWarning ? FieldMessage::Tone::Warning : FieldMessage::Tone::Error,
                       words.title + u' ' + words.advice);
        }
    }
}

void ConnectionForm::takeEdit()
{
    clearWarnings();
    Q_EMIT edited();
}

void ConnectionForm::checkEditedFields()
{
    QList<FormField *> edited;
    for (auto *field : m_fields)
        if (field->wasEdited() && field->tone() == FieldMessage::Tone::Hint)
            edited << field;
    showProblemsAt(edited);
}

void ConnectionForm::clearWarnings()
{
    for (auto *field : m_fields) {
        if (field->tone() == FieldMessage::Tone::Warning)
            field->clear();
    }
}

QWidget *ConnectionForm::showProblems()
{
    showProblemsAt(m_fields);
    auto *inHeaders = m_headers->showProblems();
    auto *inTransport = m_transport->showProblems();
    if (inHeaders || inTransport)
        m_more->setOpen(true);
    const auto wrong = std::find_if(m_fields.begin(), m_fields.end(), [](const FormField *field) {
        return field->tone() == FieldMessage::Tone::Error;
    });
    if (wrong != m_fields.end()) {
        const auto *spec = m_type.field((*wrong)->id().key);
        if (m_reading && spec && spec->isForReading)
            m_reading->setOpen(true);
        return (*wrong)->edit();
    }
    return inHeaders ? inHeaders : inTransport;
}

void ConnectionForm::markField(Field id, const QString &text)
{
    auto *field = fieldOf({id});
    if (!field)
        return;
    field->say(FieldMessage::Tone::Error, text);
    field->edit()->setFocus(Qt::OtherFocusReason);
    field->edit()->selectAll();
}

bool ConnectionForm::mayStayEmpty(const FormField &field) const
{
    const auto *spec = m_type.field(field.id().key);
    return spec && (spec->isOptional || m_stored.contains(spec->key));
}

void ConnectionForm::focusFirst()
{
    const auto empty =
        std::find_if(m_fields.begin(), m_fields.end(), [this](const FormField *field) {
            return field->text().isEmpty() && !mayStayEmpty(*field);
        });
    (empty == m_fields.end() ? m_fields.first() : *empty)->edit()->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::paste(const QString &text)
{
    const auto before = draft();
    const auto after = filledFromPaste(before, text.trimmed());
    if (!after) {
        Q_EMIT nothingFound();
        return;
    }
    present(*after);
    for (auto *field : m_fields)
        field->clear();
    Q_EMIT edited();
    Q_EMIT filled(pasteSummary(before, *after, m_stored.contains(app::broadcast::apiKeyField())));
}

void ConnectionForm::takePaste(FormField *field, const QString &inserted, const QString &before)
{
    if (!isGrafana(m_type)) {
        takeEdit();
        return;
    }
    const auto now = field->text();
    field->setText(before);
    const auto old = draft();
    const auto filledDraft = filledFromPaste(old, inserted.trimmed());
    if (filledDraft && belongsElsewhere(old, *filledDraft, field->id().role)) {
        paste(inserted);
        return;
    }
    field->setText(now);
    takeEdit();
}

} // namespace ui
