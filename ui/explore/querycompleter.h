#pragma once

#include "app/traceql/complete.h"

#include <QCompleter>
#include <QObject>

class QPlainTextEdit;

namespace ui {

class CompletionList;
class QueryFacts;

/// Offers what may stand at the cursor of a query while it is typed. Calm: it shows by itself only inside a word or
/// behind a dot, and chooses nothing by itself, so that Enter still runs the query. Tab takes the first offer, arrows
/// choose, Escape closes, Ctrl+Space asks.
class QueryCompleter final : public QObject
{
    Q_OBJECT
public:
    /// `facts` may be null: the language alone is offered.
    QueryCompleter(QPlainTextEdit &edit, QueryFacts *facts);

    /// The text of the editor stands behind `before` in a query; "" where it is one.
    void setContext(const QString &before) { m_before = before; }

    /// Somebody typed; `isAsked` where it was Ctrl+Space.
    void offer(bool isAsked);
    void hide();
    bool isShown() const;
    /// Whether an offer was chosen with the arrows, so that Enter takes it.
    bool hasChoice() const;
    void takeFirst();

private:
    void show();
    void take(const QModelIndex &index);

    QPlainTextEdit &m_edit;
    QueryFacts *m_facts;
    QString m_before;
    CompletionList *m_list;
    QCompleter m_completer;
    app::traceql::Completions m_offers;
    bool m_isWaiting = false; ///< nothing known yet to offer here
};

} // namespace ui
