#pragma once

#include "ui/sessions/session.h"

#include <QWidget>

namespace ui {

class CellTable;
class CellTableModel;
class CopyButton;
class ElidedLabel;
class TextLabel;

/// One session: what it adds up to, and its traces in the order of the talk.
class ThreadPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ThreadPane(QWidget *parent = nullptr);

    /// Null: no session is chosen.
    void setSession(const Session *session);
    void enter();

Q_SIGNALS:
    void traceOpened(const app::trace::TraceId &id);
    /// Back to the list of sessions.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();

    CellTableModel *m_model;
    CellTable *m_table;
    ElidedLabel *m_title;
    CopyButton *m_copy;
    TextLabel *m_summary;
};

} // namespace ui
