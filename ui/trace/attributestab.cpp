#include "ui/trace/attributestab.h"

#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/trace/valuepane.h"
#include "ui/trace/waterfalltext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
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

QToolButton *smallButton(const QString &name, const QString &text, const QString &tip,
                         QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

AttributesTab::AttributesTab(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_tree(makeTree(this))
    , m_value(new ValuePane(this))
    , m_filterFor(smallButton(u"filterForValue"_s, tr("Filter for"),
                              tr("Search for spans with this value (+)"), this))
    , m_filterOut(smallButton(u"filterOutValue"_s, tr("Filter out"),
                              tr("Search for spans with another value (−)"), this))
    , m_more(smallButton(u"attributeActions"_s, tr("More"),
                         tr("Group by this attribute, show it as a column, copy its key"), this))
{
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeTop());
    halves->addWidget(m_value);
    halves->setSizes({300, 160});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(halves);

    connect(m_filter, &QLineEdit::textChanged, this, &AttributesTab::applyFilter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &AttributesTab::showCurrent);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &AttributesTab::openMenu);
    addValueActions();
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

void AttributesTab::addValueActions()
{
    for (auto *button : {m_filterFor, m_filterOut, m_more})
        m_value->addAction(button);
    const auto onKey = [this](Qt::Key key, const QString &words, bool isOut) {
        auto *shortcut = new QShortcut(key, m_tree);
        shortcut->setContext(Qt::WidgetShortcut);
        shortcut->setWhatsThis(words);
        connect(shortcut, &QShortcut::activated, this, [this, isOut] { requestFilter(isOut); });
    };
    onKey(Qt::Key_Plus, tr("Search for spans with this value"), false);
    onKey(Qt::Key_Minus, tr("Search for spans with another value"), true);
    connect(m_filterFor, &QToolButton::clicked, this, [this] { requestFilter(false); });
    connect(m_filterOut, &QToolButton::clicked, this, [this] { requestFilter(true); });
    connect(m_more, &QToolButton::clicked, this, [this] {
        if (const Entry *entry = entryOf(m_tree->currentItem()))
            menuFor(*entry)->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
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
    m_value->showAttribute(entry ? entry->attribute : nullptr, m_outline);
    const bool isComparable = entry && !filterFor(entry->scope, *entry->attribute).empty();
    m_filterFor->setEnabled(isComparable);
    m_filterOut->setEnabled(isComparable);
    m_more->setEnabled(entry);
    if (entry)
        m_lastKey = oneLine(entry->attribute->key);
}

void AttributesTab::requestFilter(bool isOut)
{
    const Entry *entry = entryOf(m_tree->currentItem());
    if (!entry || !m_filterFor->isEnabled())
        return;
    Q_EMIT filterRequested(
        QString::fromStdString(isOut ? filterOut(entry->scope, *entry->attribute)
                                     : filterFor(entry->scope, *entry->attribute)));
}

void AttributesTab::openMenu(QPoint position)
{
    if (const Entry *entry = entryOf(m_tree->itemAt(position)))
        menuFor(*entry)->popup(m_tree->viewport()->mapToGlobal(position));
}

QMenu *AttributesTab::menuFor(const Entry &entry)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"attributeMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString key = QString::fromStdString(entry.attribute->key);
    const auto copyText = [menu](const QString &label, const QString &text) {
        menu->addAction(label, menu, [text] { QGuiApplication::clipboard()->setText(text); });
    };
    menu->addAction(tr("Filter for this value"), this, [this] { requestFilter(false); })
        ->setEnabled(m_filterFor->isEnabled());
    menu->addAction(tr("Filter out this value"), this, [this] { requestFilter(true); })
        ->setEnabled(m_filterOut->isEnabled());
    menu->addSeparator();
    // statistics and table know attributes of spans and resources
    const bool isOfSpans = entry.scope != AttributeScope::Instrumentation;
    menu->addAction(tr("Group the trace by it"), this, [this, key] { Q_EMIT groupRequested(key); })
        ->setEnabled(isOfSpans);
    menu->addAction(tr("Show as a column"), this, [this, key] { Q_EMIT columnRequested(key); })
        ->setEnabled(isOfSpans);
    menu->addSeparator();
    copyText(tr("Copy value"), QString::fromStdString(app::trace::toText(entry.attribute->value)));
    copyText(tr("Copy key"), key);
    return menu;
}

} // namespace ui
