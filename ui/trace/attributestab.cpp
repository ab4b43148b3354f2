#include "ui/trace/attributestab.h"

#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/trace/waterfalltext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

enum Column { Key, Value, Type };
constexpr int entryRole = Qt::UserRole;

QTreeWidget *makeTree(QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(u"attributeTree"_s);
    tree->setAccessibleName(AttributesTab::tr("Attributes"));
    tree->setHeaderLabels(
        {AttributesTab::tr("Key"), AttributesTab::tr("Value"), AttributesTab::tr("Type")});
    tree->setUniformRowHeights(true);
    tree->setIndentation(space::m);
    tree->setTextElideMode(Qt::ElideRight);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setContextMenuPolicy(Qt::CustomContextMenu);
    tree->setExpandsOnDoubleClick(true);
    tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    tree->header()->setHighlightSections(false);
    tree->header()->setFont(captionFont());
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(Key, QHeaderView::Interactive);
    tree->header()->setSectionResizeMode(Value, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(Type, QHeaderView::ResizeToContents);
    tree->header()->resizeSection(Key, 190);
    return tree;
}

} // namespace

AttributesTab::AttributesTab(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_tree(makeTree(this))
    , m_valueKey(new TextLabel(TextLabel::Role::Caption, {}, this))
    , m_value(new QPlainTextEdit(this))
    , m_copy(new CopyButton(tr("Copy value"), this))
    , m_filterFor(new QPushButton(tr("Filter for value"), this))
{
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeTop());
    halves->addWidget(makeValuePane());
    halves->setSizes({300, 160});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(halves);

    connect(m_filter, &QLineEdit::textChanged, this, &AttributesTab::applyFilter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &AttributesTab::showCurrent);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &AttributesTab::openMenu);
    connect(m_filterFor, &QPushButton::clicked, this, &AttributesTab::requestFilter);
    clear();
}

QWidget *AttributesTab::makeTop()
{
    m_filter->setObjectName(u"attributeFilter"_s);
    m_filter->setPlaceholderText(tr("Filter keys and values"));
    m_filter->setAccessibleName(tr("Filter attributes"));
    m_filter->setClearButtonEnabled(true);
    auto *top = new QWidget(this);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(space::m, 0, space::m, 0);
    inset->addWidget(m_filter);
    column->addLayout(inset);
    column->addWidget(m_tree, 1);
    return top;
}

QWidget *AttributesTab::makeValuePane()
{
    m_value->setObjectName(u"attributeValue"_s);
    m_value->setAccessibleName(tr("Value"));
    m_value->setReadOnly(true);
    m_value->setFont(monospaceFont());
    m_value->setFrameShape(QFrame::NoFrame);
    m_value->document()->setDocumentMargin(space::m);
    m_value->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_valueKey->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_filterFor->setObjectName(u"filterForValue"_s);
    auto *pane = new QWidget(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::m, space::xs, space::s, 0);
    bar->addWidget(m_valueKey, 1);
    bar->addWidget(m_filterFor);
    bar->addWidget(m_copy);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(bar);
    column->addWidget(m_value, 1);
    return pane;
}

void AttributesTab::clear()
{
    m_tree->clear();
    m_entries.clear();
    m_outline.reset();
    showCurrent();
}

void AttributesTab::showRow(std::shared_ptr<const Outline> outline, int row)
{
    const QString key = m_lastKey;
    clear();
    m_outline = std::move(outline);
    const auto &located = m_outline->located(row);
    addGroup(tr("Span"), AttributeScope::Span, located.span->attributes);
    addGroup(tr("Resource"), AttributeScope::Resource, located.resource().attributes);
    addGroup(tr("Scope"), AttributeScope::Instrumentation, located.scope().attributes);
    applyFilter(m_filter->text());
    m_lastKey = key;
    const auto same = m_tree->findItems(key, Qt::MatchExactly | Qt::MatchRecursive, Key);
    if (!same.isEmpty())
        m_tree->setCurrentItem(same.front());
    else if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
}

void AttributesTab::addGroup(const QString &title, AttributeScope scope,
                             const app::trace::Attributes &attributes)
{
    if (attributes.empty())
        return;
    auto *group = new QTreeWidgetItem(
        m_tree, {u"%1 · %2"_s.arg(title, formatCount(qint64(attributes.size())))});
    group->setFirstColumnSpanned(true);
    QFont bold = bodyFont();
    bold.setWeight(QFont::DemiBold);
    group->setFont(Key, bold);
    for (const auto &attribute : attributes) {
        auto *item = new QTreeWidgetItem(group,
                                         {oneLine(attribute.key),
                                          oneLine(app::trace::toText(attribute.value)),
                                          typeText(attribute.value)});
        item->setData(Key, entryRole, int(m_entries.size()));
        item->setForeground(Type, palette().brush(QPalette::PlaceholderText));
        m_entries.append({scope, &attribute});
    }
    group->setExpanded(true);
}

void AttributesTab::applyFilter(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        auto *group = m_tree->topLevelItem(i);
        bool isAnyShown = false;
        for (int j = 0; j < group->childCount(); ++j) {
            auto *item = group->child(j);
            const bool matches = item->text(Key).contains(text, Qt::CaseInsensitive)
                || QString::fromStdString(app::trace::toText(entryOf(item)->attribute->value))
                       .contains(text, Qt::CaseInsensitive);
            item->setHidden(!matches);
            isAnyShown = isAnyShown || matches;
        }
        group->setHidden(!isAnyShown);
    }
}

const AttributesTab::Entry *AttributesTab::entryOf(const QTreeWidgetItem *item) const
{
    const QVariant index = item ? item->data(Key, entryRole) : QVariant();
    return index.isValid() ? &m_entries[index.toInt()] : nullptr;
}

void AttributesTab::showCurrent()
{
    const Entry *entry = entryOf(m_tree->currentItem());
    m_valueKey->setText(entry ? oneLine(entry->attribute->key) : QString());
    m_value->setPlainText(entry ? readableText(entry->attribute->value) : QString());
    m_copy->setEnabled(entry);
    m_filterFor->setEnabled(entry && !filterFor(entry->scope, *entry->attribute).empty());
    if (!entry)
        return;
    m_lastKey = m_valueKey->text();
    m_copy->setCopyText(QString::fromStdString(app::trace::toText(entry->attribute->value)));
}

void AttributesTab::requestFilter()
{
    if (const Entry *entry = entryOf(m_tree->currentItem()))
        Q_EMIT filterRequested(QString::fromStdString(filterFor(entry->scope, *entry->attribute)));
}

void AttributesTab::openMenu(QPoint position)
{
    const Entry *entry = entryOf(m_tree->itemAt(position));
    if (!entry)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto copyText = [menu](const QString &label, const std::string &text) {
        menu->addAction(label, menu, [text] {
            QGuiApplication::clipboard()->setText(QString::fromStdString(text));
        });
    };
    copyText(tr("Copy value"), app::trace::toText(entry->attribute->value));
    copyText(tr("Copy key"), entry->attribute->key);
    menu->addAction(tr("Filter for value"), this, &AttributesTab::requestFilter)
        ->setEnabled(m_filterFor->isEnabled());
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace ui
