#pragma once

#include "app/base/result.h"
#include "ui/explore/pageflow.h"

#include <QStackedWidget>

namespace ui {

class EmptyState;

/// A page's content, or what stands in its place: nothing yet, loading, empty, failed.
class StatePane final : public QStackedWidget
{
    Q_OBJECT
public:
    /// `iconName` stands over the words where there is nothing; takes the content over.
    StatePane(const QString &iconName, QWidget *content, QWidget *parent = nullptr);

    void showState(PageState state);
    /// With `action`, the button under it emits actionTriggered().
    void setEmpty(const QString &sentence, const QString &action);
    void setError(const app::Error &error);

Q_SIGNALS:
    void retryRequested();
    void actionTriggered();

private:
    QWidget *m_content;
    QWidget *m_idle;
    QWidget *m_skeleton;
    EmptyState *m_empty;
    EmptyState *m_failed;
};

} // namespace ui
