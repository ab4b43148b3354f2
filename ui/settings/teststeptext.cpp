#include "ui/settings/teststeptext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using app::broadcast::TestPart;
using app::broadcast::TestStep;

namespace ui {
namespace {

using Note = TestStep::Note;
using State = TestStep::State;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::TestSteps)
};

/// Empty where there is nothing special.
QString noteOf(const TestStep &step)
{
    switch (step.note) {
    case Note::None: break;
    case Note::ViaProxy: return Text::tr("via proxy %1").arg(step.detail);
    case Note::NumericAddress: return Text::tr("nothing to look up");
    case Note::Unencrypted: return Text::tr("not encrypted");
    case Note::WithTheSpan: return Text::tr("not checked on its own");
    case Note::EmptyRequest:
        return step.state == State::Passed ? Text::tr("OK, an empty request was taken")
                                           : Text::tr("not checked: no span was written");
    case Note::NoQueryAddress: return Text::tr("not checked: no query address");
    case Note::NotFoundYet: return Text::tr("written, not found yet");
    case Note::NotReadable: return Text::tr("written, not readable with this token");
    case Note::QueryFailed: return Text::tr("not checked: %1").arg(step.detail);
    }
    return {};
}

} // namespace

QString labelOf(TestPart part)
{
    switch (part) {
    case TestPart::Address: return Text::tr("Address");
    case TestPart::Keychain: return Text::tr("Keychain");
    case TestPart::Lookup: return Text::tr("Name lookup (DNS)");
    case TestPart::Connect: return Text::tr("Connection (TCP)");
    case TestPart::Encrypt: return Text::tr("Encryption (TLS)");
    case TestPart::SignIn: return Text::tr("Authentication");
    case TestPart::Write: return Text::tr("One span written");
    case TestPart::ReadBack: return Text::tr("Span read back");
    }
    return {};
}

QString outcomeOf(const TestStep &step, bool isTestOver)
{
    if (const auto note = noteOf(step); !note.isEmpty())
        return note;
    switch (step.state) {
    case State::Waiting: return isTestOver ? Text::tr("not reached") : Text::tr("waiting");
    case State::Running: return Text::tr("running…");
    case State::Passed: return Text::tr("OK");
    case State::Failed: return Text::tr("failed");
    case State::NotChecked: break;
    }
    return Text::tr("not checked");
}

QString timeOf(const TestStep &step)
{
    const bool isMeasured = step.state == State::Passed || step.state == State::Failed;
    if (!isMeasured || step.note == Note::NumericAddress)
        return {};
    if (step.elapsed < std::chrono::milliseconds(1))
        return Text::tr("under 1 ms");
    return Text::tr("%1 ms").arg(QLocale().toString(qlonglong(step.elapsed.count())));
}

QString iconOf(const TestStep &step)
{
    switch (step.state) {
    case State::Waiting: return u"clock"_s;
    case State::Running: return u"refresh"_s;
    case State::Passed: return u"check"_s;
    case State::Failed: return u"error"_s;
    case State::NotChecked: break;
    }
    return u"info"_s;
}

} // namespace ui
