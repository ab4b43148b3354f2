#pragma once

#include "app/broadcast/destination.h"
#include "ui/settings/previewrows.h"
#include "ui/settings/recenttrace.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class MessageBar;
class TextLabel;

/// What one real recent trace would look like at a destination: each attribute here and there, and what happens to it.
/// Works on the trace only while the pane is visible.
class PreviewPane final : public QWidget
{
    Q_OBJECT
public:
    /// `source` may be null: then the sample trace is shown.
    explicit PreviewPane(app::sources::TraceSource *source, QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// The destination as it would be saved; follows edits.
    void follow(const app::broadcast::Destination &destination);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Made {
        app::broadcast::Choice choice = app::broadcast::Choice::Leaves;
        QList<PreviewRow> rows;
    };
    void make();
    void present(const Made &made);
    void fill();
    QTreeWidgetItem *itemFor(const PreviewRow &row) const;

    app::sources::TraceSource *m_source;
    ExampleTrace m_example;
    app::broadcast::Destination m_destination;
    bool m_isAsking = false;
    QFuture<Made> m_making;
    Made m_made;
    QTimer m_soon;

    TextLabel *m_which;
    MessageBar *m_verdict;
    QCheckBox *m_all;
    QTreeWidget *m_tree;
};

} // namespace ui
