#include "ui/explore/querypanel.h"

#include "ui/explore/querybook.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int panelWidth = 720;
constexpr int rowsShown = 14;

QPushButton *button(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    return made;
}

} // namespace

QueryPanel::QueryPanel(QueryBook &book, std::function<QString()> current, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_book(book)
    , m_query(std::move(current))
    , m_lines(new QueryList(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("No query holds these words."), this))
    , m_star(button(u"queryStar"_s, tr("Star"), this))
    , m_rename(button(u"queryRename"_s, tr("Rename"), this))
    , m_remove(button(u"queryDelete"_s, tr("Delete"), this))
    , m_name(new QLineEdit(this))
    , m_save(button(u"querySave"_s, tr("Save"), this))
    , m_news(new MessageBar(this))
{
    setObjectName(u"queryPanel"_s);
    setAccessibleName(tr("Queries"));
    setFrameShape(QFrame::StyledPanel);
    m_search->setObjectName(u"querySearch"_s);
    m_search->setAccessibleName(tr("Find a query"));
    m_search->setPlaceholderText(tr("Find a query"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"queryLines"_s);
    m_list->setAccessibleName(tr("Queries"));
    m_list->setModel(m_lines);
    m_list->setItemDelegate(new QueryLineCell(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(rowsShown * tableRowHeight + 2 * m_list->frameWidth());
    m_name->setObjectName(u"queryName"_s);
    m_news->setObjectName(u"queryNews"_s);
    m_star->setToolTip(tr("Stays in the history (Ctrl+D)"));
    m_rename->setToolTip(tr("Give the saved query another name (F2)"));
    m_remove->setToolTip(tr("Delete the saved query (Del)"));
    layOut();
    wire();
}

void QueryPanel::layOut()
{
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::s);
    for (auto *one : {m_star, m_rename, m_remove})
        actions->addWidget(one);
    actions->addStretch(1);
    actions->addWidget(m_name, 2);
    actions->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    column->addWidget(m_news);
    column->addLayout(actions);
}

void QueryPanel::wire()
{
    for (QWidget *widget : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_list)})
        widget->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &QueryPanel::refresh);
    connect(m_list, &QListView::clicked, this, &QueryPanel::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QueryPanel::showActions);
    connect(m_star, &QAbstractButton::clicked, this, &QueryPanel::toggleStar);
    connect(m_rename, &QAbstractButton::clicked, this, &QueryPanel::beginRename);
    connect(m_remove, &QAbstractButton::clicked, this, &QueryPanel::remove);
    connect(m_save, &QAbstractButton::clicked, this, &QueryPanel::applyName);
    connect(m_name, &QLineEdit::returnPressed, this, &QueryPanel::applyName);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_save->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_news, &MessageBar::actionTriggered, this, [this] {
        m_news->clear();
        m_book.putBack();
    });
    connect(&m_book, &QueryBook::changed, this, &QueryPanel::refresh);
}

void QueryPanel::open(const QWidget &anchor)
{
    m_renamed.clear();
    m_name->clear();
    m_news->clear();
    m_search->clear();
    m_list->setCurrentIndex({});
    refresh();
    resize(std::max(panelWidth, sizeHint().width()), sizeHint().height());
    auto place = anchor.mapToGlobal(QPoint(0, anchor.height() + space::xs));
    const auto screen = anchor.screen()->availableGeometry();
    place.setX(std::max(screen.left(), std::min(place.x(), screen.right() - width())));
    move(place);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void QueryPanel::refresh()
{
    const auto before = current();
    m_lines->setLines(queryLines(m_book, m_search->text()));
    m_nothing->setVisible(m_lines->rowCount() == 0);
    const auto lines = m_lines->lines();
    const auto same = std::find_if(lines.cbegin(), lines.cend(), [&](const QueryLine &line) {
        return line.kind == before.kind && line.query == before.query;
    });
    select(same == lines.cend() ? 0 : int(same - lines.cbegin()), 1);
    showActions();
}

QueryLine QueryPanel::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_lines->rowCount() ? m_lines->lines()[row] : QueryLine();
}

void QueryPanel::showActions()
{
    using Kind = QueryLine::Kind;
    const auto line = current();
    m_star->setEnabled(line.kind == Kind::Past);
    m_star->setText(line.isStarred ? tr("Remove star") : tr("Star"));
    m_rename->setEnabled(line.kind == Kind::Saved);
    m_remove->setEnabled(line.kind == Kind::Saved);
    const bool isRenaming = !m_renamed.isEmpty();
    const auto purpose = isRenaming ? tr("New name") : tr("Save the query under this name");
    m_name->setPlaceholderText(purpose);
    m_name->setAccessibleName(purpose);
    m_save->setText(isRenaming ? tr("Rename") : tr("Save"));
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
}

/// The row, or the next one in that direction that can be chosen.
void QueryPanel::select(int row, int direction)
{
    for (; row >= 0 && row < m_lines->rowCount(); row += direction) {
        const auto index = m_lines->index(row, 0);
        if (!m_lines->flags(index).testFlag(Qt::ItemIsSelectable))
            continue;
        m_list->setCurrentIndex(index);
        return;
    }
}

void QueryPanel::stepBy(int rows)
{
    select(m_list->currentIndex().row() + rows, rows > 0 ? 1 : -1);
}

void QueryPanel::take()
{
    const auto query = current().query;
    if (query.isEmpty())
        return;
    hide();
    Q_EMIT chosen(query);
}

void QueryPanel::toggleStar()
{
    const auto line = current();
    if (line.kind == QueryLine::Kind::Past)
        m_book.setStarred(line.query, !line.isStarred);
}

void QueryPanel::beginRename()
{
    const auto line = current();
    if (line.kind != QueryLine::Kind::Saved)
        return;
    m_renamed = line.label;
    m_name->setText(line.label);
    showActions();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void QueryPanel::remove()
{
    const auto line = current();
    if (line.kind != QueryLine::Kind::Saved)
        return;
    m_book.remove(line.label);
    //: %1 is the name of a query
    m_news->showMessage(MessageBar::Tone::Info, tr("%1 is deleted").arg(line.label));
    m_news->setAction(tr("Undo"));
}

void QueryPanel::applyName()
{
    const auto name = m_name->text();
    const bool isDone =
        m_renamed.isEmpty() ? m_book.save(name, m_query()) : m_book.rename(m_renamed, name);
    if (!isDone) {
        m_news->showMessage(MessageBar::Tone::Warning, tr("This name cannot be used"),
                            tr("Another query has it, or there is nothing to save."));
        m_news->setAction({});
        return;
    }
    m_renamed.clear();
    m_name->clear();
    m_news->clear();
    refresh();
    m_search->setFocus(Qt::OtherFocusReason);
}

bool QueryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

/// In the search box the arrows walk the list; Delete there belongs to the text while there is any.
bool QueryPanel::handleKey(const QKeyEvent &event)
{
    const bool isSearching = m_search->hasFocus();
    switch (event.key()) {
    case Qt::Key_Down: stepBy(1); return true;
    case Qt::Key_Up: stepBy(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); return true;
    case Qt::Key_F2: beginRename(); return true;
    case Qt::Key_D:
        if (!event.modifiers().testFlag(Qt::ControlModifier))
            return false;
        toggleStar();
        return true;
    case Qt::Key_Delete:
        if (isSearching && !m_search->text().isEmpty())
            return false;
        remove();
        return true;
    default: return false;
    }
}

} // namespace ui
