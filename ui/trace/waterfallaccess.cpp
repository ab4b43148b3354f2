#include "ui/trace/waterfallaccess.h"

#include "ui/theme/format.h"
#include "ui/trace/timeview.h"
#include "ui/trace/waterfalltext.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWindow>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

class RowInterface;

/// The view: a tree and, because assistive technology counts rows there, a table of one column.
class ViewInterface : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit ViewInterface(TimeView *view) : QAccessibleWidget(view, QAccessible::Tree)
    {
        QObject::connect(view, &TimeView::rowsChanged, view, [view] { forgetRows(view); });
    }
    ~ViewInterface() override { dropRows(); }

    TimeView *view() const { return static_cast<TimeView *>(object()); }
    void dropRows()
    {
        for (const auto id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
        m_rows.clear();
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    int childCount() const override { return view()->rowCount(); }
    QAccessibleInterface *child(int position) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint local = view()->viewport()->mapFromGlobal(QPoint(x, y));
        const int row = view()->viewport()->rect().contains(local) ? view()->rowAt(local) : -1;
        return row < 0 ? nullptr : child(view()->positionOf(row));
    }
    QAccessibleInterface *focusChild() const override
    {
        const int position = current();
        return view()->hasFocus() && position >= 0 ? child(position) : nullptr;
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        return column == 0 ? child(row) : nullptr;
    }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        return current() < 0 ? QList<QAccessibleInterface *>() : QList{child(current())};
    }
    QString columnDescription(int) const override { return TimeView::tr("Span"); }
    QString rowDescription(int row) const override
    {
        QAccessibleInterface *interface = child(row);
        return interface ? interface->text(QAccessible::Name) : QString();
    }
    int selectedCellCount() const override { return current() >= 0; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return current() >= 0; }
    int columnCount() const override { return 1; }
    int rowCount() const override { return childCount(); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override
    {
        return current() < 0 ? QList<int>() : QList{current()};
    }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override { return row == current(); }
    bool selectRow(int row) override
    {
        if (row < 0 || row >= childCount())
            return false;
        view()->setCurrentRow(view()->rowAtPosition(row));
        return true;
    }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { dropRows(); }

private:
    static void forgetRows(TimeView *view)
    {
        if (auto *known =
                dynamic_cast<ViewInterface *>(QAccessible::queryAccessibleInterface(view)))
            known->dropRows();
        QAccessibleTableModelChangeEvent event(view, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&event);
    }
    int current() const
    {
        return view()->currentRow() < 0 ? -1 : view()->positionOf(view()->currentRow());
    }
    mutable QHash<int, QAccessible::Id> m_rows; ///< by position, made when asked for
};

class RowInterface : public QAccessibleInterface,
                     public QAccessibleTableCellInterface,
                     public QAccessibleActionInterface
{
public:
    RowInterface(TimeView *view, int position) : m_view(view), m_position(position) {}
    int position() const { return m_position; }

    bool isValid() const override
    {
        return m_view && m_view->outline() && m_position < m_view->rowCount();
    }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::TreeItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return rowSentence(outline(), row());
        if (kind == QAccessible::Description)
            return TimeView::tr("level %1, %2 of %3")
                .arg(m_view->levelOf(row()))
                .arg(m_position + 1)
                .arg(m_view->rowCount());
        return kind == QAccessible::Value ? formatDuration(outline().spanDurationNs(row()))
                                          : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_view->rowRect(row());
        return {m_view->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        const bool isCurrent = m_view->currentRow() == row();
        state.focusable = true;
        state.selectable = true;
        state.selected = isCurrent;
        state.focused = isCurrent && m_view->hasFocus();
        state.expandable = m_view->isExpandable(row());
        state.collapsed = state.expandable && m_view->isCollapsed(row());
        state.expanded = state.expandable && !state.collapsed;
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->rowRect(row()));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    QStringList actionNames() const override
    {
        QStringList names{setFocusAction()};
        if (isValid() && m_view->isExpandable(row()))
            names += toggleAction();
        return names;
    }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == setFocusAction()) {
            m_view->setFocus();
            m_view->setCurrentRow(row());
        } else if (name == toggleAction() && m_view->isExpandable(row())) {
            m_view->setCollapsed(row(), !m_view->isCollapsed(row()));
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    bool isSelected() const override { return state().selected; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return 0; }
    int rowIndex() const override { return m_position; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    const Outline &outline() const { return *m_view->outline(); }
    int row() const { return m_view->rowAtPosition(m_position); }
    QPointer<TimeView> m_view;
    int m_position;
};

QAccessibleInterface *ViewInterface::child(int position) const
{
    if (position < 0 || position >= childCount())
        return nullptr;
    const auto known = m_rows.constFind(position);
    if (known != m_rows.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *row = new RowInterface(view(), position);
    m_rows.insert(position, QAccessible::registerAccessibleInterface(row));
    return row;
}

int ViewInterface::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *row = dynamic_cast<const RowInterface *>(child);
    return row && row->isValid() ? row->position() : -1;
}

QAccessibleInterface *waterfallInterface(const QString &className, QObject *object)
{
    auto *view = className == "ui::TimeView"_L1 ? qobject_cast<TimeView *>(object) : nullptr;
    return view ? new ViewInterface(view) : nullptr;
}

} // namespace

void installWaterfallAccessibility() { QAccessible::installFactory(waterfallInterface); }

} // namespace ui
