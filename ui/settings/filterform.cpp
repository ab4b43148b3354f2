#include "ui/settings/filterform.h"

#include "ui/settings/filterrow.h"
#include "ui/settings/filterwords.h"
#include "ui/settings/formparts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace ui {
using namespace Qt::StringLiterals;
using app::broadcast::Draft;
using app::broadcast::FilterGroup;
using app::broadcast::FilterRule;

FilterForm::FilterForm(QWidget *parent)
    : DraftSection(parent)
    , m_empty(note(tr("No filter rules configured. All traces will be sent to this destination")))
    , m_cards(new QVBoxLayout)
    , m_addGroup(plainButton(tr("Add &Rule"), u"addGroup"_s))
    , m_isUsed(new QCheckBox(tr("Use these rules")))
{
    m_isUsed->setObjectName(u"filterUsed"_s);
    m_isUsed->setChecked(true);
    m_empty->setObjectName(u"filterEmpty"_s);
    m_cards->setSpacing(space::s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    addTitle(column, tr("Filter Rules"));
    column->addWidget(m_empty);
    column->addWidget(m_isUsed);
    column->addLayout(m_cards);
    column->addWidget(m_addGroup, 0, Qt::AlignLeading);
    connect(m_addGroup, &QPushButton::clicked, this, [this] {
        FilterGroup group;
        group.rules.emplace_back();
        addGroup(group).rows.first()->fieldBox()->setFocus(Qt::OtherFocusReason);
        if (m_groups.size() == 1)
            m_isUsed->setChecked(true);
        refresh();
        Q_EMIT edited();
    });
    connect(m_isUsed, &QCheckBox::clicked, this, &FilterForm::edited);
    refresh();
}

FilterForm::Group &FilterForm::addGroup(const FilterGroup &group)
{
    Group made;
    made.card = new Card;
    made.logic = choiceOf({tr("All of these hold"), tr("Any of these holds")}, {});
    made.logic->setCurrentIndex(int(group.logic));
    made.rules = new QVBoxLayout;
    made.rules->setSpacing(space::s);
    made.add = plainButton(tr("Add rule to this group"), {});
    auto *content = made.card->contentLayout();
    content->addWidget(made.logic, 0, Qt::AlignLeading);
    content->addLayout(made.rules);
    content->addWidget(made.add, 0, Qt::AlignLeading);
    m_cards->addWidget(made.card);
    m_groups.append(made);
    auto *card = made.card;
    connect(made.logic, &QComboBox::activated, this, &FilterForm::edited);
    connect(made.add, &QPushButton::clicked, this, [this, card] {
        addRow(card, {})->fieldBox()->setFocus(Qt::OtherFocusReason);
        refresh();
        Q_EMIT edited();
    });
    for (const auto &rule : group.rules)
        addRow(card, rule);
    return m_groups.last();
}

FilterForm::Group *FilterForm::groupOf(const Card *card)
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [card](const Group &group) { return group.card == card; });
    return found == m_groups.end() ? nullptr : &*found;
}

FilterRow *FilterForm::addRow(Card *card, const FilterRule &rule)
{
    auto *group = groupOf(card);
    auto *row = new FilterRow(rule);
    group->rules->addWidget(row);
    group->rows.append(row);
    connect(row, &FilterRow::edited, this, &FilterForm::edited);
    connect(row, &FilterRow::removeAsked, this, [this, card, row] { remove(card, row); });
    return row;
}

void FilterForm::remove(Card *card, FilterRow *row)
{
    auto *group = groupOf(card);
    group->rows.removeOne(row);
    row->hide();
    row->deleteLater();
    if (group->rows.isEmpty()) {
        m_groups.removeIf([card](const Group &one) { return one.card == card; });
        card->hide();
        card->deleteLater();
    }
    m_addGroup->setFocus(Qt::OtherFocusReason);
    refresh();
    Q_EMIT edited();
}

void FilterForm::refresh()
{
    m_empty->setVisible(m_groups.isEmpty());
    m_isUsed->setVisible(!m_groups.isEmpty());
    m_addGroup->setText(m_groups.isEmpty() ? tr("Add &Rule") : tr("Add G&roup"));
    m_addGroup->setToolTip(m_groups.isEmpty() ? QString() : tr("Every group must hold"));
    int number = 0;
    for (const auto &group : std::as_const(m_groups)) {
        ++number;
        group.logic->setObjectName(u"groupLogic%1"_s.arg(number));
        group.logic->setAccessibleName(tr("How the rules of group %1 count").arg(number));
        group.logic->setVisible(group.rows.size() > 1);
        group.add->setObjectName(u"addRule%1"_s.arg(number));
        group.add->setAccessibleName(tr("Add rule to group %1").arg(number));
        for (int i = 0; i < group.rows.size(); ++i)
            group.rows.at(i)->setPlace(u"%1.%2"_s.arg(number).arg(i + 1));
    }
    orderTabs();
}

void FilterForm::orderTabs()
{
    QWidget *last = nullptr;
    const auto append = [&last](QWidget *next) {
        if (last)
            setTabOrder(last, next);
        last = next;
    };
    for (const auto &group : std::as_const(m_groups)) {
        append(group.logic);
        for (auto *row : group.rows)
            for (auto *part : row->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
                if (part->focusPolicy() & Qt::TabFocus)
                    append(part);
        append(group.add);
    }
    append(m_addGroup);
}

void FilterForm::present(const Draft &draft)
{
    for (const auto &group : std::as_const(m_groups))
        delete group.card;
    m_groups.clear();
    m_isUsed->setChecked(draft.destination.rules.filter.enabled);
    for (const auto &group : draft.destination.rules.filter.groups)
        if (!group.rules.empty())
            addGroup(group);
    refresh();
}

void FilterForm::writeTo(Draft &draft) const
{
    auto &filter = draft.destination.rules.filter;
    filter = {m_isUsed->isChecked() || m_groups.isEmpty(), {}};
    for (const auto &group : m_groups) {
        FilterGroup made;
        made.logic = FilterGroup::Logic(group.logic->currentIndex());
        for (const auto *row : group.rows)
            made.rules.push_back(row->rule());
        filter.groups.push_back(made);
    }
}

bool FilterForm::isValid() const
{
    Draft draft;
    writeTo(draft);
    for (const auto &group : draft.destination.rules.filter.groups)
        for (const auto &rule : group.rules)
            if (!problemOf(rule).isEmpty())
                return false;
    return true;
}

QWidget *FilterForm::showProblems()
{
    QWidget *first = nullptr;
    for (const auto &group : std::as_const(m_groups))
        for (auto *row : group.rows)
            if (auto *wrong = row->showProblem(); wrong && !first)
                first = wrong;
    return first;
}

} // namespace ui
