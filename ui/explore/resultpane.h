#pragma once

#include "app/base/result.h"
#include "ui/explore/searchflow.h"

#include <QStackedWidget>

namespace ui {

class EmptyState;
class FirstSteps;
class ResultViews;

/// The lower part of the page: one of the five states, each drawn on purpose.
class ResultPane final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit ResultPane(ResultViews *views, QWidget *parent = nullptr);

    /// `time` words the advice where nothing matched.
    void showState(SearchState state, const TimeChoice &time);
    void setError(const app::Error &error);
    FirstSteps *firstSteps() const { return m_firstSteps; }

Q_SIGNALS:
    void allTimeRequested();
    void retryRequested();

private:
    void showNoMatch(const TimeChoice &time);

    ResultViews *m_views;
    QWidget *m_skeleton;
    FirstSteps *m_firstSteps;
    EmptyState *m_idle;
    EmptyState *m_noMatch;
    EmptyState *m_failed;
};

} // namespace ui
