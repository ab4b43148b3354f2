#include "ui/settings/gatewayrulerow.h"

#include "ui/settings/fieldmessage.h"
#include "ui/settings/formparts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;
using app::gateway::RedactionRule;

GatewayRuleRow::GatewayRuleRow(const RedactionRule &rule, QWidget *parent)
    : QWidget(parent)
    , m_pattern(new QLineEdit(QString::fromStdString(rule.pattern)))
    , m_replacement(new QLineEdit(QString::fromStdString(rule.replacement)))
    , m_remove(new IconButton(u"close"_s, tr("Remove this rule")))
    , m_message(new FieldMessage)
{
    m_pattern->setPlaceholderText(tr("Pattern, as in RE2"));
    m_replacement->setPlaceholderText(tr("Replacement"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_pattern, 3);
    row->addWidget(m_replacement, 2);
    row->addWidget(m_remove);
    stack(this, row, m_message);
    for (auto *edit : {m_pattern, m_replacement}) {
        edit->setFont(monospaceFont());
        edit->setMinimumHeight(controlHeight);
        connect(edit, &QLineEdit::textEdited, this, [this] {
            judge();
            Q_EMIT edited();
        });
        connect(edit, &QLineEdit::editingFinished, this, &GatewayRuleRow::finished);
    }
    connect(m_remove, &IconButton::clicked, this, &GatewayRuleRow::removeAsked);
}

RedactionRule GatewayRuleRow::rule() const
{
    return {m_pattern->text().toStdString(), m_replacement->text().toStdString()};
}

bool GatewayRuleRow::isBlank() const { return m_pattern->text().isEmpty(); }

bool GatewayRuleRow::isValid() const
{
    return app::gateway::Redaction::compile({rule()}).has_value();
}

void GatewayRuleRow::judge()
{
    const auto compiled = app::gateway::Redaction::compile({rule()});
    QString problem;
    if (!compiled) {
        const auto why = QString::fromStdString(compiled.error().detail).section(u": "_s, 1);
        problem = tr("This rule is not used until it is mended: %1").arg(why);
    }
    m_message->say(FieldMessage::Tone::Error, problem);
    m_pattern->setAccessibleDescription(problem);
}

void GatewayRuleRow::setNumber(int number)
{
    m_pattern->setObjectName(u"rulePattern%1"_s.arg(number));
    m_replacement->setObjectName(u"ruleReplacement%1"_s.arg(number));
    m_remove->setObjectName(u"ruleRemove%1"_s.arg(number));
    m_pattern->setAccessibleName(tr("Pattern of rule %1").arg(number));
    m_replacement->setAccessibleName(tr("Replacement of rule %1").arg(number));
    m_remove->setName(tr("Remove rule %1").arg(number));
}

} // namespace ui
