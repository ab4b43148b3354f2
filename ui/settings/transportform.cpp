#include "ui/settings/transportform.h"

#include "ui/settings/formfield.h"
#include "ui/settings/formparts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
using app::broadcast::Destination;
using app::broadcast::Draft;
namespace {

constexpr int mostSeconds = 600;
constexpr int mostHours = 10 * 366 * 24;
constexpr int mostRequests = 10'000'000;

int secondsOf(int milliseconds) { return (milliseconds + 999) / 1000; }

/// Empty where the file can be read.
QString problemOf(const FormField &field)
{
    const QFileInfo file(field.text());
    if (field.text().isEmpty() || (file.isFile() && file.isReadable()))
        return {};
    return TransportForm::tr("There is no file here that can be read. Choose one in PEM form.");
}

} // namespace

TransportForm::TransportForm(QWidget *parent) : DraftSection(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *grid = formGrid(column);
    m_authorities = addFile(grid, u"authoritiesFile"_s, tr("CA certificates"),
                            tr("Only for servers with a certificate of your own authority (PEM)."));
    m_certificate = addFile(grid, u"certificateFile"_s, tr("Client certificate"), {});
    m_privateKey = addFile(grid, u"privateKeyFile"_s, tr("Client key"),
                           tr("For servers that ask clients for a certificate (PEM)."));
    m_wire = choiceOf({tr("As usual"), u"JSON"_s, u"Protobuf"_s}, u"wireChoice"_s);
    addLabelled(grid, tr("Encoding"), m_wire);
    m_isCompressed = new QCheckBox(tr("Compress requests (gzip)"));
    m_isCompressed->setObjectName(u"compressRequests"_s);
    grid->addWidget(m_isCompressed, grid->rowCount(), 1);
    addLimits(grid);
    connect(m_wire, &QComboBox::activated, this, &TransportForm::edited);
    connect(m_isCompressed, &QCheckBox::clicked, this, &TransportForm::edited);
}

void TransportForm::addLimits(QGridLayout *grid)
{
    m_answerSeconds = limitBox(u"answerSeconds"_s, mostSeconds, tr(" s"), tr("30 s, as usual"));
    m_longestWait = limitBox(u"longestWaitHours"_s, mostHours, tr(" hours"), tr("Never"));
    m_mostWaiting = limitBox(u"mostWaitingRequests"_s, mostRequests, {}, tr("No limit"));
    addLabelled(grid, tr("Wait for an answer"), m_answerSeconds);
    addLabelled(grid, tr("Drop spans after"), m_longestWait);
    addLabelled(grid, tr("Most waiting requests"), m_mostWaiting);
    auto *explanation =
        note(tr("While the server cannot be reached spans wait on this computer. What is dropped "
                "is counted, with its reason, under Deliveries."));
    explanation->setObjectName(u"limitsNote"_s);
    grid->addWidget(explanation, grid->rowCount(), 1);
    for (auto *box : {m_answerSeconds, m_longestWait, m_mostWaiting})
        connect(box, &QSpinBox::valueChanged, this, &TransportForm::edited);
}

FormField *TransportForm::addFile(QGridLayout *grid, const QString &objectName,
                                  const QString &label, const QString &hint)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    auto *field = new FormField({}, edit, {label, hint, {}}, grid);
    auto *button = plainButton(tr("Choose…"), objectName + u"Button"_s);
    button->setAccessibleName(tr("Choose: %1").arg(label));
    field->putBeside(button);
    setTabOrder(edit, button);
    connect(button, &QPushButton::clicked, this, [this, field] { choose(field); });
    connect(field, &FormField::edited, this, &TransportForm::edited);
    connect(field, &FormField::pasted, this, &TransportForm::edited);
    connect(field, &FormField::left, this, [field] {
        if (const auto problem = problemOf(*field); !problem.isEmpty())
            field->say(FieldMessage::Tone::Error, problem);
    });
    return field;
}

void TransportForm::choose(FormField *field)
{
    auto *dialog = new QFileDialog(this, tr("Choose a PEM file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Certificates and keys (*.pem *.crt *.cer *.key)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, field](const QString &path) {
        field->setText(path);
        field->clear();
        Q_EMIT edited();
    });
    dialog->open();
}

void TransportForm::present(const Draft &draft)
{
    const QSignalBlocker quiet(this);
    m_authorities->setText(draft.destination.tls.authorities);
    m_certificate->setText(draft.destination.tls.certificate);
    m_privateKey->setText(draft.destination.tls.privateKey);
    m_wire->setCurrentIndex(int(draft.destination.wire));
    m_isCompressed->setChecked(draft.destination.isCompressed);
    m_presentedMs = draft.destination.timeoutMs;
    m_answerSeconds->setValue(secondsOf(m_presentedMs));
    m_longestWait->setValue(draft.destination.longestWaitHours);
    m_mostWaiting->setValue(draft.destination.mostWaitingRequests);
}

void TransportForm::writeTo(Draft &draft) const
{
    draft.destination.tls = {m_authorities->text(), m_certificate->text(), m_privateKey->text()};
    draft.destination.wire = Destination::Wire(m_wire->currentIndex());
    draft.destination.isCompressed = m_isCompressed->isChecked();
    const bool isAsPresented = m_answerSeconds->value() == secondsOf(m_presentedMs);
    draft.destination.timeoutMs = isAsPresented ? m_presentedMs : m_answerSeconds->value() * 1000;
    draft.destination.longestWaitHours = m_longestWait->value();
    draft.destination.mostWaitingRequests = m_mostWaiting->value();
}

bool TransportForm::isValid() const
{
    return problemOf(*m_authorities).isEmpty() && problemOf(*m_certificate).isEmpty()
        && problemOf(*m_privateKey).isEmpty();
}

QWidget *TransportForm::showProblems()
{
    QWidget *first = nullptr;
    for (auto *field : {m_authorities, m_certificate, m_privateKey}) {
        const auto problem = problemOf(*field);
        if (problem.isEmpty())
            continue;
        field->say(FieldMessage::Tone::Error, problem);
        first = first ? first : field->edit();
    }
    return first;
}

bool TransportForm::isUsual(const Destination &destination)
{
    const Destination usual;
    return destination.tls == usual.tls && destination.wire == usual.wire
        && destination.isCompressed == usual.isCompressed
        && destination.timeoutMs == usual.timeoutMs
        && destination.longestWaitHours == usual.longestWaitHours
        && destination.mostWaitingRequests == usual.mostWaitingRequests;
}

} // namespace ui
