#include "ui/explore/querycompleter.h"

#include "ui/explore/completionlist.h"
#include "ui/explore/queryfacts.h"
#include "ui/explore/utf16.h"
#include "ui/theme/metrics.h"

#include <QAbstractItemView>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int rowsShown = 10;
constexpr int narrowest = 320;
constexpr int widest = 720;

int utf8Length(QStringView text) { return int(text.toUtf8().size()); }

/// Whether what stands before the cursor asks for an ending by itself: a word, or a scope's dot or colon.
bool isInsideName(const QString &text, int cursor)
{
    if (cursor == 0)
        return false;
    const auto before = text.at(cursor - 1);
    return before.isLetterOrNumber() || before == u'_' || before == u'.' || before == u':';
}

} // namespace

QueryCompleter::QueryCompleter(QPlainTextEdit &edit, QueryFacts *facts)
    : QObject(&edit)
    , m_edit(edit)
    , m_facts(facts)
    , m_list(new CompletionList(this))
{
    auto *view = new QListView;
    view->setObjectName(u"completionPopup"_s);
    view->setAccessibleName(tr("Completions"));
    view->setUniformItemSizes(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_completer.setModel(m_list);
    m_completer.setPopup(view);
    view->setItemDelegate(new CompletionCell(view)); // setPopup brings its own
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setMaxVisibleItems(rowsShown);
    m_completer.setWidget(&edit);
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &QueryCompleter::take);
    if (facts) {
        connect(facts, &QueryFacts::grown, this, [this] {
            if (isShown() || m_isWaiting)
                offer(false);
        });
    }
}

void QueryCompleter::offer(bool isAsked)
{
    const auto text = m_before + m_edit.toPlainText();
    const int cursor = int(m_before.size()) + m_edit.textCursor().position();
    if (!isAsked && !isInsideName(text, cursor))
        return hide();
    const auto utf8 = text.toUtf8();
    m_offers = app::traceql::complete({utf8.constData(), std::size_t(utf8.size())},
                                      utf8Length(QStringView(text).left(cursor)),
                                      m_facts ? m_facts->facts() : app::traceql::Facts());
    const auto written =
        utf8.mid(m_offers.replaced.begin, m_offers.replaced.end - m_offers.replaced.begin);
    const bool isWritten =
        m_offers.items.size() == 1 && m_offers.items.front().insert == written.toStdString();
    const int shift = utf8Length(m_before);
    m_offers.replaced = {std::max(0, m_offers.replaced.begin - shift),
                         std::max(0, m_offers.replaced.end - shift)};
    if (m_offers.items.empty() || isWritten) {
        hide();
        m_isWaiting = !isWritten;
        return;
    }
    show();
}

void QueryCompleter::show()
{
    m_list->setItems(m_offers.items);
    auto *popup = m_completer.popup();
    popup->setCurrentIndex({});
    const auto utf8 = m_edit.toPlainText().toUtf8();
    auto at = m_edit.textCursor();
    at.setPosition(utf16At(utf8, m_offers.replaced.begin));
    auto place = m_edit.cursorRect(at).translated(m_edit.viewport()->pos());
    int width = 0;
    for (int row = 0; row < m_list->rowCount(); ++row)
        width = std::max(width, popup->sizeHintForIndex(m_list->index(row, 0)).width());
    place.setWidth(std::clamp(width, narrowest, widest)
                   + popup->verticalScrollBar()->sizeHint().width());
    place.setLeft(std::max(0, place.left() - space::s));
    place.setBottom(m_edit.height()); // below the query, all of which stays in sight
    m_isWaiting = false;
    m_completer.complete(place);
    popup->setCurrentIndex({});
}

void QueryCompleter::hide()
{
    m_isWaiting = false;
    m_completer.popup()->hide();
}

bool QueryCompleter::isShown() const { return m_completer.popup()->isVisible(); }

bool QueryCompleter::hasChoice() const { return m_completer.popup()->currentIndex().isValid(); }

void QueryCompleter::takeFirst()
{
    const auto chosen = m_completer.popup()->currentIndex();
    take(chosen.isValid() ? chosen : m_list->index(0, 0));
}

void QueryCompleter::take(const QModelIndex &index)
{
    hide();
    if (!index.isValid())
        return;
    const auto utf8 = m_edit.toPlainText().toUtf8();
    auto cursor = m_edit.textCursor();
    cursor.setPosition(utf16At(utf8, m_offers.replaced.begin));
    cursor.setPosition(utf16At(utf8, m_offers.replaced.end), QTextCursor::KeepAnchor);
    cursor.insertText(index.data(Qt::EditRole).toString());
    m_edit.setTextCursor(cursor);
    // a scope asks for what stands in it
    if (cursor.position() > 0 && isInsideName(m_edit.toPlainText(), cursor.position())
        && !m_edit.toPlainText().at(cursor.position() - 1).isLetterOrNumber())
        offer(false);
}

} // namespace ui
