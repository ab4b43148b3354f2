#pragma once

#include "ui/explore/timechoice.h"

#include <QWidget>

class QDateTimeEdit;
class QPushButton;

namespace ui {

/// Two local times, the end not before the start; hidden until somebody wants a range of their own.
class CustomRange final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomRange(QWidget *parent = nullptr);

    /// Begins with what `current` covers at `now`.
    void edit(const TimeChoice &current, app::UnixNano now);
    TimeChoice choice() const;

Q_SIGNALS:
    void chosen(const ui::TimeChoice &choice);

private:
    void check();

    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QPushButton *m_use;
};

} // namespace ui
