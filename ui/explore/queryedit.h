#pragma once

#include "app/base/result.h"
#include "app/traceql/chips.h"

#include <QPlainTextEdit>
#include <vector>

namespace ui {

class Highlighter;
class QueryCompleter;
class QueryFacts;

/// The query line: one line that grows to four. Enter runs, Shift+Enter starts a new line, Alt+Up and Alt+Down walk the
/// history, Down on the last line leaves towards the results; Tab moves the focus, or takes an offered completion.
class QueryEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr int mostLines = 4;

    explicit QueryEdit(QWidget *parent = nullptr);

    QString query() const { return toPlainText(); }
    /// As if typed: can be undone.
    void setQuery(const QString &query);
    /// Underlines places, in bytes of the query's UTF-8; an empty place marks the letter before it. Editing clears them.
    void markErrors(const std::vector<app::TextRange> &places);
    void clearMarks();
    /// Where completion learns names and values; may be null.
    void setFacts(QueryFacts *facts);
    /// The text stands behind `before` in a query: a value behind `{ span.a = `.
    void setContext(const QString &before);
    bool isCompleting() const;
    /// Offers what may stand at the cursor.
    void offer();

    /// As if typed: one step to undo.
    void apply(const app::traceql::TextEdits &edits);
    /// Selects a place, in bytes of UTF-8, and takes the focus.
    void reveal(app::TextRange place);

Q_SIGNALS:
    void runRequested();
    void leftDown();
    void olderRequested();
    void newerRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    bool handleKey(const QKeyEvent &event);
    bool handleCompletionKey(QKeyEvent &event);
    bool isOnLastLine() const;
    QTextCursor cursorAt(const QByteArray &utf8, app::TextRange place) const;
    QTextEdit::ExtraSelection markOf(const QByteArray &utf8, app::TextRange place) const;

    Highlighter *m_highlighter;
    QueryCompleter *m_completer;
    QString m_context;
};

} // namespace ui
