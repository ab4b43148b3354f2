#include "ui/settings/destinationdialog.h"

#include "app/async/deliver.h"
#include "app/broadcast/connectiontest.h"
#include "app/broadcast/destinations.h"
#include "ui/settings/connectionform.h"
#include "ui/settings/describe.h"
#include "ui/settings/destinationform.h"
#include "ui/settings/formparts.h"
#include "ui/settings/roundtripdialog.h"
#include "ui/settings/teststeps.h"
#include "ui/settings/typewords.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using app::broadcast::EditorAction;
using app::broadcast::EditorEvent;
using app::broadcast::EditorState;
using app::broadcast::TestReport;
using app::broadcast::Verdict;
using Phase = app::broadcast::EditorState::Phase;

namespace ui {
namespace {

constexpr int firstWidth = 720;

const app::broadcast::DestinationType &typeOf(const app::broadcast::Draft &draft)
{
    const auto *type = app::broadcast::findDestinationType(draft.destination.type);
    Q_ASSERT(type);
    return *type;
}

} // namespace

DestinationDialog::DestinationDialog(const Needs &needs, const app::broadcast::Draft &draft,
                                     QWidget *parent)
    : QDialog(parent)
    , m_destinations(needs.destinations)
    , m_connectionTest(needs.connectionTest)
    , m_arrivals(needs.arrivals)
    , m_draft(draft)
    , m_type(typeOf(draft))
{
    //: %1 is a product, such as Grafana Cloud
    setWindowTitle(
        (draft.destination.id.isNull() ? tr("New %1 Destination") : tr("Edit %1 Destination"))
            .arg(m_type.name));
    build(needs.source);
    connectForm();
    render();
    m_form->focusFirst();
}

DestinationDialog::~DestinationDialog()
{
    m_test.cancel();
    m_sample.cancel();
    m_save.cancel();
}

QSet<QString> DestinationDialog::storedSecrets() const
{
    QStringList fields;
    for (const auto &spec : m_type.fields)
        if (spec.isSecret)
            fields << spec.key;
    for (const auto &header : m_draft.destination.headers)
        if (header.isSecret)
            fields << app::broadcast::headerSecret(header.name);
    QSet<QString> stored;
    for (const auto &field : fields)
        if (m_destinations.hasStoredSecret(m_draft.destination.id, field))
            stored.insert(field);
    return stored;
}

void DestinationDialog::build(app::sources::TraceSource *source)
{
    m_form =
        new DestinationForm(m_draft, {.type = m_type, .source = source, .stored = storedSecrets()});
    m_steps = new TestSteps;
    m_result = new MessageBar;
    m_result->setObjectName(u"resultBar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl - 2, space::xl, space::xl - space::s, space::l);
    column->setSpacing(space::l);
    column->addWidget(m_form, 1);
    auto *resultRow = new QHBoxLayout;
    resultRow->setContentsMargins(2, 0, space::s, 0);
    resultRow->addWidget(m_result);
    column->addWidget(m_steps);
    column->addLayout(resultRow);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->setContentsMargins(2, 0, space::s, 0);
    column->addLayout(buttons);
    buildButtons(buttons);
    resize(firstWidth, sizeHint().height());
}

void DestinationDialog::buildButtons(QHBoxLayout *row)
{
    m_sendButton = plainButton(tr("S&end Trace"), u"sendTraceButton"_s);
    m_sendButton->setToolTip(tr("Sends a complete sample trace to the saved destination"));
    m_sendButton->setVisible(!m_draft.destination.id.isNull());
    m_testButton = plainButton({}, u"testButton"_s);
    m_cancelButton = plainButton(tr("&Cancel"), u"cancelButton"_s);
    m_saveButton = plainButton({}, u"saveButton"_s);
    connect(m_sendButton, &QPushButton::clicked, this, &DestinationDialog::sendTrace);
    connect(m_testButton, &QPushButton::clicked, this, &DestinationDialog::askForTest);
    connect(m_cancelButton, &QPushButton::clicked, this, &DestinationDialog::reject);
    connect(m_saveButton, &QPushButton::clicked, this, [this] {
        m_keepsKeyInMemory = false;
        handle(EditorEvent::Kind::SaveAsked);
    });

    const bool isSaveFirst =
        style()->styleHint(QStyle::SH_DialogButtonLayout) == QDialogButtonBox::WinLayout;
    row->addWidget(m_sendButton);
    row->addStretch();
    row->addWidget(m_testButton);
    row->addSpacing(space::s);
    row->addWidget(isSaveFirst ? m_saveButton : m_cancelButton);
    row->addWidget(isSaveFirst ? m_cancelButton : m_saveButton);
    setTabOrder(m_sendButton, m_testButton);
    setTabOrder(m_testButton, isSaveFirst ? m_saveButton : m_cancelButton);
    setTabOrder(isSaveFirst ? m_saveButton : m_cancelButton,
                isSaveFirst ? m_cancelButton : m_saveButton);
}

void DestinationDialog::connectForm()
{
    connect(m_form, &DestinationForm::edited, this, [this] {
        m_notice = {};
        handle(EditorEvent::Kind::Edited);
    });
    const auto *connection = &m_form->connection();
    connect(connection, &ConnectionForm::filled, this,
            [this](const QString &summary) { notify({MessageBar::Tone::Info, summary, {}}); });
    connect(connection, &ConnectionForm::nothingFound, this, [this] {
        notify({MessageBar::Tone::Warning, tr("The clipboard holds no Grafana Cloud settings."),
                tr("Copy the environment variables shown in the portal under Connections > Add new "
                   "connection > OpenTelemetry (OTLP), then paste again.")});
    });
    connect(m_result, &MessageBar::actionTriggered, this, [this] {
        if (m_notice.sent)
            waitForSample(*m_arrivals, m_draft.destination.baseUrl, *m_notice.sent, this);
        else if (m_state.saveError && isKeychainError(*m_state.saveError))
            keepInMemory();
    });
}

void DestinationDialog::handle(EditorEvent::Kind kind)
{
    EditorEvent event;
    event.kind = kind;
    handle(event);
}

void DestinationDialog::handle(EditorEvent event)
{
    event.draft = m_form->draft();
    // reads certificate files, so not with every key
    if (event.kind == EditorEvent::Kind::TestAsked || event.kind == EditorEvent::Kind::SaveAsked)
        event.isValid = m_form->isValid();
    const auto step = next(m_state, event);
    m_state = step.state;
    render();
    act(step.action);
}

void DestinationDialog::act(EditorAction action)
{
    switch (action) {
    case EditorAction::StartTest: startTest(); break;
    case EditorAction::CancelTest: m_test.cancel(); break;
    case EditorAction::Save: save(); break;
    case EditorAction::Close: accept(); break;
    case EditorAction::None: break;
    }
}

void DestinationDialog::askForTest()
{
    if (m_state.phase == Phase::Testing) {
        handle(EditorEvent::Kind::TestCancelled);
        return;
    }
    m_notice = {};
    m_form->showAllProblems();
    handle(EditorEvent::Kind::TestAsked);
}

void DestinationDialog::startTest()
{
    m_test.cancel();
    const auto draft = m_form->draft();
    m_test = m_connectionTest.run(draft);
    m_steps->follow(m_test, draft.destination);
    app::deliver(m_test, this, [this, run = m_state.run](const TestReport &report) {
        EditorEvent event;
        event.kind = EditorEvent::Kind::TestFinished;
        event.run = run;
        event.verdict = report.verdict;
        handle(event);
        if (run == m_state.run)
            leadToRemedy();
    });
}

void DestinationDialog::save()
{
    m_save = m_destinations.save(m_form->draft(), m_keepsKeyInMemory);
    app::deliver(m_save, this,
                 [this, run = m_state.run](const app::Result<app::broadcast::Destination> &saved) {
                     EditorEvent event;
                     event.kind = EditorEvent::Kind::SaveFinished;
                     event.run = run;
                     if (!saved)
                         event.error = saved.error();
                     handle(event);
                 });
}

void DestinationDialog::keepInMemory()
{
    m_keepsKeyInMemory = true;
    handle(EditorEvent::Kind::SaveAsked);
}

void DestinationDialog::sendTrace()
{
    m_sendButton->setEnabled(false);
    const auto id = app::trace::randomTraceId();
    m_sample = m_connectionTest.sendSample(m_draft.destination, id);
    app::deliver(m_sample, this, [this, id](const Verdict &verdict) {
        m_sendButton->setEnabled(true);
        const auto text = describeSample(verdict, m_type);
        notify({verdict.isOk() ? MessageBar::Tone::Ok : MessageBar::Tone::Error, text.title,
                text.advice, verdict.isOk() && canWait() ? std::optional(id) : std::nullopt});
    });
}

bool DestinationDialog::canWait() const { return m_arrivals && !m_arrivals->saved.all().isEmpty(); }

void DestinationDialog::leadToRemedy()
{
    if (!m_state.verdict)
        return;
    const auto text = describe(*m_state.verdict, m_type);
    if (!m_state.verdict->isOk()) {
        m_form->markField(text.field, text.title);
        return;
    }
    m_form->connection().clearWarnings();
    if (m_testButton->hasFocus())
        m_saveButton->setFocus(Qt::OtherFocusReason);
}

void DestinationDialog::notify(const Notice &notice)
{
    m_notice = notice;
    renderResult();
}

void DestinationDialog::render()
{
    m_form->setEnabled(m_state.phase != Phase::Saving);
    renderButtons();
    renderResult();
}

void DestinationDialog::renderButtons()
{
    const bool isTesting = m_state.phase == Phase::Testing;
    const bool isVerified = m_state.phase == Phase::Verified;
    m_testButton->setText(isTesting ? tr("Cancel &Test") : tr("&Test Connection"));
    m_testButton->setEnabled(m_state.phase != Phase::Saving);
    m_cancelButton->setText(m_state.phase == Phase::Saving ? tr("&Close") : tr("&Cancel"));
    m_saveButton->setText(m_state.saveError ? tr("Try A&gain") : tr("&Save"));
    m_saveButton->setEnabled(isVerified);
    m_saveButton->setToolTip(isVerified ? QString() : tr("Test the connection first"));
    m_testButton->setDefault(m_state.phase == Phase::Editing);
    m_saveButton->setDefault(isVerified);
}

void DestinationDialog::renderResult()
{
    using Tone = MessageBar::Tone;
    const bool isTesting = m_state.phase == Phase::Testing;
    if (!isTesting && !m_state.verdict)
        m_steps->clear();
    m_result->setAction({});
    if (!m_notice.title.isEmpty()) {
        m_result->showMessage(m_notice.tone, m_notice.title, m_notice.text);
        if (m_notice.sent)
            m_result->setAction(tr("Wait for It…"));
    } else if (m_state.phase == Phase::Saving) {
        m_result->showMessage(
            Tone::Info, tr("Saving…"),
            tr("Your keychain may ask you to unlock it. You can close this meanwhile."));
    } else if (m_state.saveError) {
        const auto text = describeSaveError(*m_state.saveError);
        m_result->showMessage(Tone::Error, text.title, text.advice);
        if (isKeychainError(*m_state.saveError))
            m_result->setAction(tr("Keep in memory until quit"));
    } else {
        renderVerdict();
    }
}

/// A failure is told by the steps, at the one that failed.
void DestinationDialog::renderVerdict()
{
    if (!m_state.verdict || !m_state.verdict->isOk()) {
        m_result->clear();
        return;
    }
    const auto text = describe(*m_state.verdict, m_type);
    m_result->showMessage(MessageBar::Tone::Ok, text.title, text.advice);
}

bool DestinationDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        growToContent();
    return isHandled;
}

void DestinationDialog::growToContent()
{
    constexpr double mostOfScreen = 0.9;
    const auto most = int(screen()->availableGeometry().height() * mostOfScreen);
    const auto wanted = std::min(most, layout()->totalHeightForWidth(width()));
    if (height() < wanted)
        resize(width(), wanted);
}

void DestinationDialog::done(int result)
{
    m_test.cancel();
    m_sample.cancel();
    m_save.cancel();
    QDialog::done(result);
}

} // namespace ui
