#include "ui/settings/gatewayredaction.h"

#include "app/gateway/savedgateway.h"
#include "ui/settings/formparts.h"
#include "ui/settings/gatewayrulerow.h"
#include "ui/settings/settingrow.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using app::gateway::RedactionRule;

GatewayRedaction::GatewayRedaction(app::gateway::SavedGateway &saved, QWidget *parent)
    : Card(parent)
    , m_saved(saved)
    , m_empty(note(tr("No rule yet: texts are kept as they are.")))
    , m_column(new QVBoxLayout)
{
    setObjectName(u"redactionRules"_s);
    setAccessibleName(tr("Redaction"));
    m_column->setSpacing(space::s);
    m_add = plainButton(tr("&Add rule"), u"addRedactionRule"_s);
    m_add->setMenu(suggestions());
    contentLayout()->addWidget(m_empty);
    contentLayout()->addLayout(m_column);
    contentLayout()->addWidget(m_add, 0, Qt::AlignLeading);
    buildPreview();
    for (const auto &rule : saved.redactionRules())
        addRow(rule);
    refresh();
}

QMenu *GatewayRedaction::suggestions()
{
    const std::pair<QString, RedactionRule> known[] = {
        {tr("&E-mail addresses"),
         {R"([A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)", "[e-mail]"}},
        {tr("API &keys"), {R"(\b(?:sk|pk|glc|ghp|xox[abp])[-_][A-Za-z0-9_-]{8,})", "[key]"}},
        {tr("&Numbers as long as a card's"), {R"(\b(?:\d[ -]?){12,18}\d\b)", "[number]"}},
        {tr("&Own pattern"), {}}};
    auto *menu = new QMenu(this);
    for (const auto &[text, rule] : known)
        menu->addAction(text, this, [this, rule = rule] {
            auto *row = addRow(rule);
            refresh();
            save();
            row->patternEdit()->setFocus(Qt::OtherFocusReason);
        });
    return menu;
}

void GatewayRedaction::buildPreview()
{
    m_sample = new QLineEdit(u"jane.doe@example.com: sk-or-v1-0123456789abcdef"_s);
    m_sample->setObjectName(u"redactionSample"_s);
    m_sample->setMinimumHeight(controlHeight);
    auto *label = new QLabel(tr("Tr&y it on a text"));
    label->setBuddy(m_sample);
    m_sample->setAccessibleName(tr("Text to try the rules on"));
    m_result = new TextLabel(TextLabel::Role::Monospace);
    m_result->setObjectName(u"redactionResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_previewBox = new QWidget;
    auto *column = new QVBoxLayout(m_previewBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(new Separator);
    column->addWidget(label);
    column->addWidget(m_sample);
    column->addWidget(m_result);
    contentLayout()->addWidget(m_previewBox);
    connect(m_sample, &QLineEdit::textChanged, this, &GatewayRedaction::preview);
}

GatewayRuleRow *GatewayRedaction::addRow(const RedactionRule &rule)
{
    auto *row = new GatewayRuleRow(rule);
    m_column->addWidget(row);
    m_rows.append(row);
    tabBefore(m_add, QList<QWidget *>(m_rows.begin(), m_rows.end()));
    connect(row, &GatewayRuleRow::edited, this, &GatewayRedaction::preview);
    connect(row, &GatewayRuleRow::finished, this, &GatewayRedaction::save);
    connect(row, &GatewayRuleRow::removeAsked, this, [this, row] { remove(row); });
    return row;
}

void GatewayRedaction::remove(GatewayRuleRow *row)
{
    m_rows.removeOne(row);
    row->disconnect(this); // leaving its field is no edit any more
    row->hide();
    row->deleteLater();
    refresh();
    save();
}

void GatewayRedaction::refresh()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setNumber(int(i) + 1);
    m_empty->setVisible(m_rows.isEmpty());
    m_previewBox->setVisible(!m_rows.isEmpty());
    preview();
}

std::vector<RedactionRule> GatewayRedaction::usableRules() const
{
    std::vector<RedactionRule> rules;
    for (const auto *row : m_rows)
        if (!row->isBlank() && row->isValid())
            rules.push_back(row->rule());
    return rules;
}

void GatewayRedaction::preview()
{
    auto text = m_sample->text().toStdString();
    if (const auto compiled = app::gateway::Redaction::compile(usableRules()))
        (*compiled)->apply(text);
    m_result->setText(QString::fromStdString(text));
}

void GatewayRedaction::save() { (void)m_saved.setRedactionRules(usableRules()); }

} // namespace ui
