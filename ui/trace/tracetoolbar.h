#pragma once

#include "ui/trace/tracepagestate.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace ui {

class IconButton;

/// Above the views: which view, which spans (pills), the search, and what is not shown. Decides nothing.
class TraceToolbar : public QWidget
{
    Q_OBJECT
public:
    explicit TraceToolbar(QWidget *parent = nullptr);

    void setView(TraceViewKind view);
    void setPills(const Pills &pills);
    Pills pills() const;
    /// Pills that would find nothing cannot be pressed: without errors, without spans that tell of models.
    void setOffers(bool hasErrors, bool tellsOfModels);

    QString findText() const;
    void setFindText(const QString &text);
    /// The field with its text selected.
    void focusFind();
    bool isMatchesOnly() const;
    void setMatchesOnly(bool isOnly);
    /// "3 of 12"; empty clears it.
    void setFindState(const QString &text);

    /// "Showing 12 of 26 spans"; empty where all are shown.
    void setShown(const QString &text);
    /// The span whose subtree is looked at; empty: the whole trace.
    void setRootName(const QString &name);
    /// A switch for the times as sent, where some were moved.
    void setRawTimes(bool isOffered, bool isRaw);

Q_SIGNALS:
    void viewChosen(ui::TraceViewKind view);
    void pillsChanged();
    void findChanged();
    void nextRequested(int step);
    void rootLeft();
    void everythingRequested();
    void rawTimesChosen(bool isRaw);
    /// Escape in the search: the person goes on in the view.
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addView(TraceViewKind view, const QString &name, const QString &text);
    QToolButton *addPill(bool Pills::*pill, const QString &name, const QString &text,
                         const QString &tip);
    QWidget *makeFind();
    QWidget *makePills();
    QWidget *makeViews();

    bool m_isNarrow = false; ///< the search has a line of its own
    QVBoxLayout *m_column;
    QHBoxLayout *m_firstLine;
    QWidget *m_viewsBox = nullptr;
    QWidget *m_findBox = nullptr;
    QHash<int, QToolButton *> m_views;
    QList<std::pair<bool Pills::*, QToolButton *>> m_pills;
    QLineEdit *m_find;
    QLabel *m_findState;
    IconButton *m_next;
    IconButton *m_previous;
    QToolButton *m_matchesOnly;
    QToolButton *m_root;
    QToolButton *m_everything;
    QToolButton *m_rawTimes;
};

} // namespace ui
