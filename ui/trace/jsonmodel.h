#pragma once

#include <QAbstractItemModel>
#include <memory>
#include <rapidjson/document.h>
#include <vector>

namespace ui {

/// JSON as a tree of two columns, key and value. Rows come in portions and only where somebody looks, so that megabytes open at
/// once.
class JsonModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    using Tree = std::shared_ptr<const rapidjson::Document>;
    explicit JsonModel(QObject *parent = nullptr);
    ~JsonModel() override;

    /// Null empties it.
    void setTree(Tree tree);
    /// The whole text of a value, JSON where it has members.
    QString textOf(const QModelIndex &index) const;
    /// `messages[0].content`: from the root.
    QString pathOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;
    static std::unique_ptr<Node> childOf(Node &parent, int row);

    Tree m_tree;
    std::unique_ptr<Node> m_root;
};

} // namespace ui
