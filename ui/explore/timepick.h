#pragma once

#include "ui/explore/timechoice.h"

#include <QWidget>

class QHBoxLayout;

namespace ui {

class CustomRange;
class TimeRangeButton;

/// The upper row of a page: whatever the page puts at the left, the time at the right, and below both a range of one's
/// own while somebody wants it.
class TimePick final : public QWidget
{
    Q_OBJECT
public:
    explicit TimePick(QWidget *parent = nullptr);

    /// Before the time; the page fills it.
    QHBoxLayout *row() const { return m_row; }
    TimeChoice time() const;
    /// Emits nothing.
    void setTime(const TimeChoice &time);

Q_SIGNALS:
    /// By the person.
    void timeChosen(const ui::TimeChoice &time);

private:
    TimeRangeButton *m_button;
    CustomRange *m_range;
    QHBoxLayout *m_row;
};

} // namespace ui
