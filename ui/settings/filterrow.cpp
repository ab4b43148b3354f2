#include "ui/settings/filterrow.h"

#include "ui/settings/fieldmessage.h"
#include "ui/settings/filterwords.h"
#include "ui/settings/formparts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/iconbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {
using namespace Qt::StringLiterals;
using app::broadcast::FilterRule;

FilterRow::FilterRow(const FilterRule &rule, QWidget *parent)
    : QWidget(parent)
    , m_field(choiceOf({}, {}))
    , m_operator(choiceOf({}, {}))
    , m_value(new QLineEdit)
    , m_remove(new IconButton(u"close"_s, tr("Remove this rule")))
    , m_message(new FieldMessage)
{
    for (const auto field : filterFields())
        m_field->addItem(wordOf(field), int(field));
    m_field->setCurrentIndex(m_field->findData(int(rule.field)));
    fillOperators(rule.op);
    m_value->setText(valueText(rule));
    m_value->setMinimumHeight(controlHeight);
    m_value->setVisible(wantsValue(rule.op));
    m_operator->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_operator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_operator->setMinimumContentsLength(16);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_field);
    row->addWidget(m_operator, 1);
    row->addWidget(m_value, 2);
    row->addWidget(m_remove);
    stack(this, row, m_message);

    connect(m_field, &QComboBox::activated, this, [this] {
        fillOperators(FilterRow::rule().op);
        takeEdit();
    });
    connect(m_operator, &QComboBox::activated, this, &FilterRow::takeEdit);
    connect(m_value, &QLineEdit::textEdited, this, &FilterRow::takeEdit);
    connect(m_value, &QLineEdit::editingFinished, this, [this] {
        if (!m_value->text().isEmpty())
            showProblem();
    });
    connect(m_remove, &IconButton::clicked, this, &FilterRow::removeAsked);
}

void FilterRow::fillOperators(FilterRule::Operator wanted)
{
    auto offered = operatorsFor(FilterRule::Field(m_field->currentData().toInt()));
    m_operator->clear();
    for (const auto op : offered)
        m_operator->addItem(wordOf(op), int(op));
    m_operator->setCurrentIndex(std::max(0, m_operator->findData(int(wanted))));
}

void FilterRow::takeEdit()
{
    m_message->say(FieldMessage::Tone::Hint, {});
    m_value->setAccessibleDescription({});
    m_value->setVisible(wantsValue(rule().op));
    Q_EMIT edited();
}

FilterRule FilterRow::rule() const
{
    FilterRule made;
    made.field = FilterRule::Field(m_field->currentData().toInt());
    made.op = FilterRule::Operator(m_operator->currentData().toInt());
    if (wantsValue(made.op))
        setValue(made, m_value->text().trimmed());
    return made;
}

void FilterRow::setPlace(const QString &place)
{
    m_field->setObjectName(u"ruleField"_s + place);
    m_operator->setObjectName(u"ruleOperator"_s + place);
    m_value->setObjectName(u"ruleValue"_s + place);
    m_remove->setObjectName(u"ruleRemove"_s + place);
    m_field->setAccessibleName(tr("Field of rule %1").arg(place));
    m_operator->setAccessibleName(tr("Comparison of rule %1").arg(place));
    m_value->setAccessibleName(tr("Value of rule %1").arg(place));
    m_remove->setName(tr("Remove rule %1").arg(place));
}

QWidget *FilterRow::showProblem()
{
    const auto problem = problemOf(rule());
    m_message->say(problem.isEmpty() ? FieldMessage::Tone::Hint : FieldMessage::Tone::Error,
                   problem);
    m_value->setAccessibleDescription(problem);
    return problem.isEmpty() ? nullptr : m_value;
}

} // namespace ui
