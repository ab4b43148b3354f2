#pragma once

#include "ui/trace/attributefilter.h"
#include "ui/trace/outline.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class ValuePane;

/// The attributes of one span by scope, filterable; the chosen value in full below.
class AttributesTab : public QWidget
{
    Q_OBJECT
public:
    explicit AttributesTab(QWidget *parent = nullptr);
    /// Keeps `outline` alive while its attributes are shown.
    void showRow(std::shared_ptr<const Outline> outline, int row);
    void clear();
    int attributeCount() const { return int(m_entries.size()); }

Q_SIGNALS:
    void filterRequested(const QString &traceql);
    /// The spans of this trace by this attribute of theirs.
    void groupRequested(const QString &key);
    void columnRequested(const QString &key);

private:
    struct Entry {
        AttributeScope scope;
        const app::trace::Attribute *attribute; ///< into m_outline's trace
    };
    QWidget *makeTop();
    void addValueActions();
    void addGroup(const QString &title, AttributeScope scope,
                  const app::trace::Attributes &attributes);
    void applyFilter(const QString &text);
    void showCurrent();
    void requestFilter(bool isOut);
    void openMenu(QPoint position);
    QMenu *menuFor(const Entry &entry);
    const Entry *entryOf(const QTreeWidgetItem *item) const;

    std::shared_ptr<const Outline> m_outline;
    QList<Entry> m_entries;
    QString m_lastKey; ///< so that going from span to span stays on the same key
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    ValuePane *m_value;
    QToolButton *m_filterFor;
    QToolButton *m_filterOut;
    QToolButton *m_more; ///< what else can be done with an attribute
};

} // namespace ui
