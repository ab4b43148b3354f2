#pragma once

#include "app/trace/ids.h"

#include <QTableView>

namespace ui {

class LiveModel;

/// The newest spans. Enter or a double click opens one in its trace. At the very top the newest stay in sight, anywhere
/// else the reader's rows do.
class LiveTable final : public QTableView
{
    Q_OBJECT
public:
    explicit LiveTable(LiveModel &model, QWidget *parent = nullptr);

    /// Selects the first row where none is selected, and takes the focus.
    void enter();

Q_SIGNALS:
    void spanOpened(const app::trace::TraceId &trace, const app::trace::SpanId &span);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;

private:
    void open(const QModelIndex &index);
    void fitColumns();
};

} // namespace ui
