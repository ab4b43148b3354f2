#include "ui/explore/chipeditor.h"

#include "ui/explore/queryedit.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/iconbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int narrowestField = 260;

QueryEdit *smallEdit(const QString &objectName, const QString &name, QWidget *parent)
{
    auto *edit = new QueryEdit(parent);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(name);
    edit->setMinimumWidth(narrowestField);
    return edit;
}

} // namespace

ChipEditor::ChipEditor(QWidget *parent)
    : QWidget(parent)
    , m_field(smallEdit(u"chipField"_s, tr("Attribute"), this))
    , m_operator(new QComboBox(this))
    , m_value(smallEdit(u"chipValue"_s, tr("Value"), this))
    , m_stage(smallEdit(u"chipStage"_s, tr("Stage"), this))
    , m_apply(new QPushButton(tr("Apply"), this))
    , m_close(new IconButton(u"close"_s, tr("Close without changing the query"), this))
{
    m_operator->setObjectName(u"chipOperator"_s);
    m_operator->setAccessibleName(tr("Operator"));
    m_operator->setFont(monospaceFont());
    m_operator->addItems({u"="_s, u"!="_s, u"=~"_s, u"!~"_s, u">"_s, u">="_s, u"<"_s, u"<="_s});
    m_apply->setObjectName(u"chipApply"_s);
    m_apply->setToolTip(tr("Put it into the query and run it (Enter)"));
    m_field->setContext(u"{ "_s);
    m_stage->setContext(u"{ } | "_s);
    layOut();
    wire();
    hide();
}

void ChipEditor::layOut()
{
    m_close->setObjectName(u"chipClose"_s);
    connect(m_close, &QAbstractButton::clicked, this, &ChipEditor::close);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_field, 2, Qt::AlignTop);
    row->addWidget(m_operator, 0, Qt::AlignTop);
    row->addWidget(m_value, 3, Qt::AlignTop);
    row->addWidget(m_stage, 5, Qt::AlignTop);
    row->addWidget(m_apply, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
}

void ChipEditor::wire()
{
    for (auto *edit : {m_field, m_value, m_stage}) {
        connect(edit, &QueryEdit::runRequested, this, &ChipEditor::apply);
        connect(edit, &QueryEdit::leftDown, edit, &QueryEdit::offer);
    }
    // what a value may be depends on what it is a value of
    const auto setContext = [this] {
        m_value->setContext(u"{ "_s + m_field->query() + u' ' + m_operator->currentText() + u' ');
    };
    connect(m_field, &QPlainTextEdit::textChanged, this, setContext);
    connect(m_operator, &QComboBox::currentTextChanged, this, setContext);
    connect(m_apply, &QAbstractButton::clicked, this, &ChipEditor::apply);
}

void ChipEditor::setFacts(QueryFacts *facts)
{
    for (auto *edit : {m_field, m_value, m_stage})
        edit->setFacts(facts);
}

void ChipEditor::showFor(bool isCondition)
{
    m_field->setVisible(isCondition);
    m_operator->setVisible(isCondition);
    m_value->setVisible(isCondition);
    m_stage->setVisible(!isCondition);
    show();
}

void ChipEditor::editCondition(const app::traceql::Condition &condition, Part part)
{
    m_field->setQuery(QString::fromStdString(condition.field));
    m_operator->setCurrentText(QString::fromStdString(condition.op));
    m_value->setQuery(QString::fromStdString(condition.value));
    showFor(true);
    if (part == Part::Operator)
        return m_operator->setFocus(Qt::OtherFocusReason);
    auto *edit = part == Part::Field ? m_field : m_value;
    edit->setFocus(Qt::OtherFocusReason);
    edit->selectAll();
}

void ChipEditor::editStage(const QString &stage, int cursor)
{
    m_stage->setQuery(stage);
    showFor(false);
    auto at = m_stage->textCursor();
    at.setPosition(cursor);
    m_stage->setTextCursor(at);
    m_stage->setFocus(Qt::OtherFocusReason);
}

void ChipEditor::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

QWidget *ChipEditor::lastInTabOrder() const { return m_close; }

app::traceql::Condition ChipEditor::condition() const
{
    return {m_field->query().toStdString(), m_operator->currentText().toStdString(),
            m_value->query().toStdString()};
}

void ChipEditor::apply()
{
    if (!m_stage->isHidden())
        Q_EMIT stageApplied(m_stage->query());
    else
        applyCondition();
}

/// Enter leads on to what is still empty.
void ChipEditor::applyCondition()
{
    for (auto *edit : {m_field, m_value}) {
        if (edit->query().trimmed().isEmpty()) {
            edit->setFocus(Qt::OtherFocusReason);
            edit->offer();
            return;
        }
    }
    Q_EMIT conditionApplied(app::traceql::completed(condition()));
}

void ChipEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
