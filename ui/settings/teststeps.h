#pragma once

#include "app/broadcast/destination.h"
#include "app/broadcast/teststep.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class CopyDetailsPanel;
class TestStepRow;

/// A connection test while it runs and after it: one line a step with mark, word and milliseconds; under the one that
/// failed its cause, its remedy and Copy details. Hidden until it has something to show. What came out is announced to
/// assistive technology.
class TestSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit TestSteps(QWidget *parent = nullptr);

    /// Shows every report of `test` as it comes, instead of those of an earlier one. `destination` is what is tested;
    /// Copy details names it, without anything secret.
    void follow(const QFuture<app::broadcast::TestReport> &test,
                const app::broadcast::Destination &destination);
    /// A report of a run older than the one shown is dropped.
    void setReport(const app::broadcast::TestReport &report,
                   const app::broadcast::Destination &destination);
    void clear();
    const app::broadcast::TestReport &report() const { return m_report; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeReport(int index);
    void makeRows();
    void renderRows();
    void renderOutcome();
    void alignNames();
    void announce();

    app::broadcast::TestReport m_report;
    app::broadcast::Destination m_destination;
    QFutureWatcher<app::broadcast::TestReport> m_watcher;
    QVBoxLayout *m_column;
    QList<TestStepRow *> m_rows;
    CopyDetailsPanel *m_panel;
};

} // namespace ui
