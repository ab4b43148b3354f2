#include "ui/trace/jsonmodel.h"

#include "app/trace/jsontree.h"
#include "ui/theme/format.h"
#include "ui/trace/waterfalltext.h"

#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int portion = 200;

int sizeOf(const rapidjson::Value &value)
{
    if (value.IsObject())
        return int(value.MemberCount());
    return value.IsArray() ? int(value.Size()) : 0;
}

std::string textOfValue(const rapidjson::Value &value)
{
    return value.IsString() ? std::string(app::trace::viewOf(value)) : app::trace::jsonText(value);
}

/// For one line: what has members says how many.
QString shortText(const rapidjson::Value &value)
{
    if (value.IsObject())
        return u"{ %1 }"_s.arg(formatCount(sizeOf(value)));
    if (value.IsArray())
        return u"[ %1 ]"_s.arg(formatCount(sizeOf(value)));
    return oneLine(value.IsString() ? app::trace::viewOf(value)
                                    : std::string_view(app::trace::jsonText(value)));
}

} // namespace

struct JsonModel::Node {
    const rapidjson::Value *value;
    Node *parent;
    int row;
    std::string_view name; ///< of a member
    std::vector<std::unique_ptr<Node>> children = {};

    QString key() const
    {
        return parent && parent->value->IsArray() ? u"[%1]"_s.arg(row) : oneLine(name);
    }
};

JsonModel::JsonModel(QObject *parent) : QAbstractItemModel(parent) {}

JsonModel::~JsonModel() = default;

void JsonModel::setTree(Tree tree)
{
    beginResetModel();
    m_root.reset();
    m_tree = std::move(tree);
    if (m_tree)
        m_root = std::make_unique<Node>(Node{m_tree.get(), nullptr, 0, {}});
    endResetModel();
}

JsonModel::Node *JsonModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

std::unique_ptr<JsonModel::Node> JsonModel::childOf(Node &parent, int row)
{
    const auto &value = *parent.value;
    if (value.IsArray())
        return std::make_unique<Node>(Node{&value[rapidjson::SizeType(row)], &parent, row, {}});
    const auto member = value.MemberBegin() + row;
    return std::make_unique<Node>(
        Node{&member->value, &parent, row, app::trace::viewOf(member->name)});
}

QModelIndex JsonModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (!node || row < 0 || row >= int(node->children.size()) || column < 0 || column > 1)
        return {};
    return createIndex(row, column, node->children[std::size_t(row)].get());
}

QModelIndex JsonModel::parent(const QModelIndex &child) const
{
    Node *parent = child.isValid() ? nodeOf(child)->parent : nullptr;
    return parent && parent != m_root.get() ? createIndex(parent->row, 0, parent) : QModelIndex();
}

int JsonModel::rowCount(const QModelIndex &parent) const
{
    const Node *node = parent.column() > 0 ? nullptr : nodeOf(parent);
    return node ? int(node->children.size()) : 0;
}

int JsonModel::columnCount(const QModelIndex &) const { return 2; }

bool JsonModel::hasChildren(const QModelIndex &parent) const
{
    const Node *node = parent.column() > 0 ? nullptr : nodeOf(parent);
    return node && sizeOf(*node->value) > 0;
}

bool JsonModel::canFetchMore(const QModelIndex &parent) const
{
    return hasChildren(parent)
        && int(nodeOf(parent)->children.size()) < sizeOf(*nodeOf(parent)->value);
}

void JsonModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node &node = *nodeOf(parent);
    const int from = int(node.children.size());
    const int to = std::min(from + portion, sizeOf(*node.value));
    beginInsertRows(parent, from, to - 1);
    for (int row = from; row < to; ++row)
        node.children.push_back(childOf(node, row));
    endInsertRows();
}

QVariant JsonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Node &node = *nodeOf(index);
    return index.column() == 0 ? node.key() : shortText(*node.value);
}

QVariant JsonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Key") : tr("Value");
}

QString JsonModel::textOf(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node ? QString::fromStdString(textOfValue(*node->value)) : QString();
}

QString JsonModel::pathOf(const QModelIndex &index) const
{
    QString path;
    for (const Node *node = nodeOf(index); node && node->parent; node = node->parent) {
        const bool isPoint = !path.isEmpty() && !path.startsWith(u'[');
        path = node->key() + (isPoint ? u"."_s : u""_s) + path;
    }
    return path;
}

} // namespace ui
