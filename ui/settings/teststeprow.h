#pragma once

#include "app/broadcast/teststep.h"

#include <QWidget>

class QLabel;

namespace ui {

class TextLabel;

/// One step of a connection test: mark, name, what came out, time.
class TestStepRow final : public QWidget
{
    Q_OBJECT
public:
    explicit TestStepRow(app::broadcast::TestPart part, QWidget *parent = nullptr);

    void setStep(const app::broadcast::TestStep &step, bool isTestOver);
    app::broadcast::TestPart part() const { return m_step.part; }
    /// The names of all rows stand in one column.
    int nameWidth() const;
    void setNameWidth(int width);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void paintMark();

    app::broadcast::TestStep m_step;
    bool m_isTestOver = false;
    QLabel *m_mark;
    TextLabel *m_name;
    TextLabel *m_outcome;
    TextLabel *m_time;
};

} // namespace ui
