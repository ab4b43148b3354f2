#include "ui/trace/valuepane.h"

#include "app/trace/jsontree.h"
#include "ui/theme/metrics.h"
#include "ui/trace/attributefilter.h"
#include "ui/trace/longtext.h"
#include "ui/trace/waterfalltext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

/// Below that, reading takes less time than going to another thread and back.
constexpr std::size_t fewBytes = 32 * 1024;
constexpr int deepestExpanded = 1;

} // namespace

ValuePane::ValuePane(QWidget *parent)
    : QWidget(parent)
    , m_key(new TextLabel(TextLabel::Role::Caption, {}, this))
    , m_treeSwitch(new QToolButton(this))
    , m_copy(new CopyButton(tr("Copy value"), this))
    , m_stack(new QStackedWidget(this))
    , m_text(new LongText(u"attributeValue"_s, tr("Value"), this))
    , m_tree(new QTreeView(this))
    , m_model(new JsonModel(this))
{
    m_text->edit()->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setUpTree();
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_tree);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    connect(m_treeSwitch, &QToolButton::toggled, this, &ValuePane::showForm);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ValuePane::openMenu);
}

void ValuePane::setUpTree()
{
    m_tree->setObjectName(u"jsonTree"_s);
    m_tree->setAccessibleName(tr("Value as a tree"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(space::l);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setFont(captionFont());
    m_tree->header()->setHighlightSections(false);
}

QWidget *ValuePane::makeBar()
{
    m_key->setObjectName(u"valueKey"_s);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_key->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_treeSwitch->setObjectName(u"treeSwitch"_s);
    //: shows JSON as a tree instead of as text
    m_treeSwitch->setText(tr("Tree"));
    m_treeSwitch->setToolTip(tr("Show the JSON as a tree, or as text"));
    m_treeSwitch->setCheckable(true);
    m_treeSwitch->setAutoRaise(true);
    m_treeSwitch->setFocusPolicy(Qt::TabFocus);
    m_copy->setObjectName(u"copyValue"_s);
    auto *bar = new QWidget(this);
    m_bar = new QHBoxLayout(bar);
    m_bar->setContentsMargins(space::m, space::xs, space::s, 0);
    m_bar->setSpacing(space::xs);
    m_bar->addWidget(m_key, 1);
    m_bar->addWidget(m_treeSwitch);
    m_bar->addWidget(m_copy);
    return bar;
}

void ValuePane::addAction(QWidget *button) { m_bar->insertWidget(m_bar->count() - 1, button); }

ValuePane::Readable ValuePane::read(const app::trace::Value &value)
{
    const std::string text = app::trace::toText(value);
    auto tree = app::trace::jsonTree(text);
    Readable readable{QString::fromStdString(tree ? indentedJson(text) : text), nullptr};
    if (tree)
        readable.tree = std::make_shared<const rapidjson::Document>(*std::move(tree));
    return readable;
}

void ValuePane::showAttribute(const app::trace::Attribute *attribute,
                              std::shared_ptr<const void> keepsAlive)
{
    m_reading.cancel();
    m_key->setText(attribute ? oneLine(attribute->key) : QString());
    m_copy->setEnabled(attribute);
    m_copy->setCopySource([attribute, keepsAlive] {
        return attribute ? QString::fromStdString(app::trace::toText(attribute->value)) : QString();
    });
    const auto *text = attribute ? attribute->value.get<std::string>() : nullptr;
    const bool isShort = !attribute || (text && text->size() <= fewBytes);
    if (isShort)
        return take(attribute ? read(attribute->value) : Readable());
    take({});
    m_reading.ask(
        this, [attribute, keepsAlive](QPromise<Readable> &) { return read(attribute->value); },
        [this](const Readable &readable) { take(readable); });
}

void ValuePane::take(const Readable &readable)
{
    m_text->setText(readable.text);
    m_model->setTree(readable.tree);
    m_treeSwitch->setVisible(readable.tree != nullptr);
    if (readable.tree)
        m_tree->expandToDepth(deepestExpanded - 1);
    showForm();
}

void ValuePane::showForm()
{
    const bool isTree = !m_treeSwitch->isHidden() && m_treeSwitch->isChecked();
    m_stack->setCurrentWidget(isTree ? static_cast<QWidget *>(m_tree) : m_text);
}

void ValuePane::openMenu(QPoint position)
{
    const auto index = m_tree->indexAt(position);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto copyText = [menu](const QString &label, const QString &text) {
        menu->addAction(label, menu, [text] { QGuiApplication::clipboard()->setText(text); });
    };
    copyText(tr("Copy value"), m_model->textOf(index));
    copyText(tr("Copy path"), m_model->pathOf(index));
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace ui
