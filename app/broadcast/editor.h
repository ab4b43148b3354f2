#pragma once

#include "app/base/result.h"
#include "app/broadcast/destination.h"
#include "app/broadcast/verdict.h"

#include <QList>
#include <QSet>
#include <QString>
#include <optional>

namespace app::broadcast {

/// What is wrong with a field before anything is sent; ui/ makes the sentence and the remedy.
enum class Problem {
    Empty,
    NotAUrl,
    HttpBeyondLoopback, ///< http:// to a host that is not this machine
    DashboardUrl,       ///< https://<stack>.grafana.net
    PortalUrl,          ///< https://grafana.com/orgs/...
    QueryUrl,           ///< tempo-prod-*.grafana.net or a /tempo path: for reading, not for sending
    OtherSignalUrl,     ///< logs-prod-*, prometheus-*
    NotNumeric,
    ServiceAccountToken, ///< glsa_
    LegacyKey,           ///< eyJ...
    NotAToken,           ///< does not start with glc_
    UnusualStart, ///< a secret of a known vendor that begins otherwise; `detail` holds how it usually does
    NotAHeader, ///< a name or a value that HTTP cannot carry, or one that the request itself needs
    RegionMismatch, ///< the token's region differs from the host's; `detail` holds both: "us / eu"
};
struct FieldProblem {
    Field field = Field::None;
    Problem problem = Problem::Empty;
    QString detail;
    bool isWarning = false; ///< shown, but a test may run
    QString key =
        {}; ///< of the field in its type, where `field` is Other; "headers" for the person's own
    bool operator==(const FieldProblem &) const = default;
};

/// By the rules of the draft's type. Pure. `storedSecrets`: fields that may stay empty, since theirs is stored.
QList<FieldProblem> validate(const Draft &draft, const QSet<QString> &storedSecrets);
/// `hasStoredKey`: an empty secret means the stored one.
QList<FieldProblem> validate(const Draft &draft, bool hasStoredKey);

/// Fills the fields from any of: the OTEL_EXPORTER_OTLP_* block, a glc_ token, a gateway URL, a curl line.
/// Nothing where the text is none of them. Fields the text does not name stay as they are.
std::optional<Draft> filledFromPaste(const Draft &draft, const QString &text);

/// The flow of one destination's dialog, as a pure state machine (design: Draft -> Testing -> Verified -> Saved).
struct EditorState {
    enum class Phase { Editing, Testing, Verified, Saving, Saved };
    Phase phase = Phase::Editing;
    int run = 0; ///< number of the newest test or save; answers of older ones are dropped
    std::optional<Draft> tested;    ///< what passed
    std::optional<Verdict> verdict; ///< of the last finished run; gone as soon as a field is edited
    std::optional<Error> saveError;
};
struct EditorEvent {
    enum class Kind { Edited, TestAsked, TestCancelled, TestFinished, SaveAsked, SaveFinished };
    Kind kind = Kind::Edited;
    Draft draft;         ///< as the fields stand now
    bool isValid = true; ///< no FieldProblem that is no warning
    int run = 0;         ///< with TestFinished and SaveFinished
    Verdict verdict = {};
    std::optional<Error> error = {};
};
enum class EditorAction { None, StartTest, CancelTest, Save, Close };
struct EditorStep {
    EditorState state;
    EditorAction action = EditorAction::None;
};
EditorStep next(const EditorState &state, const EditorEvent &event);

} // namespace app::broadcast
