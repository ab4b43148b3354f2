#include "ui/explore/querybuilder.h"

#include "ui/explore/chipeditor.h"
#include "ui/explore/menubutton.h"
#include "ui/explore/queryedit.h"
#include "ui/explore/stagetemplates.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

using app::traceql::Chip;

/// While somebody types, chips follow when a word is done.
constexpr int pauseMs = 150;
constexpr int glyphSize = 16;

ChipEditor::Part partOf(ChipButton::Part part)
{
    switch (part) {
    case ChipButton::Part::Field: return ChipEditor::Part::Field;
    case ChipButton::Part::Operator: return ChipEditor::Part::Operator;
    case ChipButton::Part::Value: break;
    }
    return ChipEditor::Part::Value;
}

} // namespace

QueryBuilder::QueryBuilder(QueryEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_row(new FlowLayout(space::xs))
    , m_editor(new ChipEditor(this))
    , m_addCondition(new QToolButton(this))
    , m_addStage(new MenuButton(this))
{
    setObjectName(u"queryBuilder"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(m_row);
    column->addWidget(m_editor);
    makeTools();

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &QueryBuilder::refresh);
    connect(&m_edit, &QPlainTextEdit::textChanged, this, &QueryBuilder::followText);
    connect(m_editor, &ChipEditor::conditionApplied, this,
            [this](const app::traceql::Condition &condition) {
                set(m_open ? app::traceql::changed(text(), std::size_t(*m_open), condition)
                           : app::traceql::withCondition(text(), condition));
            });
    connect(m_editor, &ChipEditor::stageApplied, this, [this](const QString &stage) {
        set(m_open ? app::traceql::replaced(text(), std::size_t(*m_open), stage.toStdString())
                   : app::traceql::withStage(text(), stage.toStdString()));
    });
    connect(m_editor, &ChipEditor::closed, this,
            [this] { focusChip(m_open.value_or(chipCount())); });
    refresh();
}

QueryBuilder::~QueryBuilder() = default;

void QueryBuilder::makeTools()
{
    m_addCondition->setObjectName(u"addCondition"_s);
    m_addCondition->setText(tr("Condition"));
    m_addCondition->setAccessibleName(tr("Add a condition"));
    m_addCondition->setToolTip(tr("Add a condition that spans must meet"));
    m_addCondition->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addCondition->setAutoRaise(true);
    m_addCondition->setFocusPolicy(Qt::StrongFocus);
    m_addCondition->setIconSize({glyphSize, glyphSize});
    m_addCondition->setFixedHeight(ChipButton::usualHeight);
    m_addStage->setFixedHeight(ChipButton::usualHeight);
    m_addStage->setObjectName(u"addStage"_s);
    m_addStage->setText(tr("Stage"));
    m_addStage->setAccessibleName(tr("Add a stage"));
    m_addStage->setToolTip(tr("Add what is done with the spans found"));
    m_addStage->setAutoRaise(true);
    for (const auto &stage : stageTemplates()) {
        auto *action = m_addStage->menu()->addAction(stage.label);
        action->setObjectName(stage.objectName);
        action->setToolTip(stage.text);
        connect(action, &QAction::triggered, this,
                [this, stage] { addStage(stage.text, stage.cursor); });
    }
    connect(m_addCondition, &QAbstractButton::clicked, this, [this] {
        m_open.reset();
        m_editor->editCondition({{}, "=", {}}, ChipEditor::Part::Field);
    });
    m_row->insertWidget(0, m_addCondition);
    m_row->insertWidget(1, m_addStage);
    m_addCondition->setIcon(icon(u"add"_s, palette()));
    m_addStage->setIcon(icon(u"add"_s, palette()));
}

void QueryBuilder::setFacts(QueryFacts *facts) { m_editor->setFacts(facts); }

QWidget *QueryBuilder::lastInTabOrder() const { return m_editor->lastInTabOrder(); }

std::string QueryBuilder::text() const { return m_edit.query().toStdString(); }

void QueryBuilder::followText()
{
    if (m_edit.hasFocus())
        m_pause.start();
    else
        refresh();
}

void QueryBuilder::refresh()
{
    m_pause.stop();
    const auto query = text();
    const auto chips = app::traceql::chips(query);
    for (auto *button : std::as_const(m_buttons))
        button->setEnabled(chips.has_value());
    m_addCondition->setEnabled(chips.has_value());
    m_addStage->setEnabled(chips.has_value());
    if (!chips)
        return;
    m_chips = *chips;
    fitButtons();
    for (std::size_t at = 0; at < m_chips.size(); ++at)
        m_buttons[qsizetype(at)]->show(m_chips[at], query);
}

void QueryBuilder::fitButtons()
{
    while (m_buttons.size() < chipCount()) {
        auto *button = makeButton();
        m_row->insertWidget(int(m_buttons.size()), button);
        QWidget::setTabOrder(m_addCondition->previousInFocusChain(), button);
        button->setObjectName(u"chip%1"_s.arg(m_buttons.size()));
        button->setVisible(true);
        m_buttons.append(button);
    }
    while (m_buttons.size() > chipCount()) {
        auto *button = m_buttons.takeLast();
        m_row->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
}

ChipButton *QueryBuilder::makeButton()
{
    auto *button = new ChipButton(this);
    connect(button, &QAbstractButton::clicked, this, [this, button] { openChip(button); });
    connect(button, &ChipButton::removeRequested, this, [this, button] { removeChip(button); });
    connect(button, &ChipButton::stepRequested, this, [this, button](int by) { step(button, by); });
    return button;
}

void QueryBuilder::openChip(ChipButton *button)
{
    refresh();
    const auto at = m_buttons.indexOf(button);
    if (at < 0 || at >= chipCount())
        return;
    const auto &chip = m_chips[std::size_t(at)];
    if (chip.kind == Chip::Kind::Text) {
        m_editor->close();
        return m_edit.reveal(chip.place);
    }
    m_open = int(at);
    const auto query = text();
    if (chip.kind == Chip::Kind::Condition)
        return m_editor->editCondition(conditionOf(query, chip), partOf(button->pressed()));
    const auto stage =
        QString::fromUtf8(query.data() + chip.place.begin, chip.place.end - chip.place.begin);
    m_editor->editStage(stage, int(stage.size()));
}

void QueryBuilder::removeChip(ChipButton *button)
{
    refresh();
    m_open = int(m_buttons.indexOf(button));
    if (*m_open >= 0)
        set(app::traceql::removed(text(), std::size_t(*m_open)));
}

void QueryBuilder::addStage(const QString &stage, int cursor)
{
    m_open.reset();
    m_editor->editStage(stage, cursor);
}

void QueryBuilder::editSelection()
{
    refresh();
    const auto query = text();
    for (std::size_t at = 0; at < m_chips.size(); ++at) {
        const auto &place = m_chips[at].place;
        const auto stage = QString::fromUtf8(query.data() + place.begin, place.end - place.begin);
        if (m_chips[at].kind != Chip::Kind::Stage || !stage.startsWith("select("_L1))
            continue;
        m_open = int(at);
        return m_editor->editStage(stage, int(stage.size()) - 1);
    }
    addStage(u"select()"_s, int(qstrlen("select(")));
}

void QueryBuilder::set(const app::Result<app::traceql::TextEdits> &edits)
{
    if (!edits) {
        Q_EMIT refused(edits.error());
        return;
    }
    m_edit.apply(*edits);
    refresh();
    const int at = m_open.value_or(chipCount() - 1);
    m_editor->hide();
    focusChip(at);
    Q_EMIT edited();
}

void QueryBuilder::focusChip(int index)
{
    QWidget *wanted = m_addCondition;
    if (!m_buttons.isEmpty() && index >= 0)
        wanted = m_buttons[std::min(qsizetype(index), m_buttons.size() - 1)];
    wanted->setFocus(Qt::OtherFocusReason);
}

void QueryBuilder::step(ChipButton *button, int by)
{
    const auto to = m_buttons.indexOf(button) + by;
    if (to >= 0)
        (to < m_buttons.size() ? static_cast<QWidget *>(m_buttons[to]) : m_addCondition)
            ->setFocus(Qt::TabFocusReason);
}

void QueryBuilder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_addCondition->setIcon(icon(u"add"_s, palette()));
        m_addStage->setIcon(icon(u"add"_s, palette()));
    }
}

} // namespace ui
