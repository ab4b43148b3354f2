#pragma once

#include "ui/explore/querylist.h"

#include <QFrame>
#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace ui {

class MessageBar;
class QueryBook;

/// The queries one may go back to, over the page: a search box, the list, and what can be done with the chosen line. Enter
/// takes it; Escape closes.
class QueryPanel final : public QFrame
{
    Q_OBJECT
public:
    /// `current` is the query in the editor; both outlive the panel.
    QueryPanel(QueryBook &book, std::function<QString()> current, QWidget *parent = nullptr);

    /// Below `anchor`, with the whole list.
    void open(const QWidget &anchor);

Q_SIGNALS:
    void chosen(const QString &query);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void wire();
    void refresh();
    void showActions();
    void take();
    void toggleStar();
    void beginRename();
    void remove();
    void applyName();
    void stepBy(int rows);
    void select(int row, int direction);
    QueryLine current() const;
    bool handleKey(const QKeyEvent &event);

    QueryBook &m_book;
    std::function<QString()> m_query;
    QueryList *m_lines;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_nothing;
    QPushButton *m_star;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QLineEdit *m_name;
    QPushButton *m_save;
    MessageBar *m_news;
    QString m_renamed; ///< whose name is in the field; empty: a new one's
};

} // namespace ui
