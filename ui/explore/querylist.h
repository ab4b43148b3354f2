#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace ui {

class QueryBook;

/// A line of the list of queries.
struct QueryLine {
    enum class Kind { Heading, Saved, Past, Example };
    Kind kind = Kind::Heading;
    QString label; ///< a heading, or the name of a query
    QString query;
    bool isStarred = false;
    bool operator==(const QueryLine &) const = default;
};

/// Saved queries, those that ran (with a star first) and examples, under headings, as far as they hold every word of
/// `search`.
QList<QueryLine> queryLines(const QueryBook &book, const QString &search);

/// These lines as rows.
class QueryList final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<QueryLine> &lines);
    const QList<QueryLine> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<QueryLine> m_lines;
};

/// Paints a line: the star, the name, the query in its own type.
class QueryLineCell final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
