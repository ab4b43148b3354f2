#include "app/broadcast/editor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::broadcast;

using Phase = EditorState::Phase;
using Kind = EditorEvent::Kind;

class TestEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void forgetsTheVerdictOnAnEdit();
    void keepsWhatPassedThroughAnotherFailure();
    void forgetsWhatFailsAgain();
    void dropsTheAnswerOfAnEarlierRun();
    void showsWhySavingFailed();
    void goesFromDraftToSaved();
};

namespace {

Draft draftNamed(const QString &name)
{
    Draft draft;
    draft.destination.name = name;
    return draft;
}
const Draft a = draftNamed(u"a"_s);
const Draft b = draftNamed(u"b"_s);

Verdict failure()
{
    Verdict verdict;
    verdict.cause = Cause::InvalidToken;
    return verdict;
}

/// In `phase` with run 3; past the first test `a` has passed.
EditorState stateIn(Phase phase, const std::optional<Draft> &tested)
{
    EditorState state;
    state.phase = phase;
    state.run = 3;
    state.tested = tested;
    return state;
}

EditorEvent happening(Kind kind, const Draft &draft = a, int run = 3)
{
    EditorEvent made;
    made.kind = kind;
    made.draft = draft;
    made.run = run;
    return made;
}
EditorEvent invalid(Kind kind)
{
    EditorEvent made = happening(kind);
    made.isValid = false;
    return made;
}
EditorEvent failedTest(const Draft &draft = a, int run = 3)
{
    EditorEvent made = happening(Kind::TestFinished, draft, run);
    made.verdict = failure();
    return made;
}
EditorEvent failedSave()
{
    EditorEvent made = happening(Kind::SaveFinished);
    made.error = app::Error{app::Error::Kind::Unreachable, "no keychain", {}};
    return made;
}

void row(const char *name, const EditorState &from, const EditorEvent &given, Phase phase,
         EditorAction action = EditorAction::None)
{
    QTest::newRow(name) << from << given << phase << action;
}

void addRowsWhileEditing()
{
    const auto editing = stateIn(Phase::Editing, {});
    const auto editingAfterPass = stateIn(Phase::Editing, a);
    row("editing: edited", editing, happening(Kind::Edited), Phase::Editing);
    row("editing: edited back to what passed", editingAfterPass, happening(Kind::Edited, a),
        Phase::Verified);
    row("editing: edited to something else", editingAfterPass, happening(Kind::Edited, b),
        Phase::Editing);
    row("editing: test asked", editing, happening(Kind::TestAsked), Phase::Testing,
        EditorAction::StartTest);
    row("editing: test asked with a wrong field", editing, invalid(Kind::TestAsked),
        Phase::Editing);
    row("editing: save asked", editing, happening(Kind::SaveAsked), Phase::Editing);
    row("editing: save asked, another draft passed", editingAfterPass,
        happening(Kind::SaveAsked, b), Phase::Editing);
    row("editing: a late answer", editing, happening(Kind::TestFinished), Phase::Editing);
    row("editing: cancel", editing, happening(Kind::TestCancelled), Phase::Editing);
    row("editing: a late save", editing, happening(Kind::SaveFinished), Phase::Editing);
}

void addRowsWhileTesting()
{
    const auto testing = stateIn(Phase::Testing, {});
    const auto retesting = stateIn(Phase::Testing, a);
    row("testing: passed", testing, happening(Kind::TestFinished), Phase::Verified);
    row("testing: failed", testing, failedTest(), Phase::Editing);
    row("testing: answer of an older run", testing, happening(Kind::TestFinished, a, 2),
        Phase::Testing);
    row("testing: failure of an older run", testing, failedTest(a, 2), Phase::Testing);
    row("testing: cancelled", testing, happening(Kind::TestCancelled), Phase::Editing,
        EditorAction::CancelTest);
    row("testing: cancelled, passed before", retesting, happening(Kind::TestCancelled),
        Phase::Verified, EditorAction::CancelTest);
    row("testing: edited", testing, happening(Kind::Edited, b), Phase::Editing,
        EditorAction::CancelTest);
    row("testing: edited back to what passed", retesting, happening(Kind::Edited, a),
        Phase::Verified, EditorAction::CancelTest);
    row("testing: asked again", testing, happening(Kind::TestAsked), Phase::Testing);
    row("testing: save asked", retesting, happening(Kind::SaveAsked), Phase::Testing);
}

void addRowsOnceVerified()
{
    const auto verified = stateIn(Phase::Verified, a);
    row("verified: edited", verified, happening(Kind::Edited, b), Phase::Editing);
    row("verified: the same values", verified, happening(Kind::Edited, a), Phase::Verified);
    row("verified: save", verified, happening(Kind::SaveAsked), Phase::Saving, EditorAction::Save);
    row("verified: save something else", verified, happening(Kind::SaveAsked, b), Phase::Verified);
    row("verified: save with a wrong field", verified, invalid(Kind::SaveAsked), Phase::Verified);
    row("verified: test again", verified, happening(Kind::TestAsked), Phase::Testing,
        EditorAction::StartTest);
    row("verified: cancel", verified, happening(Kind::TestCancelled), Phase::Verified);
}

void addRowsWhileSaving()
{
    const auto saving = stateIn(Phase::Saving, a);
    row("saving: done", saving, happening(Kind::SaveFinished), Phase::Saved, EditorAction::Close);
    row("saving: failed", saving, failedSave(), Phase::Verified);
    row("saving: answer of an older run", saving, happening(Kind::SaveFinished, a, 2),
        Phase::Saving);
    row("saving: edited", saving, happening(Kind::Edited, b), Phase::Saving);
    row("saving: test asked", saving, happening(Kind::TestAsked), Phase::Saving);
    row("saving: save asked again", saving, happening(Kind::SaveAsked), Phase::Saving);
    row("saving: a late test", saving, failedTest(), Phase::Saving);
}

void addRowsOnceSaved()
{
    const auto saved = stateIn(Phase::Saved, a);
    row("saved: edited", saved, happening(Kind::Edited, b), Phase::Editing);
    row("saved: the same values", saved, happening(Kind::Edited, a), Phase::Saved);
    row("saved: save again", saved, happening(Kind::SaveAsked), Phase::Saved);
    row("saved: test", saved, happening(Kind::TestAsked), Phase::Testing, EditorAction::StartTest);
}

} // namespace

void TestEditor::steps_data()
{
    QTest::addColumn<EditorState>("from");
    QTest::addColumn<EditorEvent>("event");
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<EditorAction>("action");
    addRowsWhileEditing();
    addRowsWhileTesting();
    addRowsOnceVerified();
    addRowsWhileSaving();
    addRowsOnceSaved();
}

void TestEditor::steps()
{
    QFETCH(EditorState, from);
    QFETCH(EditorEvent, event);
    const EditorStep step = next(from, event);
    QTEST(step.state.phase, "phase");
    QTEST(step.action, "action");
    const bool isNewRun =
        step.action == EditorAction::StartTest || step.action == EditorAction::Save;
    QCOMPARE(step.state.run, isNewRun ? 4 : 3);
}

void TestEditor::forgetsTheVerdictOnAnEdit()
{
    const auto failed = next(stateIn(Phase::Testing, {}), failedTest()).state;
    QCOMPARE(failed.verdict->cause, Cause::InvalidToken);
    QVERIFY(!next(failed, happening(Kind::Edited, b)).state.verdict);
    QVERIFY(!next(failed, happening(Kind::TestAsked)).state.verdict);

    const auto passed = next(stateIn(Phase::Testing, {}), happening(Kind::TestFinished)).state;
    QVERIFY(passed.verdict->isOk());
    QVERIFY(next(passed, happening(Kind::Edited, a)).state.verdict);
    QVERIFY(!next(passed, happening(Kind::Edited, b)).state.verdict);
}

void TestEditor::keepsWhatPassedThroughAnotherFailure()
{
    auto state = stateIn(Phase::Testing, a);
    state = next(state, failedTest(b)).state;
    QCOMPARE(state.phase, Phase::Editing);
    QCOMPARE(next(state, happening(Kind::Edited, a)).state.phase, Phase::Verified);
}

void TestEditor::forgetsWhatFailsAgain()
{
    auto state = stateIn(Phase::Testing, a);
    state = next(state, failedTest(a)).state;
    QVERIFY(!state.tested);
    QCOMPARE(next(state, happening(Kind::Edited, a)).state.phase, Phase::Editing);
}

void TestEditor::dropsTheAnswerOfAnEarlierRun()
{
    auto state = next({}, happening(Kind::TestAsked)).state;
    const int first = state.run;
    state = next(state, happening(Kind::Edited, b)).state;
    state = next(state, happening(Kind::TestAsked, b)).state;
    state = next(state, happening(Kind::TestFinished, b, first)).state;
    QCOMPARE(state.phase, Phase::Testing);
    QVERIFY(!state.tested);
}

void TestEditor::showsWhySavingFailed()
{
    const auto failed = next(stateIn(Phase::Saving, a), failedSave()).state;
    QCOMPARE(failed.saveError->kind, app::Error::Kind::Unreachable);
    const auto again = next(failed, happening(Kind::SaveAsked));
    QCOMPARE(again.action, EditorAction::Save);
    QVERIFY(!again.state.saveError);
    QVERIFY(!next(failed, happening(Kind::Edited, b)).state.saveError);
}

void TestEditor::goesFromDraftToSaved()
{
    auto step = next({}, happening(Kind::Edited));
    step = next(step.state, happening(Kind::TestAsked));
    step = next(step.state, happening(Kind::TestFinished, a, step.state.run));
    step = next(step.state, happening(Kind::SaveAsked));
    step = next(step.state, happening(Kind::SaveFinished, a, step.state.run));
    QCOMPARE(step.state.phase, Phase::Saved);
    QCOMPARE(step.action, EditorAction::Close);
    QCOMPARE(step.state.run, 2);
}

QTEST_GUILESS_MAIN(TestEditor)
#include "tst_editor.moc"
