#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <functional>

namespace ui {

/// One line of the palette.
struct Offer {
    QString words;
    QString kind;     ///< "Page", "Saved query": shown beside the words, and found by them
    QString iconName; ///< may be empty
    QString key;      ///< as it is told to a person; may be empty
    std::function<void()> run;
};

/// The offers that answer to what was typed, the best first; of equals, those that came first.
class PaletteList final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { Kind = Qt::UserRole, IconName, Key, Places };
    using QAbstractListModel::QAbstractListModel;

    /// `fixed` are filtered by what is typed; what `typed` makes of it stands before them.
    void setOffers(QList<Offer> fixed, std::function<QList<Offer>(const QString &)> typed);
    void setTyped(const QString &text);
    const Offer &at(int row) const { return m_rows.at(row).offer; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        Offer offer;
        int score = 0;
        QList<int> places; ///< in the words, of what was typed
    };
    QList<Offer> m_offers;
    std::function<QList<Offer>(const QString &)> m_typed;
    QList<Row> m_rows;
};

/// Icon, words with what was typed in bold, and at the right what kind of thing it is and its key.
class PaletteCell final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
