#pragma once

#include "app/trace/value.h"
#include "ui/trace/jsonmodel.h"
#include "ui/trace/latest.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace ui {

class CopyButton;
class LongText;

/// One attribute's value in full: as text, JSON on many lines or as a tree. Long values are read on a pool thread.
class ValuePane : public QWidget
{
    Q_OBJECT
public:
    explicit ValuePane(QWidget *parent = nullptr);

    /// Null empties it; else `keepsAlive` owns what `attribute` points to.
    void showAttribute(const app::trace::Attribute *attribute,
                       std::shared_ptr<const void> keepsAlive);
    /// A button for what can be done with the value, before the one that copies it.
    void addAction(QWidget *button);

private:
    struct Readable {
        QString text;
        JsonModel::Tree tree; ///< null: no JSON
    };
    static Readable read(const app::trace::Value &value);
    QWidget *makeBar();
    void setUpTree();
    void take(const Readable &readable);
    void showForm();
    void openMenu(QPoint position);

    QLabel *m_key;
    QHBoxLayout *m_bar = nullptr;
    QToolButton *m_treeSwitch;
    CopyButton *m_copy;
    QStackedWidget *m_stack;
    LongText *m_text;
    QTreeView *m_tree;
    JsonModel *m_model;
    Latest<Readable> m_reading;
};

} // namespace ui
