#include "ui/explore/queryedit.h"

#include "ui/explore/highlighter.h"
#include "ui/explore/querycompleter.h"
#include "ui/explore/utf16.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
QueryEdit::QueryEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new Highlighter(document(), palette()))
    , m_completer(new QueryCompleter(*this, nullptr))
{
    setFont(monospaceFont());
    viewport()->setAutoFillBackground(false); // the frame fills its round corners itself
    document()->setDocumentMargin(space::xs + 1);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &QueryEdit::fitHeight);
    connect(this, &QPlainTextEdit::textChanged, this, &QueryEdit::clearMarks);
    fitHeight();
}

void QueryEdit::setQuery(const QString &query)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(query);
    setTextCursor(cursor);
}

void QueryEdit::setFacts(QueryFacts *facts)
{
    delete m_completer;
    m_completer = new QueryCompleter(*this, facts);
    m_completer->setContext(m_context);
}

void QueryEdit::setContext(const QString &before)
{
    m_context = before;
    m_completer->setContext(before);
}

void QueryEdit::offer() { m_completer->offer(true); }

QTextCursor QueryEdit::cursorAt(const QByteArray &utf8, app::TextRange place) const
{
    QTextCursor cursor(document());
    cursor.setPosition(utf16At(utf8, place.begin));
    cursor.setPosition(utf16At(utf8, place.end), QTextCursor::KeepAnchor);
    return cursor;
}

/// From the last to the first, so that the places of the others stay true.
void QueryEdit::apply(const app::traceql::TextEdits &edits)
{
    const auto utf8 = toPlainText().toUtf8();
    auto whole = textCursor();
    whole.beginEditBlock();
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        cursorAt(utf8, edit->place).insertText(QString::fromStdString(edit->text));
    whole.endEditBlock();
}

void QueryEdit::reveal(app::TextRange place)
{
    setTextCursor(cursorAt(toPlainText().toUtf8(), place));
    setFocus(Qt::OtherFocusReason);
}

bool QueryEdit::isCompleting() const { return m_completer->isShown(); }

void QueryEdit::markErrors(const std::vector<app::TextRange> &places)
{
    const auto utf8 = toPlainText().toUtf8();
    QList<QTextEdit::ExtraSelection> marks;
    for (const auto &place : places)
        marks << markOf(utf8, place);
    setExtraSelections(marks);
}

QTextEdit::ExtraSelection QueryEdit::markOf(const QByteArray &utf8, app::TextRange place) const
{
    const int length = utf16At(utf8, int(utf8.size()));
    int begin = utf16At(utf8, place.begin);
    const int end = std::max(utf16At(utf8, place.end), begin);
    if (begin == end && end == length)
        begin = std::max(0, begin - 1);
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(document());
    mark.cursor.setPosition(begin);
    mark.cursor.setPosition(begin == end ? std::min(begin + 1, length) : end,
                            QTextCursor::KeepAnchor);
    const auto red = colorsFor(palette()).error;
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.format.setUnderlineColor(red);
    auto tint = red;
    tint.setAlphaF(0.14F);
    mark.format.setBackground(tint);
    return mark;
}

void QueryEdit::clearMarks()
{
    if (!extraSelections().isEmpty())
        setExtraSelections({});
}

void QueryEdit::keyPressEvent(QKeyEvent *event)
{
    if (handleCompletionKey(*event) || handleKey(*event))
        return;
    const bool isTyping = !event->text().isEmpty() && event->text().at(0).isPrint();
    const bool isErasing = event->key() == Qt::Key_Backspace && isCompleting();
    QPlainTextEdit::keyPressEvent(event);
    if (isTyping || isErasing)
        m_completer->offer(false);
}

/// Tab is asked for the next widget before it becomes a key; while something is offered it stays a key.
bool QueryEdit::focusNextPrevChild(bool next)
{
    return !(next && m_completer->isShown()) && QPlainTextEdit::focusNextPrevChild(next);
}

/// While offers are shown the popup hands over every key it does not want; one that is ignored goes back to it.
bool QueryEdit::handleCompletionKey(QKeyEvent &event)
{
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        m_completer->offer(true);
        return true;
    }
    if (!m_completer->isShown())
        return false;
    switch (event.key()) {
    case Qt::Key_Tab: m_completer->takeFirst(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_completer->hasChoice()) {
            event.ignore();
            return true;
        }
        m_completer->hide();
        return false;
    case Qt::Key_Escape: event.ignore(); return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End: m_completer->hide(); return false;
    default: return false;
    }
}

bool QueryEdit::handleKey(const QKeyEvent &event)
{
    const bool isAlt = event.modifiers().testFlag(Qt::AltModifier);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers().testFlag(Qt::ShiftModifier)) {
            insertPlainText(u"\n"_s);
            ensureCursorVisible();
        } else {
            Q_EMIT runRequested();
        }
        return true;
    case Qt::Key_Up:
        if (isAlt)
            Q_EMIT olderRequested();
        return isAlt;
    case Qt::Key_Down:
        if (isAlt)
            Q_EMIT newerRequested();
        else if (event.modifiers() == Qt::NoModifier && isOnLastLine())
            Q_EMIT leftDown();
        else
            return false;
        return true;
    default: return false;
    }
}

bool QueryEdit::isOnLastLine() const
{
    auto below = textCursor();
    return !below.movePosition(QTextCursor::Down);
}

void QueryEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update(); // the base class repaints the text without its frame
}

void QueryEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        m_completer->hide();
    update();
}

void QueryEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void QueryEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
    else if (event->type() == QEvent::ApplicationFontChange)
        setFont(monospaceFont());
    else if (event->type() == QEvent::FontChange)
        fitHeight();
}

void QueryEdit::fitHeight()
{
    // QPlainTextEdit's document measures its height in lines
    const int needed = int(document()->documentLayout()->documentSize().height());
    const int lines = std::clamp(needed, 1, mostLines);
    const int margins = 2 * int(document()->documentMargin()) + 2 * frameWidth();
    const int natural = lines * fontMetrics().lineSpacing() + margins;
    setFixedHeight(std::max(natural, controlHeight));
    const QMargins spare(space::xs, std::max(0, controlHeight - natural + 1) / 2, 0, 0);
    if (viewportMargins() != spare)
        setViewportMargins(spare); // one line stands in the middle
    const bool scrolls = needed > mostLines;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    // the base class scrolled to the cursor while the new line had no room yet
    if (!scrolls)
        verticalScrollBar()->setValue(0);
}

} // namespace ui
