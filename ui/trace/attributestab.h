#pragma once

#include "ui/trace/attributefilter.h"
#include "ui/trace/outline.h"

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class CopyButton;

/// The attributes of one span by scope, filterable; the chosen value in full below, wrapped, JSON indented.
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

private:
    struct Entry {
        AttributeScope scope;
        const app::trace::Attribute *attribute; ///< into m_outline's trace
    };
    QWidget *makeTop();
    QWidget *makeValuePane();
    void addGroup(const QString &title, AttributeScope scope,
                  const app::trace::Attributes &attributes);
    void applyFilter(const QString &text);
    void showCurrent();
    void requestFilter();
    void openMenu(QPoint position);
    const Entry *entryOf(const QTreeWidgetItem *item) const;

    std::shared_ptr<const Outline> m_outline;
    QList<Entry> m_entries;
    QString m_lastKey; ///< so that going from span to span stays on the same key
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QLabel *m_valueKey;
    QPlainTextEdit *m_value;
    CopyButton *m_copy;
    QPushButton *m_filterFor;
};

} // namespace ui
