#pragma once

#include "app/broadcast/verdict.h"

#include <QList>
#include <QString>
#include <chrono>

namespace app::broadcast {

/// The parts of a connection test, in their order.
enum class TestPart {
    Address,  ///< the fields make an address, and the certificates' files can be read
    Keychain, ///< only where a stored secret is needed
    Lookup,
    Connect,
    Encrypt,
    SignIn,   ///< an empty request with the credentials, which stores nothing
    Write,    ///< one real span
    ReadBack, ///< that span by its trace id; never decides about the outcome
};
QLatin1StringView nameOf(TestPart part);

struct TestStep {
    enum class State { Waiting, Running, Passed, Failed, NotChecked };
    /// Why a step has no time, or what is special about it.
    enum class Note {
        None,
        ViaProxy,       ///< `detail` is the proxy's "host:port"
        NumericAddress, ///< nothing to look up
        Unencrypted,
        WithTheSpan,  ///< the server does not tell before it gets one
        EmptyRequest, ///< that is all such a destination is sent for a test
        NoQueryAddress,
        NotFoundYet,
        NotReadable, ///< the credentials for reading are refused
        QueryFailed, ///< `detail` says how
    };
    TestPart part = TestPart::Address;
    State state = State::Waiting;
    Note note = Note::None;
    std::chrono::milliseconds elapsed{0}; ///< with Passed and Failed
    QString detail = {};                  ///< the address found, the TLS version, ...; redacted
    bool operator==(const TestStep &) const = default;
};
QLatin1StringView nameOf(TestStep::State state);
QLatin1StringView nameOf(TestStep::Note note);

/// How far a connection test has come, and at its end what came out.
struct TestReport {
    int run = 0; ///< each test has a higher number than those before it
    QList<TestStep> steps;
    bool isFinished = false;
    Verdict verdict;                    ///< once it is finished
    std::chrono::milliseconds limit{0}; ///< the time all steps up to Write have together
    QString traceId = {};               ///< of the span that was written
    const TestStep *find(TestPart part) const;
    const TestStep *failed() const;
};

/// All steps waiting. Pure, like those below.
TestReport plannedTest(int run, bool needsKeychain);
void begin(TestReport &report, TestPart part);
void settle(TestReport &report, const TestStep &step);
/// Ends the test at the step its cause belongs to; what came before and was still open is not checked.
void finish(TestReport &report, TestPart current, const Verdict &verdict);

/// The step at which a cause shows, where that is another one than the one that met it.
TestPart partOf(Cause cause, TestPart current);

} // namespace app::broadcast
